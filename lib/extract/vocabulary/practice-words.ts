import { pattern } from '../pattern.ts';

/** "Cabinet de Avocat", "Studio Legale": what stands before the name of whoever works there. */
export const practiceLead = pattern.i`^(?:(?:cabinet(?:ul)?|studio|estudio|atelier|\p{L}*praxis|\p{L}*kanzlei|büro|bureau|despacho|bufete|law offices?|ordinacija|ординација|кабинет)\s(?:(?:de|di|of|für|del|individual|legale|jur[ií]dico)\s)?(?:avocat(?:ur[ăa])?\s|medical\s|notarial\s|psihologie\s)?(?:of\s)?)`;
/** "Anna Parker Photography", "Anna Krause Faszientherapie Hamburg". */
export const tradeEnd = pattern.i`\s(?:photography|photographer|fotograf\p{L}*|photographie|interiors?|design|designs|(?:fine )?arts?|music|coaching|consulting|therapy|physiotherapy|fisioterapia|physiothérapie|psicolog\p{L}*|psicoterapia|psychotherapy|yoga|pilates|illustration|ceramics|jewell?ery|tutoring|translations?|architect\p{L}*|architett\p{L}*|arquitect\p{L}*|advocacia|advogad[oa]|fotógraf[oa]|productions?|\p{L}{4,20}therapie(?:\s\p{Lu}[\p{L}-]+)?)$`;
