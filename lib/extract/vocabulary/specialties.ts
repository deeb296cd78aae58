import { matchesOf } from '../page/matches.ts';

/** Fields that end in a word for learning, lower case without diacritics: "cardiología", "dermatologie", "кардиологија". */
const learned =
  '(?:cardio|kardio|dermato|neuro|uro|nefro|nephro|onco|onko|gastroentero|gastro|endocrino|endokrino|gine[ck]o|gynae?[ck]o|oftalmo|oph?thalmo|otorr?inolaringo|otolaryngo|pneumo|neumo|pulmo|pulmono|rh?eumato|traumato|h[ae]?emato|radio|psi[ck]o|psycho|psiho|podo|odonto|stomato|parodonto|implanto|all?ergo|imm?uno|infecto|gerontol|anh?esth?esio|angio|neonato|кардио|невро|дермато|гинеко|уро|ендокрино|гастроентеро|пулмо|ревмато|онко|психо|стомато|офталмо|радио|нефро)(?:log(?:ia|ie|ija|iya|y|i)|лог(?:ија|ия))';

/** Fields with names of their own, in the product's languages and their neighbours. */
const named =
  'p(?:a?e|a)diatr(?:ia|ie|ics|ija|y)|ps(?:iqui|ichi|ihi|ychi|iki)atr(?:ia|ie|ija|y)|geriatr(?:ia|ie|ics)|fisiatria|orth?op(?:a?e|a)d(?:ia|ie|ics|ija)|orth?odon(?:cia|zia|tie|tics|cija)|kieferorthopadie|endodon(?:cia|zia|tie|tics)|periodon(?:cia|tics)|logop(?:e|a)d(?:ia|ie|ija)|f(?:isio|izio)terapi(?:a|e|ja)|physioth?erap(?:y|ie)|kine(?:to|si)th?erapi[ae]|obstetri(?:cs|cia|ca)|ostetricia|nutri(?:cion|zione|tie|tion)|dietetic[as]|педијатрија|педиатрия|психијатрија|психиатрия|ортопедија|ортопедия|хирургија|хирургия|стоматологија';

/** Medicine and surgery, with or without their kind. */
const cut =
  '(?:medicina|medecine|chirurgia|cirugia|chirurgie|hirurgija|kirurgija)(?: (?:generale?|general[ai]|interna|estetica|esthetique|plastica|familiar|de famil(?:ia|ie)|(?:de)?portiva|sportiva|orale?|oro-maxilo-faciala|maxilofacial|vascular[ae]?|dentara))?|(?:general|internal|family|sports|plastic|oral|vascular|aesthetic|dental) (?:medicine|surgery)';

const field = new RegExp(`^(?:${learned}|${named}|${cut})$`);
const joint = / (?:y|e|si|and|und|et|i|и|&) |, |\/| \/ |-/g;

/** What a doctor is one of: the whole of a text, lower case without diacritics, one field or two joined. */
export const isSpecialty = (text: string): boolean =>
  field.test(text) ||
  matchesOf(text, joint).some(
    ({ index, 0: gap }) => field.test(text.slice(0, index)) && field.test(text.slice(index + gap.length)),
  );
