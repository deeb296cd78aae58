import { pattern } from '../pattern.ts';

/** Words for whoever a house belongs to or who began it, as a sentence about it has them. */
const ownerNouns =
  '(?:co-?)?founders?|(?:co-?)?owners?|proprietor|(?:co-?)?fondator[ei]|(?:co-?)?fondatric[ei]|titolar[ei]|proprietari[oae]?|(?:co)?fundador(?:a|es|as)?|propietari[oa]s?|due[ñn][oa]s?|(?:co-?)?fondateurs?|(?:co-?)?fondatrices?|propriétaires?|gérante?s?|(?:mit)?gründer(?:in|innen)?|(?:mit)?inhaber(?:in|innen)?|(?:co-?)?fondator(?:ul|ii|i)?|(?:co-?)?fondatoare[ai]?|proprietar(?:ul|a|ii)?|patroana|основател(?:ят|ка|ката|и|ите)?|собственик(?:ът)?|собственичка(?:та)?|основач(?:от|ка|ката|и|ите)?|сопственик(?:от)?|сопственичка(?:та)?|osniva[čc](?:ica|i)?|vlasni(?:k|ca)|оснивач(?:ица)?|власни(?:к|ца)|pemilik|pendiri|pengasas|za[łl]o[żz]yciel(?:ka)?|w[łl]a[śs]ciciel(?:ka)?|مؤسس(?:ة)?';

/** What says that somebody made or leads a house, and what stands between that and the name, one language a row. */
const passives: readonly [told: string, by: string][] = [
  ['(?:co-?)?founded|established|started|set up|owned|run|led|headed|directed|managed|operated', 'by'],
  ['under the (?:direction|leadership|management|ownership)', 'of'],
  ['(?:co-?)?fondat[oaie]|guidat[oaie]|dirett[oaie]|gestit[oaie]|condott[oaie]|creat[oa]', "da(?:l(?:la|l['’])?|i)?"],
  ['nasce(?:va)?|nat[oa]', "(?:da|dal|dalla|dall['’]|da un['’]|per)\\s?\\p{Ll}+ (?:di|tra)|grazie a"],
  ['alla guida|sotto la (?:guida|direzione)', "c['’]è|vi è|troviamo|di|del|della"],
  [
    '(?:co-?)?fundad[oa]s?|dirigid[oa]s?|liderad[oa]s?|regentad[oa]s?|gestionad[oa]s?|cread[oa]s?',
    'por(?: el| la)?|pel[oa]',
  ],
  ['al frente|bajo la dirección', '(?:está|se encuentra|de)(?: el| la)?'],
  ['(?:co-?)?fondée?s?|créée?s?|dirigée?s?|gérée?s?|tenue?s?', 'par'],
  ['sous la direction', 'de|du'],
  ['gegründet|geleitet|geführt|betrieben|leitung|führung|geschäftsführung', 'von|durch'],
  [
    '(?:co-?)?fondat[ăa]?|[iî]nfiin[tțţ]at[ăa]?|[iî]ntemeiat[ăa]?|condus[ăa]?|coordonat[ăa]?|creat[ăa]?',
    'de(?: c[ăa]tre)?',
  ],
  ['основан[ао]?|създаден[ао]?|ръководен[ао]?|управляван[ао]?|ръководи|управлява', 'от'],
  ['основан[ао]?|воден[ао]?|раководен[ао]?|управуван[ао]?', 'од(?: страна на)?'],
  ['под (?:ръководството|раководство(?:то)?)', 'на'],
  ['didirikan|dikepalai|dipimpin|diketuai|dikelola|diasaskan|diterajui|dimiliki', 'oleh'],
];

/** The same told of the name that stands first: "Ana Pop founded …", "Ana Pop и Ion Pop го основаа". */
const actives =
  '(?:has |have )?(?:co-?)?(?:founded|established|runs?|leads?|owns?|heads?|manages?)|(?:ha |hanno )?(?:co-?)?fond(?:ato|a|ano)|guida(?:no)?|dirige|gestisc(?:e|ono)|conduc(?:e|ono)|fundó|fundaron|fundou|crearon|dirigen?|lidera|regentan?|(?:a |ont )?fondé|dirigent?|g[èe]rent?|gründeten?|leitet|leiten|führt|führen|betreibt|betreiben|(?:a |au )?(?:fondat|[iî]nfiin[tțţ]at|[iî]ntemeiat)|conduce|conduc|coordoneaz[ăa]|основава|основават|ръководи|управлява|води|го основа|ја основа|раководи|управува|osnovao|osnovala|osnovali|vodi|vode|основао|основала|воде|mendirikan|memimpin|mengelola|mengasaskan';

/** Who speaks says who that is: the name follows. With a verb for names one word will do. */
const called =
  "my name is|mi chiamo|il mio nome è|je m['’]appelle|me llamo|mi nombre es|ich hei(?:ß|ss)e|mein name ist|m[ăa] numesc|m[ăa] cheam[ăa]|numele meu este|казвам се|името ми е|се викам|моето име е|zovem se|moje ime je|зовем се|моје име је|nama saya(?: adalah| ialah)?|nazywam si[ęe]|chamo-me|meu nome é|mijn naam is|ik heet|[اأ]سمي";
const am =
  "i['’]m|i am|sono|io sono|je suis|moi,? c['’]est|soy|yo soy|ich bin|sunt|eu sunt|аз съм|јас сум|ja sam|ја сам|saya(?: adalah)?|jestem|sou|ik ben|[أا]نا";

/** Two or more who speak say who they are: "We are Ana and Ion". */
const weAre =
  "we are|we['’]re|siamo|somos|wir sind|nous sommes|suntem|ние сме|ние сме|mi smo|ми смо|kami adalah|wij zijn";
/** What they begin with who greet their readers. */
const greeting =
  '(?:hi(?: there)?|hello|hey|welcome|hallo|moin|servus|grüß gott|willkommen|ciao|salve|benvenut[oiae]|hola|bienvenid[oa]s?|ol[áa]|bonjour|bienvenue|salut(?:are)?|bun[ăa](?: ziua)?|bine a[țt]i venit|здравей(?:те)?|здраво|добре дошли|добредојдовте|zdravo|bok|pozdrav|dobrodošli|halo|hai|salam|cześć|مرحب[اًا]*|أهل[اًا]+|السلام عليكم)';

const word = (words: string, flags: string, before = '(?<![\\p{L}-])') =>
  new RegExp(`${before}(?:${words})(?![\\p{L}])`, flags);

export const saysName = word(called, 'iu');
export const saysOneself = word(am, 'iu', '(?:^|[.!,–-]\\s?|\\p{Extended_Pictographic}\\s?)');
/** "Hi, I'm Ana!": after a greeting one word will do, if the sentence ends with it. */
export const greets = pattern.i`^\P{L}{0,4}${greeting}[\s,.!–-]{1,4}(?:${am})\s+`;
export const sayWe = word(weAre, 'iu', '(?:^|[.!]\\s)');
export const ownerNoun = word(ownerNouns, 'giu');
export const active = word(actives, 'giu');
export const madeOrLed = word(passives.map(([told]) => told).join('|'), 'giu');
const rows = passives.map(([told, by]) => ({
  told: new RegExp(`^(?:${told})$`, 'iu'),
  by: new RegExp(`(?<=[\\s…,])(?:${by})(?![\\p{L}])['’]?\\s?`, 'iu'),
}));

/** What stands between this word and the name, by the languages that have the word. */
export const byAfter = (told: string): RegExp[] => rows.filter((row) => row.told.test(told)).map(({ by }) => by);
