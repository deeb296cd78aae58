import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { objectionIn } from './objection.ts';

const cases = (name: string) =>
  readFileSync(new URL(`../../../tests/strings/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('%'))
    .map((line) => line.split(' => '));

test.each(cases('objections.txt'))('«%s» objects', (text = '', wanted) => {
  const found = objectionIn(text);
  expect(found && `${found.strong ? '!' : ''}${text.slice(found.start, found.end)}`).toBe(wanted);
});

test.each(cases('not-objections.txt'))('«%s» does not object', (text = '') => {
  expect(objectionIn(text)).toBeUndefined();
});

/** One sentence for each word that refuses: the quick look at a sentence must know them all. */
const refusals =
  `Keine Werbung|Werbung nicht erwünscht|Werbung unerwünscht|Spam untersagt|Spam verboten|Werbung zwecklos|Werbung ignoriert
Spam gelöscht|Von Werbung bitten wir abzusehen|Von Werbung bitte absehen|Von Angeboten ist Abstand zu nehmen|No spam|Not for sales|Sales are unwelcome
Sales is ignored|Marketing will be deleted|Marketing will be discarded|Sales will be blocked|Sales will be reported|Refrain from sales
Abstain from sales|Recruiters don’t call|Nu acceptăm reclame|Fără spam|Spam vor fi ignorate|Interzis spam|Не прифаќаме спам|Без спам|Забрането спам
Ne primamo spam|Non accettiamo spam|Niente spam|Vietato lo spam|Astenersi agenzie|Tidak menerima spam|Tak melayani spam|Tdk melayani iklan|Jangan kirim iklan
Dilarang kirim iklan|Iklan diabaikan|No se admite publicidad|Abstenerse agencias|Prohibida la publicidad|Pas de publicité|Stop pub|Démarchage interdit
Démarchage refusé|Refusons le démarchage|N’acceptons pas le démarchage|Commerciaux, s’abstenir`.split(/[|\n]/);

test.each(refusals)('«%s» refuses', (text) => {
  expect(objectionIn(text)).toBeDefined();
});
