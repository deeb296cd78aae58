/**
 * Whether a word ends as one of these alternatives does. A pattern looks for an end at each letter of a word; for most words one look
 * at the last ones is enough, as many as `letters`, which each alternative has before its "|" or ")".
 */
export function endsAs(pattern: RegExp, letters: number): (word: string) => boolean {
  const last = new Set(pattern.source.match(new RegExp(`\\p{L}{${letters}}(?=[|)])`, 'gu')));
  return (word) => last.has(word.slice(-letters)) && pattern.test(word);
}
