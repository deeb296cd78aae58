import { pattern } from '../../pattern.ts';
import type { Candidate } from './candidates.ts';

/**
 * What stands around words that read as a name says that they are none: a legal form behind them ("Prado de Arriba, S.L.", "Kern
 * Stahlbau und Service GmbH"), the mark of a place before them, a preposition ("la traducción de Ana Pop"), or that whoever bears it
 * won a prize here ("Current holder: Ana Pop").
 */
export function namesOther({ line: { text }, start, end, title, label }: Candidate): boolean {
  if (pin.test(text)) return true;
  const after = text.slice(end, end + 70);
  if (/^[,\s]/.test(after) && (form.test(after) || goesOnAsFirm.test(after))) return true;
  const said = title ?? label;
  if (!said || said.end > start) return false;
  const words = text.slice(said.start, said.end);
  return belongs.test(words) || won.test(words);
}

/** A pin on a map, a house: an address follows. */
const pin = pattern`^\P{L}{0,3}[\u{1F4CD}\u{1F4CC}\u{1F3E0}\u{1F3E2}\u{1F5FA}]`;

const forms =
  'GmbH|mbH|S\\.\\s?L\\.(?:\\s?U\\.)?|S\\.\\s?A\\.(?:\\s?[SU]\\.)?|S\\.?A\\.?R\\.?L\\.?|S\\.?R\\.?L\\.?|S\\.?p\\.?A\\.|Ltd|Limited|LLP|PLC|Pty|[Dd]\\.\\s?[Oo]\\.\\s?[Oo]\\.|ДООЕЛ|ДОО|ЕООД|ООД|Sdn|Bhd|Tbk';
const form = pattern`^,\s?(?:${forms})(?![\p{L}\p{M}])`;
const goesOnAsFirm = pattern`^\s(?:und|&|\+|and|et|y|e|i|și|и|en)\s[^.,;:()|]{2,50}\s(?:${forms})(?![\p{L}\p{M}])`;

/** "… of": what stands before a name is its holder's only where it does not end so. */
const belongs = pattern.i`\s\S+\s(?:de|del|di|du|of|von|der|pentru|на|od|od|dari)$`;

/** Who holds a cup works nowhere by that. */
const won = pattern.i`(?<!\p{L})(?:(?:last|current|previous|first) (?:winner|holder|champion)s?|winners?|title[- ]?holder|sieger(?:in)?|gewinner(?:in)?|titelverteidiger(?:in)?|ganador(?:a|es)?|vincit(?:ore|rice|ori)|vainqueur|gagnante?|lauréate?|câștigăto(?:r|are|ri)|laurea[tț]\p{L}?|pemenang|juara|победни[кц]\p{L}*|победител\p{L}*|pob(?:ed|jed)ni[kc]\p{L}*|vencedor(?:a|es)?|preisträger(?:in)?)\s?$`;
