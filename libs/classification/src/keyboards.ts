/** The keys of common keyboards by rows, from left to right; a dot is a key without a letter. The keys of all stand in the same places as those of the first. */
const LATIN = ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./'];
const OTHERS: readonly (readonly string[])[] = [
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю.'],
  ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю.'],
  ['.ςερτυθιοπ', 'ασδφγηξκλ', 'ζχψωβνμ'],
  ['..קראטוןםפ', 'שדגכעיחלךף', 'זסבהנמצתץ'],
  ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤر.ىةوزظ'],
  ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ'],
];

interface Key {
  readonly letter: string;
  readonly row: number;
  readonly column: number;
}

function keysOf(rows: readonly string[]): readonly Key[] {
  return rows.flatMap((keys, row) => [...keys].map((letter, column) => ({ letter, row, column }))).filter(({ letter }) => /\p{L}/u.test(letter));
}

const neighbours: ReadonlyMap<string, string> = new Map(
  [LATIN, ...OTHERS].flatMap((rows) => {
    const keys = keysOf(rows);
    const near = ({ row, column }: Key) => keys.filter((other) => Math.abs(other.row - row) <= 1 && Math.abs(other.column - column) <= 1);
    return keys.map((key) => [key.letter, near(key).map(({ letter }) => letter).join('')] as const);
  }),
);

/** Whether two letters are on keys beside one another, or on the same one. */
export function areNeighbours(one: string, other: string): boolean {
  return other !== '' && (neighbours.get(one)?.includes(other) ?? false);
}

const latinKeys: ReadonlyMap<string, string> = new Map(OTHERS.flatMap((rows) => keysOf(rows).map(({ letter, row, column }) => [letter, LATIN[row]?.charAt(column) ?? ''] as const)));

/** Double consonants and compound vowels of Hangul, as the keys that type them; a syllable as its letters. */
const COMPOUND: Readonly<Record<string, string>> = {
  ㄲ: 'R', ㄸ: 'E', ㅃ: 'Q', ㅆ: 'T', ㅉ: 'W', ㅒ: 'O', ㅖ: 'P', ㅘ: 'hk', ㅙ: 'ho', ㅚ: 'hl', ㅝ: 'nj', ㅞ: 'np', ㅟ: 'nl', ㅢ: 'ml',
};
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ['', ...'ㄱㄲ', 'ㄱㅅ', 'ㄴ', 'ㄴㅈ', 'ㄴㅎ', 'ㄷ', 'ㄹ', 'ㄹㄱ', 'ㄹㅁ', 'ㄹㅂ', 'ㄹㅅ', 'ㄹㅌ', 'ㄹㅍ', 'ㄹㅎ', 'ㅁ', 'ㅂ', 'ㅂㅅ', ...'ㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;

/** The Latin letters on the keys that type a word of another alphabet: what comes of it where the keyboard was not switched. Undefined where a letter has no such key. */
export function onLatinKeys(word: string): string | undefined {
  let typed = '';
  for (const letter of lettersOf(word)) {
    const key = latinKeys.get(letter) ?? COMPOUND[letter]?.toLowerCase();
    if (key === undefined || key === '') return undefined;
    typed += key;
  }
  return typed;
}

function lettersOf(word: string): string {
  let letters = '';
  for (const character of word) {
    const syllable = (character.codePointAt(0) ?? 0) - FIRST_SYLLABLE;
    if (syllable < 0 || syllable >= SYLLABLES) letters += character;
    else letters += INITIALS.charAt(Math.floor(syllable / 588)) + VOWELS.charAt(Math.floor((syllable % 588) / 28)) + (FINALS[syllable % 28] ?? '');
  }
  return letters;
}
