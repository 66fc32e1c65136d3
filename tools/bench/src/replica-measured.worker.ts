import { directoryOf, installation, laneOfNumber, LANES, type EntryRecorded } from '@stopline/contracts';
import { SubjectKeyring } from '@stopline/phone-number';
import { AppliedNumbers, Checker, CompactTable, LocalCopy, Replica } from '@stopline/replica';

/** A copy filled to so many numbers. */
export interface Filled {
  readonly numbers: number;
  /** Of memory for each number. */
  readonly bytes: number;
  /** Records, from the first on. */
  readonly perSecond: number;
}

/** What this process prints as JSON. */
export interface Measured {
  readonly filled: readonly Filled[];
  /** The longest that a record held everything up while one lane grew to its part of the ten million. */
  readonly longestMs: number;
  /** `suppressed`: share of the numbers asked. */
  readonly many: readonly { readonly suppressed: number; readonly perSecond: number }[];
  /** Checks a second. */
  readonly single: number;
}

const SIZES = [1_000_000, 10_000_000];
const BATCH = 10_000;
const BATCHES = 100;
const ROUNDS = 5;
/** Country code 999, which no country has. */
const NOBODYS = 999_000_000_000;
const SAID = '2026-11-24T08:30:00.000Z';
const SINCE = '2026-11-24T08:30:00.250Z';

const keyring = new SubjectKeyring(new Map([['demo', [{ id: 'k1', key: Buffer.alloc(32, 7) }]]]));
const replica = new Replica(() => new CompactTable(0x5eed));
const copy = new LocalCopy(replica, new AppliedNumbers(), { ageMs: () => 0, watermarkMs: () => undefined, caughtUp: () => true });
const program = { id: 'harbor-deals', brand: 'Harbor', category: 'marketing', helpContact: 'help@harbor.example' };
const directory = directoryOf(installation.parse({ tenants: [{ id: 'demo', name: 'Harbor Outfitters', categories: [{ id: 'marketing' }], programs: [program] }] }));
const checker = new Checker({ directory, keyring, copy, patience: () => AbortSignal.abort(), measured: (check) => check() });
const send = { program: program.id };

console.log(JSON.stringify(measured()));

function measured(): Measured {
  const before = memory();
  const running = { stored: 0, tookMs: 0 };
  const filled = SIZES.map((numbers) => {
    while (running.stored < numbers) takeIn(running);
    return { numbers, bytes: (memory() - before) / numbers, perSecond: (numbers * 1000) / running.tookMs };
  });
  const many = [0, 0.2].map((suppressed) => ({ suppressed, perSecond: decidedAtOnce(suppressed) }));
  return { filled, longestMs: longestPauseMs(), many, single: checkedAlone() };
}

function takeIn(running: { stored: number; tookMs: number }): void {
  const numbers = nextNumbers(running.stored);
  const records = recordsOf(numbers);
  const begun = performance.now();
  records.forEach((record, place) => replica.table(laneOfNumber(numbers[place] as number)).record(record));
  running.tookMs += performance.now() - begun;
  running.stored += BATCH;
}

/** The same lane grows three times: what the machine does besides does not come at the same record each time. */
function longestPauseMs(): number {
  const least = new Float64Array(Math.ceil((SIZES.at(-1) ?? 0) / LANES / BATCH) * BATCH).fill(Infinity);
  for (let round = 0; round < 3; round += 1) {
    const table = new CompactTable(0x5eed);
    for (let stored = 0; stored < least.length; stored += BATCH) {
      recordsOf(nextNumbers(stored)).forEach((record, place) => {
        const begun = performance.now();
        table.record(record);
        least[stored + place] = Math.min(least[stored + place] ?? Infinity, performance.now() - begun);
      });
    }
  }
  return least.reduce((longest, took) => Math.max(longest, took), 0);
}

function nextNumbers(stored: number): number[] {
  return Array.from({ length: BATCH }, (_, place) => NOBODYS + stored + place);
}

function recordsOf(numbers: readonly number[]): EntryRecorded[] {
  return keyring.candidatesAll('demo', numbers.map((number) => `+${number}`)).map(([subject = '']) => entryOf(subject));
}

function entryOf(subject: string): EntryRecorded {
  return { tenant: 'demo', subject, scope: { kind: 'tenant' }, state: 'suppressed', said: SAID, since: SINCE, version: 1, laneSeq: 1 };
}

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

/** Other numbers in each batch, so that none is answered from the processor's cache. */
function decidedAtOnce(suppressed: number): number {
  const batches = Array.from({ length: BATCHES }, (_, batch) => Float64Array.from({ length: BATCH }, (_, place) => asked(batch * BATCH + place, suppressed)));
  return perSecond(BATCH * BATCHES, () => {
    let blocked = 0;
    for (const batch of batches) blocked += checker.checkMany('demo', send, batch).reasons.reduce((count, reason) => count + (reason === 1 ? 1 : 0), 0);
    confirm(blocked, BATCH * BATCHES * suppressed);
  });
}

function checkedAlone(): number {
  const texts = Array.from({ length: BATCH * BATCHES }, (_, n) => `+${asked(n, 0.2)}`);
  return perSecond(texts.length, () => {
    let blocked = 0;
    for (const to of texts) if (checker.checkNow('demo', { to, ...send }).decision === 'BLOCK') blocked += 1;
    confirm(blocked, texts.length * 0.2);
  });
}

function asked(n: number, suppressed: number): number {
  const most = SIZES.at(-1) ?? 0;
  return NOBODYS + (n % 10 < suppressed * 10 ? 0 : most) + ((n * 7_919) % most);
}

function confirm(blocked: number, expected: number): void {
  if (blocked !== Math.round(expected)) throw new Error(`${blocked} were blocked, not ${expected}`);
}

function perSecond(count: number, measure: () => void): number {
  const samples = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    measure();
    return performance.now() - begun;
  });
  return (count * 1000) / Math.min(...samples);
}
