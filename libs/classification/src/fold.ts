/**
 * Characters in the form in which words are compared: NFKC, lower case, accents of alphabets gone, letters with a stroke as plain ones.
 * Vowel signs of Indic scripts and voicing marks of kana tell words apart and stay.
 */

const IGNORED = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u;
/** Marks of Latin, Greek and Cyrillic, Hebrew points, Arabic vowels: nothing that a word of these scripts needs. Not the voicing marks of kana. */
const ACCENTS = /(?=\p{M})(?!\p{Script_Extensions=Hiragana})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu;
const ALPHABETS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const SPECIAL: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', ø: 'o', ł: 'l', ħ: 'h', ŧ: 't', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ', ى: 'ي', ة: 'ه', 'ٱ': 'ا', 'ـ': '',
};
const WORD = /[\p{L}\p{N}\p{M}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
/** Scripts that do not part words by spaces, or not reliably: each character is a token. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** What gateways put in the place of a letter that they could not carry: it stands for any one letter. */
export const UNREADABLE = '\ufffd';

/** What a character is to the tokeniser. `sign` is `$` or `@`, which stand for a letter inside a word. */
export type CharacterKind = 'ignored' | 'word' | 'single' | 'picture' | 'apostrophe' | 'sign' | 'space' | 'line' | 'end' | 'question' | 'dot' | 'pause' | 'quote';

/** A folded character. `text` is empty for all that is no part of a word. */
export interface Folded {
  readonly kind: CharacterKind;
  readonly text: string;
}

const BY_SIGN: Readonly<Record<string, CharacterKind>> = {
  "'": 'apostrophe', '’': 'apostrophe', '‘': 'apostrophe', '`': 'apostrophe', '´': 'apostrophe', 'ʼ': 'apostrophe', '״': 'apostrophe', '׳': 'apostrophe',
  $: 'sign', '@': 'sign', '\n': 'line', '\r': 'line', '\u2028': 'line', '\u2029': 'line', '…': 'line',
  '!': 'end', '！': 'end', '。': 'end', '．': 'end', '؛': 'end', ';': 'end', '।': 'end', '¡': 'end', '?': 'question', '？': 'question', '؟': 'question', '¿': 'end',
  '.': 'dot', '"': 'quote', '“': 'quote', '”': 'quote', '„': 'quote', '‟': 'quote', '«': 'quote', '»': 'quote', '「': 'quote', '」': 'quote', '『': 'quote', '』': 'quote',
  '\t': 'space',
};

/** Characters are remembered up to this many; then remembering begins anew. */
const MOST_REMEMBERED = 20_000;
const known = new Map<string, Folded>();

/** The folded form of one character (a code point). The same answer each time; remembered, since there are few that people use. */
export function fold(character: string): Folded {
  const before = known.get(character);
  if (before) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const folded = foldAnew(character);
  known.set(character, folded);
  return folded;
}

/** Whether folding gave a letter for one that is another letter, not the same one with an accent: ø, ł, ß. */
export function isOtherLetter(character: string): boolean {
  return character.normalize('NFKC').toLowerCase() in SPECIAL;
}

/** A whole word, folded: what the tokeniser makes of it when nothing parts it. */
export function foldWord(word: string): string {
  let folded = '';
  for (const character of word) folded += fold(character).text;
  return folded;
}

function foldAnew(character: string): Folded {
  const sign = BY_SIGN[character];
  if (sign) return { kind: sign, text: sign === 'sign' ? character : '' };
  if (character === UNREADABLE) return { kind: 'word', text: character };
  if (IGNORED.test(character) || character.replace(ACCENTS, '') === '') return { kind: 'ignored', text: '' };
  const text = foldedText(character);
  if (PICTURE.test(character) && !/[0-9#*]/.test(character)) return { kind: 'picture', text: character };
  if (text !== '') return { kind: UNSPACED.test(character) ? 'single' : 'word', text };
  if (/\p{Z}/u.test(character)) return { kind: 'space', text: '' };
  return { kind: 'pause', text: '' };
}

function foldedText(character: string): string {
  let text = '';
  for (const part of character.normalize('NFKC').toLowerCase()) text += SPECIAL[part] ?? (WORD.test(part) ? plain(part) : '');
  return text;
}

function plain(part: string): string {
  if (!ALPHABETS.test(part)) return part.replace(ACCENTS, '');
  const bare = part.normalize('NFD').replace(ACCENTS, '');
  return SPECIAL[bare] ?? bare;
}
