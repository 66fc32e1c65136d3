interface Node<Of> {
  readonly next: Map<number, Node<Of>>;
  value: Of | undefined;
}

/** Words by their letters, to find all that another word begins with (or ends with) in one walk over it. */
export class Trie<Of> {
  private readonly root: Node<Of> = { next: new Map(), value: undefined };

  /** `end` reads all words from their last letter on. */
  constructor(
    words: Iterable<readonly [string, Of]>,
    private readonly side: 'beginning' | 'end',
  ) {
    for (const [word, value] of words) {
      let node = this.root;
      for (let place = 0; place < word.length; place += 1) {
        const code = this.codeAt(word, place);
        const next: Node<Of> = node.next.get(code) ?? { next: new Map(), value: undefined };
        node.next.set(code, next);
        node = next;
      }
      node.value = value;
    }
  }

  /** The values of all words that `word` begins (or ends) with, the shortest first. */
  within(word: string): readonly Of[] {
    let found: Of[] | undefined;
    let node = this.root;
    for (let place = 0; place < word.length; place += 1) {
      const next = node.next.get(this.codeAt(word, place));
      if (!next) break;
      if (next.value !== undefined) (found ??= []).push(next.value);
      node = next;
    }
    return found ?? [];
  }

  private codeAt(word: string, place: number): number {
    return word.charCodeAt(this.side === 'beginning' ? place : word.length - 1 - place);
  }
}
