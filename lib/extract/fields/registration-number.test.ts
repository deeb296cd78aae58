import { expect, test } from 'vitest';
import { registrationNumbers } from './registration-number.ts';

const found = (text: string) => registrationNumbers(text).map(({ name, value }) => `${name} ${value}`);

// Numbers with right check digits that no register has issued, or that only a rule made
test.each([
  ['C.U.I. RO 99991235', []],
  ['CUI: 18547290', ['taxNumber 18547290']],
  ['Reg. com. J40/99123/2099', ['registrationNumber J40/99123/2099']],
  ['P.IVA 12345678903', ['taxNumber 12345678903']],
  ['P.IVA 12345678901', []],
  ['USt-IdNr.: DE 136 695 976', ['taxNumber DE136695976']],
  ['USt-IdNr.: DE 136 695 977', []],
  ['Amtsgericht Musterstadt, HRB 12345', ['registrationNumber HRB12345']],
  ['NIF: B12345674', ['taxNumber B12345674']],
  ['NIF: B12345678', []],
  ['SIREN 732 829 320', ['registrationNumber 732829320']],
  ['SIREN 732 829 321', []],
  ['NPWP: 01.234.567.8-901.000', ['taxNumber 012345678901000']],
  ['ЕДБ: 4030000000000', ['taxNumber 4030000000000']],
  ['Tel. 021 310 1234', []],
])('in «%s» the numbers %j are found', (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});
