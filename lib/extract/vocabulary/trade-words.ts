import { pattern } from '../pattern.ts';

/** "Cabinet de Avocat", "Birou individual notarial": the house of one person, and the word for them at its end. */
export const practiceOf = pattern.i`^(?:cabinet(?:ul)?|birou(?:l)?|law offices?|chambers|kancelarija|канцеларија|кантора|ordinacija|ординација)\s(?:individual(?:[ăa])?\s)?(?:of\s|de\s|na\s|на\s)?(\p{L}{4,})$`;

/** What doctors treat, alone or several joined: "Ortopedia y Traumatología", "Zahnmedizin". Lower case without diacritics. */
export const specialty = pattern`^(?:(?:\p{L}*(?:ologi(?:a|e|ja)|iatri(?:a|e|ja)|pedi[ae]|pedija|ology|iatry|paedie|ologija|ологија|ология|иатрия|ијатрија)|(?:medicin[ae]|cirugia|chirurgia|chirurgie|chirurgija|surgery|medizin|zahnmedizin|dentistry|хирургия|хирургија)(?:\s(?:interna|general|generale|generala|familiar|interne|plastica|estetica|orala|oral|dentaria))?)(?:\s?(?:,|y|e|et|und|si|and|i|и|&)\s?|$))+$`;

/** A page that is called "About me". */
export const aboutPage = pattern.i`about[-_ ]?me|ueber-?mich|über mich|sobre[-_ ]?m[ií]|chi[-_ ]?sono|despre[-_ ]?mine|za[-_ ]?men(?:e)?(?![a-z])|o[-_ ]?meni|за мен(?:е)?|о мени|tentang[-_ ]?saya|a[-_ ]propos[-_ ]de[-_ ]moi|qui-suis-je`;
