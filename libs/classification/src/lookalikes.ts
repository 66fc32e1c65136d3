/**
 * Letters that look like the Latin ones, after folding (UTS #39, confusables.txt), as they are found in keywords: Cyrillic, Greek, small
 * capitals, letters with a stroke, and digits or signs that stand for a letter. Each line: Latin letters, then their look-alikes in order.
 */
const PAIRS: readonly (readonly [latin: string, lookalikes: string])[] = [
  ['abehkmoptcyxsijdqw', 'авенкмортсухѕіјԁԛԝ'],
  ['abezhikmnoptuxc', 'αβεζηικμνορτυχϲ'],
  ['abcdefghijklmnopqrstuvwyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ'],
  ['lodti', 'łøđŧı'],
  ['oissaeat', '015$@347'],
];

/** First code points of alphabets in A-to-Z order: negative circled, negative squared and regional indicator letters. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];

const lookalikes: ReadonlyMap<string, string> = new Map([
  ...PAIRS.flatMap(([latin, others]) => [...others].map((other, place) => [other, latin.charAt(place)] as const)),
  ...ALPHABETS.flatMap((first) =>
    Array.from({ length: 26 }, (_, place) => [String.fromCodePoint(first + place), String.fromCharCode(0x61 + place)] as const),
  ),
]);

/** The Latin letter that a folded character is taken for; the character itself where it looks like none. */
export function latinLookalike(character: string): string {
  return lookalikes.get(character) ?? character;
}
