import { pattern } from '../pattern.ts';

/** Words before a number, in en, ro, mk, it, id, es, de, fr, bg, sr. Every pattern is linear: no nested repetition. */
export const phoneWord = pattern.gi`(?<!\p{L})(?:tels?|telf|telephones?|tel[eé]fonos?|telefon[ei]?|telefoane|telefoon|telefón|tele?pon|tél(?:éphone)?s?|phones?|tfno?|tlf|ph(?!\.?\s?d)|telp?n?|call(?:\sus)?|cont[aá]cto?s?|kontakt|contatti|contacte|llámenos|ligue|kontaktni telefon|centralino|centrala|centrală|centralita|conmutador|switchboard|hotline|helpline|rufnummer|fernruf|ruf|fon|festnetz|standard|contact\sno|numero verde|număr|nr\.?\s?tel|cell?phone|hubungi|fixe|sediu|т|p|t|f?ono|тел(?:ефони?)?|моб|контакт телефон|هاتف|تلفون|الهاتف|تليفون)\.?(?!\p{L})`;
export const mobileWord = pattern.gi`(?<!\p{L})(?:mob(?:ile?|il|iltelefon|ilni)?|cel(?:l|ular|lulare|ulares|ulare)?|handy|hp|handphone|gsm|móvil(?:es)?|movil|portable|mobiel|mobiltel|m|мобилен|мобилни|моб|جوال|موبايل)\.?(?!\p{L})`;
export const whatsappWord = pattern.gi`(?<!\p{L})(?:whats\s?app|wa|wapp|wsp|واتساب)\.?(?!\p{L})`;
export const faxWord = pattern.gi`(?<!\p{L})(?:tele)?(?:fax|факс|télécopie|telecopia|fa[ck]simil[ei]|faks|فاكس)\.?(?!\p{L})`;

/** `F` alone right before the number, as in "T 030 … F 030 …". */
export const loneFax = pattern.gi`(?<![\p{L}\d]|c\.\s?)f(?=[.:\s]{0,3}$)`;

/** What makes a number something else: registrations, taxes, banks, prices, codes, post boxes. */
export const numberWord = pattern.gi`(?<!\p{L})(?:c\.?u\.?i|mbs|oib|embs|c\.?i\.?f|n\.?i\.?f|n\.?i\.?t|r\.?u\.?c|r\.?f\.?c|c\.?n\.?p|d\.?n\.?i|rut|cuit|iban|bic|swift|isbn|issn|p\.?\s?iva|partita iva|part\.?\s?iva|cod(?:ice)?\.?\s?fisc(?:ale)?|c\.?\s?f|rea|ust-?id(?:nr)?|ust|steuernummer|steuer-?nr|st\.?-?nr|vat|tva|tax(?:\sid)?|hrb|hra|vr|handelsregister|amtsgericht|registergericht|vereinsregister|reg(?:\.|istr\w{0,10})?(?:\sno)?|siret|siren|rcs|ape|naf|npwp|nib|siup|edb|едб|ембс|еик|булстат|pib|mb|cont|konto(?:nr)?|kto|blz|account|acct|cuenta|rekening|norek|c\/c|ccp|conto|order|bestell\w{0,8}|artikel\w{0,4}|sku|ean|serial|version|c\.?\s?p|cod(?:igo|\.)?\s?postal|cod|code|código|postal|plz|zip|cap|p\.?\s?o\.?\s?box|postfach|apartado|id|lat|lon|lng|fsc|finra|license|lic|cédula|matrícula|expediente|folio|j\d{2})\.?(?!\p{L})`;

/** An extension right after the number. */
export const extensionWord = pattern.i`^[\s,;.()/|–-]{0,4}(?:(?:ext(?:ension|ensión|\.)?s?|int(?:erno|\.|erior)?|interior|anexo|durchwahl|dw|nebenstelle|poste|op(?:ción|t)\.?|доб|вътр|внатр|лок(?:ал)?|lok(?:al)?|samb(?:ungan)?)[\s.:]{0,3}(\d{1,6})|x\s?(\d{2,6}))(?!\d)`;

/** A line that is only an extension; of several the first. */
export const extensionLine = pattern.i`^\W{0,3}(?:exts?|ex|ext(?:ension|ensión|ensiones)?s?|int(?:erno)?|anexo|durchwahl|nebenstelle|poste)[\s.:]{0,3}(\d{2,6})(?!\d)`;

/** An extension that stands without its number. Words that mean other things too ("int. 3" is a door, "x2" as often a factor) count at the end of what they stand in. */
export const bareExtension = pattern.gi`(?<![\p{L}\d.@/-])(?:(?:exts?|extn|extension|extensión|anexo|durchwahl|nebenstelle|toestel|доб(?:авочный)?|вътр|внатр|sambungan)\.?\s{0,2}[:#]?\s{0,2}[-–]?\s?(\d{1,5})(?![\p{L}\d]|[.,:/-]\d|\s?[%€$£])|(?:int(?:erno)?|poste|dw|лок(?:ал)?|lok(?:al)?|samb)\.?\s{0,2}[:#]?\s{0,2}[-–]?\s?(\d{1,5})(?=\s*(?:$|[,;)|]|[–—-]\s)))|(?<=(?:^|[,;(|–—-])\s?)x\s?(\d{2,5})(?=\s*(?:$|[,;)|]|[–—-]\s))`;

/** The head of a column of extensions. */
export const extensionHead = pattern.i`^\W{0,2}(?:ext(?:n|ension|ensión)?s?\.?|phone ext(?:ension)?\.?|anexo|durchwahl|dw|nebenstelle|interno|int\.?|poste|доб\.?|вътрешен|локал|lokal|sambungan)(?:\s?(?:no|nr|number|#|num)\.?)?\W{0,2}$`;

/** What calls a number the one that all others hang on. */
export const mainLine = pattern.i`(?<!\p{L})(?:main (?:line|number|phone|office|switchboard)|switchboard|conmutador|centralita|centralino|zentrale|telefonzentrale|standard|centrala|centrală|централа|централен)(?!\p{L})`;
