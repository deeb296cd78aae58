import { dialled } from '../extract/fields/phones/phone.ts';
import { type NumberingPlans, noNumbers } from '../extract/fields/phones/phone-number.ts';
import { Refused } from '../messages/errors.ts';
import type { Field } from '../model/contact.ts';

const normal = /^\+\d{5,15}(?:;ext=\d+)?$/;

/**
 * A phone number as a person types it becomes E.164; `region` (ISO 3166-1 alpha-2, or empty) is where national ones belong.
 * One that cannot be read is refused: its hash would protect nobody.
 */
export function withNumberRead(field: Field, region: string, plans: NumberingPlans): Field {
  if (field.name !== 'phone' || normal.test(field.value)) return field;
  const number = dialled(field.value, region ? [region] : [], noNumbers(plans));
  if (!number) throw new Refused('bad-input', 'a phone number that cannot be read');
  return { ...field, value: number.value };
}
