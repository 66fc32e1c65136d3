/** Letters of Hangul and kana that were written as their parts, as some phones and computers send them: syllables as jamo, voicing as a mark. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[\u3040-\u30ff\uff66-\uff9d][\u3099\u309a\uff9e\uff9f]/y;
const FIRST = 0x1100;
const LAST = 0xff9d;

/** The character at a place: a code point, or the parts of one letter together. Empty at the end. */
export function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return '';
  if (point >= FIRST && point <= LAST) {
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(text)?.[0];
    if (cluster !== undefined) return cluster;
  }
  return String.fromCodePoint(point);
}
