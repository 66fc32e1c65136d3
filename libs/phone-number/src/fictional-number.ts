import { laneOf, LANES } from '@stopline/contracts';

/** Area codes without N11; +1 NXX 555 01xx is set aside for fiction. */
const AREA_CODES = Array.from({ length: 800 }, (_, at) => 200 + at).filter((code) => code % 100 !== 11);

/** How many different numbers {@link fictionalNumber} gives. */
export const FICTIONAL_NUMBERS = AREA_CODES.length * 100;

/** The nth fictional subscriber in E.164, for demos, benchmarks and tests; they come again after {@link FICTIONAL_NUMBERS}. */
export function fictionalNumber(n: number): string {
  const area = AREA_CODES[Math.floor(n / 100) % AREA_CODES.length];
  return `+1${area}55501${String(n % 100).padStart(2, '0')}`;
}

/** The first fictional subscriber of each lane from the nth on, by lane. */
export function fictionalNumberOfEachLane(from: number): string[] {
  const found = new Map<number, string>();
  for (let n = from; found.size < LANES; n += 1) {
    const number = fictionalNumber(n);
    if (!found.has(laneOf(number))) found.set(laneOf(number), number);
  }
  return [...found].sort(([one], [other]) => one - other).map(([, number]) => number);
}
