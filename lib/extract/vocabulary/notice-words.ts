import { type Pattern, pattern } from '../pattern.ts';

/**
 * What a legal notice calls whom it names. `owner`: whoever it belongs to, a person who is the business. `provider`: whoever runs the
 * site or answers for its data, a firm or a person. `agent`: who speaks for a body or answers for what is written there.
 */
export type Notice = 'owner' | 'provider' | 'agent';

/** Languages: de, en, fr, es, it, pt, ro, pl, sr/hr/sl, bg, mk, id/ms, ar, tr, nl. */
const owner = [
  '(?:\\p{L}{0,14})inhaber(?:in)?|inh|eigent[üu]mer(?:in)?|einzelunternehmer(?:in)?|kleinunternehmer(?:in)?|freiberufler(?:in)?',
  '(?:practice |business |sole |site |website |company )?(?:owner|proprietor|proprietress)|sole trader|owned by',
  'propriétaire|entrepreneure? individuel(?:le)?|(?:auto|micro)[- ]?entrepreneure?|exploitante?',
  'titular|propietari[oa]|dueñ[oa]|aut[oó]nom[oa]',
  'titolare|proprietari[oa]|ditta individuale',
  'titular(?:ul)?|proprietar(?:ul|ă)?|întreprindere individuală',
  'propriet[áa]ri[oa]|don[oa]|właściciel(?:ka)?',
  'vlasnik|vlasnica|власник|власница|preduzetni(?:k|ca)|предузетник|nositelj(?:ica)? obrta|lastnik|lastnica',
  'собственик|собственичка|едноличен търговец|сопственик|сопственичка',
  'pemilik(?: usaha| perniagaan| toko)?|صاحبة?(?: ال\\p{L}+)?|المالكة?|مالكة?(?: ال\\p{L}+)?|(?:\\p{L}{3,12} )?sahibi|eigenaar',
];
const provider = [
  '(?:pflicht)?angaben|(?:dienste?-?)?anbieter(?:in)?|(?:seiten|web-?seiten|website-?)?betreiber(?:in)?|(?:medieninhaber(?:in)?|herausgeber(?:in)?)(?:\\s?(?:und|&|/|,)\\s?(?:medieninhaber(?:in)?|herausgeber(?:in)?|verleger(?:in)?))*',
  'name und (?:anschrift|kontaktdaten)|verantwortliche stelle|datenschutzrechtlich verantwortlich(?:e[rs]?)?',
  'information(?:s)? (?:according to|pursuant to|in accordance with)|data controller|(?:web)?site (?:operator|publisher)|operator of|service provider',
  '(?:this )?(?:web\\s?)?site is (?:owned|operated|run) by',
  'éditeur|éditrice|responsable d[ue]s? traitements?|propriétaire et éditeur|identité',
  'responsable(?: del (?:tratamiento|fichero|sitio)(?: .{0,40})?)?$|identidad|denominaci[oó]n(?: social)?|raz[oó]n social|nombre y apellidos|nombre(?: completo)?',
  'titolare del trattamento|gestore|editore|denominazione|ragione sociale',
  'operator(?:ul)? (?:de date|datelor|site)(?: .{0,40})?|denumire|proprietarul',
  'controlador|administrator(?:em)? danych(?: osobowych)?|operator sajta|rukovalac|rukovatelj|voditelj obrade|izdavač|руковалац|издавач|издател',
  'администратор на (?:личните |лични )?данни|контролор(?: на (?:личните |лични )?податоци)?|pengelola|penerbit|pengendali data|الناشر',
];
const agent = [
  '(?:gesetzlich )?vertreten (?:durch|von)|vertretungsberechtigt(?:e[rs]?)?(?: \\p{L}+)?|gesetzliche[rs]? vertreter(?:in)?',
  '(?:inhaltlich|redaktionell|presserechtlich) verantwortlich(?:e[rs]?)?|verantwortlich(?:e[rs]?)?|v\\.?\\s?i\\.?\\s?s\\.?\\s?d\\.?\\s?p\\.?|verantwortliche[rs]? redakteur(?:in)?|chefredakt(?:ion|eur|eurin)',
  'represented by|legal representative|authori[sz]ed representative|responsible for (?:the )?content|person responsible|(?:grievance|compliance|nodal) officer',
  '(?:directeur|directrice|responsable) (?:de (?:la )?)?(?:publication|rédaction)|représentante? légale?|représentée? (?:légalement )?par',
  'representante legal|representad[oa] (?:legalmente )?por|responsable de(?: los)? contenidos?|apoderad[oa]',
  '(?:legale rappresentante|rappresentante legale)|rappresentat[oa] (?:legalmente )?da|direttore responsabile|responsabile (?:del sito|della pubblicazione|dei contenuti|editoriale)',
  'reprezentant(?:ul|ă)? legal[ăa]?|reprezentat[ăa]?(?: legal)? (?:de|prin)|persoană responsabilă',
  'representante legal|respons[áa]vel (?:legal|pelo conteúdo)|osoba odpowiedzialna',
  'odgovorn[ao] (?:lice|osoba)|zakonski zastupni[kc]a?|ovlašćeno lice|ovlaštena osoba|(?:glavn[ia] i )?odgovorn[ia] uredni[kc]a?|одговорно лице|законски застапник|овластено лице|застапник|представляващ|законен представител|заступник',
  'penanggung\\s?jawab|pemimpin redaksi|المدير المسؤول|الممثل القانوني|رئيس التحرير',
];

/** Who runs a body. In a legal notice a name after such a word is somebody who does. */
const manager = pattern.i`^[^\p{L}]*(?:(?:alleinige[rs]? )?geschäftsführ(?:er|erin|ung|ende[rs]?)(?:in)?(?: gesellschafter(?:in)?)?|geschäftsleitung|vorstand(?:smitglieder|svorsitzende[rs]?)?|(?:vertretungsberechtigte[rs]? )?gesellschafter(?:in|innen)?|(?:[12]\. )?vorsitzende[rn]?|präsident(?:in)?|obmann|obfrau|managing directors?|directors?|gérante?s?|présidente?|administrad(?:or|ora|ores)(?: únic[oa])?|gerente|president[ea]|amministrat(?:ore|rice)(?: unic[oa]| delegat[oa])?|administratori?|director(?: general)?|управител|директор|direktor(?:ica|ka)?|direktur(?: utama)?|prezes)(?:\s(?:der|des|del|de|du|di)\s.{0,40})?[^\p{L}]*$`;
export const namesManager = (words: string): boolean => words.length < 80 && manager.test(words);

/** Whoever represents a body is a person; who answers for what is written may be the body itself. */
export const asksPerson = (words: string): boolean =>
  /vertret|repr[eéä]s|represent|rappresent|reprezent|zastup|застап|представ|redakt|r[eé]dac|uredni|direct|officer|redaksi/i.test(
    words,
  );

/** What the business is called, and not who it is. */
export const namesBrand = (words: string): boolean => words.length < 50 && brand.test(words);
const brand = pattern.i`^[^\p{L}]*(?:nom commercial|nombre comercial|nome commerciale|nome fantasia|trade name|trading name|business name|handelsname|geschäftsbezeichnung|praxisname|firmenname|denumire comercial[ăa]|marca|enseigne|insegna|търговско име|трговско име|trgovački naziv|nama (?:usaha|dagang|perniagaan))[^\p{L}]*$`;

/** Words for a name alone, under those that say whose it is. */
export const namesName = (words: string): boolean =>
  pattern.i`^[^\p{L}]*(?:vollständiger |full )?(?:name|nom|nombre|nome|nume|nama|imię i nazwisko|ime i prezime|име(?: и презиме)?|الاسم|اسم|vor- und (?:nach|zu)name|vorname und (?:nach|zu)name)[^\p{L}]*$`.test(
    words,
  );

/** What more may follow such a word: the law, the site, the matter it is about. */
const tail =
  '(?:\\s(?:\\(|§|der|des|dieser|dieses|nach|gem(?:äß|\\.)|laut|i\\.|im|für|und|of|for|to|under|du|de|del|dell[ao]?|delle|di|da|do|na|za|за|на|sajta|situs|website|web|site|internet|al|a|pe|cu)[^:]{0,80})?';
const label = (words: readonly string[]) => pattern.i`^(?:${words.join('|')})${tail}[^\p{L}\p{N}]*$`;
/** What may stand before it. Taken off first: before so many words, a pattern would hold them all again for each way this can be. */
const opener = pattern.i`^[^\p{L}\p{N}§]{0,6}(?:\d{1,2}[.)]\s*(?:\d{1,2}[.)]?\s*)?)?(?:(?:le|la|les|el|il|the|der|die|die)\s|l['’])?`;

/** The longest words say most: "responsable de la publication" before "responsable". */
const labels: readonly (readonly [Notice, Pattern])[] = [
  ['agent', label(agent)],
  ['owner', label(owner)],
  ['provider', label(provider)],
];
/** "Verantwortlicher" for data is whoever runs the site; for what is written it is somebody who answers for it. */
const forData = pattern.i`^[^\p{L}]*(?:datenschutzrechtlich )?verantwortlich(?:e[rs]?)?(?:\P{L}*$|\s(?:i\.|im sinne|für die (?:daten|verarbeitung)|(?:nach|gemäß|gem\.|laut) (?:art|dsgvo|der dsgvo|ds-gvo|datenschutz))(?!.*(?:RStV|MStV|TMG|DDG|MDStV|Inhalt)))`;
const dataSubject = pattern.i`^[^\p{L}]*(?:titolare|titular|proprietarul|proprietario)\s(?:del|de|al)\s(?:trattamento|tratamiento)`;

/** What the words of a label say of the name that follows; `undefined` for any other words. */
export function noticeIn(words: string): Notice | undefined {
  if (words.length < 2 || words.length > 130) return undefined;
  const bare = words.replace(opener, '');
  const found = labels.find(([, label]) => label.test(bare))?.[0];
  if (found === 'agent' && forData.test(words)) return 'provider';
  return found === 'owner' && dataSubject.test(words) ? 'provider' : found;
}
