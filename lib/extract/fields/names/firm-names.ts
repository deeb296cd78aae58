import { companyAhead } from '../../vocabulary/organization-words.ts';

/** A legal form says that this is a firm and nobody's name, whatever its other words. */
export const namesFirm = (text: string): boolean =>
  firm.test(text) || leadingFirm.test(text) || companyAhead.test(text);

/** Legal forms that end a firm's name and no person's. */
const firm =
  /[\s,](?:S\.?\s?A\.?(?:\s?[ACS]\.?)?|S\.?\s?R\.?\s?L\.?|S\.?\s?L\.?(?:\s?U\.?)?|S\.p\.A\.?|E\.?I\.?R\.?L\.?|GmbH|mbH|Co\.?|Corp\.?|Inc\.?|Ltd\.?|LLC|LLP|PLC|A\.?D\.?|d\.?o\.?o\.?(?:el)?|ДОО(?:ЕЛ)?|ЕООД|ООД|ЕТ|АД|Tbk|Bhd\.?|e\.\s?V\.)$/;

/** Forms that begin a firm's name. */
const leadingFirm = /^(?:PT|CV|UD|Yayasan|Koperasi)\.?\s/;

/** "Primer AG": the letters of a firm's form behind words that are not all in capitals. */
export const firmLetters = /^(?:AG|KG|OHG|UG|GmbH|SpA|Srl|SRL|LLC|Inc|Ltd|eG|ДОО|ЕООД|ООД)$/;

/** "OŠ MARKO PRIMER": a school called after somebody. */
export const schoolLetters = /^(?:OŠ|SŠ|ОШ|СШ|ОУ|СУ|СОУ|ПГ|ДГ|ЈУ|ЈП)$/;
