/** Word lists, loaded once and handed in. Keys are lower case without diacritics. */
export type Lexicon = {
  /** Given names of people. */
  given?: ReadonlySet<string>;
  /** Family names of people. */
  family?: ReadonlySet<string>;
};

/** What a lexicon file holds: lists as one text each, words apart by a space. */
export type LexiconFile = { given?: string; family?: string };

export function lexiconFrom(file: LexiconFile): Lexicon {
  return { given: new Set(file.given?.split(' ')), family: new Set(file.family?.split(' ')) };
}

/** Lower case, without diacritics: how words are looked up. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßđłøæœı]/g, (letter) => latin[letter] ?? letter);
}

const latin: Record<string, string> = { ß: 'ss', đ: 'd', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i' };
