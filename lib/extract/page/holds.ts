/**
 * Whether a page's source holds a word. `part` is a piece of the word: searching a long text stops at every first letter of what is
 * sought, so a piece that begins with a rare letter (a capital, a `v`) answers for most pages in a fraction of the time. Six units at
 * most: engines search for longer ones in a way that is slower where there are none.
 */
export const holds = (source: string, word: string, part: string): boolean =>
  source.includes(part) && source.includes(word);
