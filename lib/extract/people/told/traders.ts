import { titleScore } from '../../fields/job-title.ts';
import type { NameMatch } from '../../fields/names/person-name.ts';
import { nameKey } from '../../fields/names/person-name.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';

/** A name and where the words that hold it begin and end in their line. */
export type Stretch = NameMatch & { key: string; from: number; to: number };

/** "Ana Pop PFA", "Ana Pop trading as Acme", "Ana Pop EI": the mark of a business that is its owner. */
const afterName = pattern`[\s,(–-]{1,4}(?:E\.?\s?I(?!\.?\s?R)\.?|entrepreneure? individuel(?:le)?|(?:auto|micro)[- ]?entrepreneure?|P\.?F\.?A\.?|I\.I\.|[ÎI]ntreprindere [Ii]ndividual[ăa]|PR|preduzetni(?:k|ca)|предузетник|e\.\s?K(?:fm|fr)?\.?|[Tt]\/[Aa]|[Tt]rading as|d\/?b\/?a|D\/?B\/?A|doing business as|s\.\s?p\.|autónom[oa]|empresari[oa] individual)(?![\p{L}\d/])`;

/** "Acme, Inh. Ana Pop", "ЕТ Ана Поп", "obrt Acme, vl. Ana Pop". */
const beforeName = pattern`(?:^|[\s,;(–-])(?:[Ii]nh(?:\.|aber(?:in)?)|vl(?:\.|asnica|asnik)|вл\.|[Pp]rop\.|ЕТ|ET|Einzelunternehme[nr](?:in)?|sole trader)\s?:?\s+(?:(?:Dr|Frau|Herr)\.?\s)?["„“]?(?=\p{Lu})`;

/** "Acme di Ana Pop" where a tax number is told: an Italian firm of one. */
const ofName = pattern`\p{L}\sdi\s(?=\p{Lu})`;
const taxed = pattern.i`(?<!\p{L})(?:P\.?\s?I\.?V\.?A|Partita\s?IVA|Part\.\s?IVA|C\.?\s?F\.?\s?(?=[:\d\p{Lu}])|Cod(?:ice|\.)\s?Fiscale|REA)(?!\p{L})`;

/** The person a line calls a trader. */
export function traderIn(
  page: Page,
  { text, index }: Line,
  nameOf: (words: string) => NameMatch | undefined,
): Stretch | undefined {
  const after = afterName.exec(text);
  if (after && after.index > 4) {
    const rest = text.slice(after.index + after[0].length);
    const before = text.slice(0, after.index);
    const from = Math.max(
      ...[':', ',', ';', '|', '–', '(', '©', ' est ', ' este ', ' is '].map((cut) => endOf(before, cut)),
    );
    // "Ana Pop, PR manager"
    const job = pattern`^\s\p{L}`.test(rest) && titleScore(`${after[0].trim()} ${rest.slice(0, 40)}`) > 0;
    const name =
      job || (/[–-]/.test(after[0]) && /PR|EI/.test(after[0])) ? undefined : stretch(text, from, after.index, nameOf);
    if (name && (name.score >= 0.65 || (name.score >= 0.3 && certain.test(after[0])))) return name;
  }
  const lead = beforeName.exec(text);
  if (lead) {
    const from = lead.index + lead[0].length;
    const name = stretch(text, from, from + (ends.exec(text.slice(from))?.index ?? text.length), nameOf);
    if (name && name.score >= (/[EЕ][TТ]/.test(lead[0]) ? 0.65 : 0.3)) return name;
  }
  const of = text.length < 300 ? ofName.exec(text) : null;
  if (of && [0, 1, 2, 3, 4].some((step) => taxed.test(page.lines[index + step]?.text ?? ''))) {
    const from = of.index + of[0].length;
    const name = stretch(text, from, from + (ends.exec(text.slice(from))?.index ?? text.length), nameOf);
    if (name && name.score >= 0.65) return name;
  }
  return undefined;
}

const certain = pattern`[TtAa]\/[Aa]|rading|P\.?F\.?A|ndividu|entrepr|predu|доинг|пред|business`;
const ends = pattern.i`\s*[,;|(•·–"“”]|\s-\s|\s*\.\s|\s(?:P\.?\s?IVA|C\.F\.|Tel|Via|ul|nif|dni)(?!\p{L})|$`;

function endOf(text: string, cut: string): number {
  const at = text.lastIndexOf(cut);
  return at < 0 ? 0 : at + cut.length;
}

function stretch(text: string, from: number, to: number, nameOf: (words: string) => NameMatch | undefined) {
  if (to - from > 70 || to - from < 5) return undefined;
  const name = nameOf(text.slice(from, to));
  if (!name || name.post || !name.value.includes(' ')) return undefined;
  return { ...name, key: nameKey(name.value), from, to };
}
