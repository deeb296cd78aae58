import { matchesOf } from '../page/matches.ts';
import { pattern } from '../pattern.ts';

/** Papers, goods and accounts that are numbered: en, ro, it, es, de, fr, id, ms, mk, bg, sr, hr, pt, pl. */
const papers = [
  'orders?|purchase|invoices?|receipts?|tickets?|tracking|shipments?|parcels?|parts?|models?|items?|articles?|catalog(?:ue)?|batch|lot|serial|polic(?:y|ies)|case|file|docket|customers?|members?(?:hip)?|passports?|patents?|builds?|versions?|reference|booking|reservation|account|product|contract|permit|licen[cs]e|document|student|patient|employee',
  'comand[aăe]|comenzii|factur[aăi]i?|seri[ae]|dosar(?:ul)?|contract(?:ul)?|poli[tț][aăe]i?|produs|articol|bon(?:ul)?|chitan[tț][aăe]i?|aviz(?:ul)?|hot[aă]r[aâ]re[a]?|decizi[ae]|dispozi[tț]i[ae]|ordin(?:ul)?|autoriza[tț]i[aei]i?|cadastral|colet|client|protocol|certificat(?:ul)?',
  'ordine|fattura|pratica|protocollo|prot|articolo|codice|matricola|polizza|scontrino|lotto|modello|delibera|determina|spedizione|cliente|prodotto|conto',
  'pedidos?|facturas?|referencia|albar[aá]n|contrato|p[oó]liza|serie|modelo|art[ií]culo|lote|recibo|gu[ií]a|seguimiento|resoluci[oó]n|decreto|oficio|cuenta|cliente|env[ií]o',
  'commandes?|factures?|devis|r[ée]f[ée]rence|contrat|dossier|s[ée]rie|mod[èe]le|suivi|colis|compte|agr[ée]ment|d[ée]claration|client',
  'pesanan|faktur|resi|nota|kontrak|polis|seri|surat|izin|rekening|akaun|tempahan|rujukan|siri|anggota|pelanggan|peserta|induk',
  'нарачк[аи]|фактур[аи]|поръчк[аи]|договор|сметка|предмет|серис?к?и?|сериен|модел|артикул|пратк[аи]|партида|решение|наруџбин[аe]|рачун|клиент|досие',
  'narud[zž]b[ae]|porud[zž]bin[ae]|ra[cč]un|faktur[aey]|ugovor|predmet|po[sš]iljk[ae]|zam[oó]wieni[ae]|umow[ay]|encomenda|fatura|protocolo',
].join('|');
const numbering =
  'numéro|n[uú]mero|nomor|nombor|n(?:um(?:ber|[ăa]r(?:ul)?|[eé]ro|er)?|r|o|[°º])|№|бр(?:ој)?|номер|ном|codice|código|codes?|cod|kod|код|broj|bil|id|n';
const end = '[\\s.:#№–-]{0,4}$';

const counted = pattern.i`(?<!\p{L})(?:${papers})(?:(?:\s\p{L}{1,4})?[\s.:/-]{0,3}(?:${numbering})|\s?#)${end}`;
const numbers = pattern.gi`(?<!\p{L})(?:${numbering})[\s.]{0,2}`;
const paper = pattern.i`^(?:(?:of|de|di|d['’]|del|della|des|al|за|на|na|od)\s?)?(?:${papers})${end}`;
const others = pattern.i`(?:${[
  '(?:bestell|rechnungs|kunden|auftrags|vertrags|serien|sendungs|artikel|modell|teile|mitglieds|material|chargen|inventar|patent|geräte|vorgangs|beleg|depot|policen|versicherungs)-?(?:nr|nummer)',
  '(?<!\\p{L})(?:ref|awb|s/n|p/n|build|firmware|models?|modelo|modello|modell|model[ou]l|mod[èe]le|модел|upc|gtin|asin|isrc|doi|pmid|utm\\s\\S{1,4}|aktenzeichen|az|seriennummer)',
  '(?<!\\p{L})(?:EUR|USD|RON|MKD|CHF|GBP|IDR|MXN|BGN|RSD|BAM|PLN|CZK|HUF|TRY|COP|ARS|CLP|PEN|BRL|MYR|SGD|Rp|lei|RM|kr|[$€£])',
].join('|')})${end}`;

/** The last words before a number say that it counts papers or goods: "Order no.", "Numero di pratica", "Rechnungs-Nr.". */
export const countsPapers = (words: string): boolean =>
  others.test(words) ||
  counted.test(words) ||
  matchesOf(words, numbers).some(({ index, 0: number }) => paper.test(words.slice(index + number.length)));

/** What stands right behind a price. */
export const currencyAfter = pattern.i`^[\s,.-]{0,3}(?:EUR|USD|RON|MKD|CHF|GBP|IDR|MXN|BGN|RSD|BAM|PLN|CZK|HUF|lei|ден(?:ари)?|лв|дин|din|kr|zł|Kč|Ft|rupiah|euros?|dollars?|pesos?|[€$£])(?![\p{L}\d])`;
