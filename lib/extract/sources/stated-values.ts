import type { FieldName } from '../../model/contact.ts';
import { plain } from '../../model/text.ts';
import { addressText, partsOfText, partsStated, postalProperties } from '../fields/address/address-stated.ts';
import { statedFact } from '../fields/company-facts.ts';
import { hoursStated } from '../fields/opening-hours.ts';
import type { Finding } from '../finding.ts';
import { textOf } from '../page/box.ts';
import { parseMarkup } from '../page/markup.ts';
import type { Page } from '../page/page.ts';
import { homeOf } from '../page/region.ts';
import { markedAddress } from './marked-addresses.ts';
import type { Place, Thing } from './thing.ts';

/** The strings under a property: itself, a list, `@value`, or the name of what it points to. */
export function textsOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 50)
    .flatMap((one): string[] => {
      if (typeof one === 'string') return one.trim() ? [one] : [];
      if (typeof one === 'number') return [String(one)];
      if (!one || typeof one !== 'object') return [];
      const { '@value': literal, '@list': list, '@set': set, name } = one as Record<string, unknown>;
      return [literal ?? list ?? set ?? name]
        .flat()
        .flatMap((text) => (typeof text === 'string' && text.trim() ? [text] : []));
    });
}

/** The text that publishers escaped or marked up once too often, as it reads. */
export function readable(text: string): string {
  const bare = text.replace(/<[^<>]{0,200}>/g, ' ');
  return /&(?:#\d|#x|\w{2,10};)/i.test(bare) ? textOf(parseMarkup(bare)) : bare;
}

/** A PostalAddress, or the address as one text. */
export function addressFrom(thing: Thing, page: Page): Finding[] {
  const said = Object.fromEntries(
    postalProperties.flatMap((key) =>
      textsOf(thing.value[key])
        .slice(0, 1)
        .map((text) => [key, readable(text)]),
    ),
  );
  const first = postalProperties.flatMap((key) => textsOf(thing.value[key]).slice(0, 1)).find((text) => text);
  const place = first === undefined ? undefined : thing.cite(first);
  if (thing.method !== 'json-ld') {
    const at = postalProperties
      .flatMap((key) => textsOf(thing.value[key]).slice(0, 1))
      .map((text) => thing.cite(text))
      .find((one) => one?.attribute === 'content');
    return markedAddress(page, thing.box, said, thing, at?.box);
  }
  const parts = partsStated(said);
  return parts && place ? made(thing, 'address', addressText(parts, said.addressCountry), place, { parts }) : [];
}

/** An address said in one text: where it is marked up in the page, its lines are read there. */
export function addressSaid(text: string, thing: Thing, page: Page): Finding[] {
  const place = thing.cite(text);
  if (!place) return [];
  if (thing.method !== 'json-ld' && !place.attribute) return markedAddress(page, place.box, {}, thing);
  const value = plain(readable(text), 500);
  const parts = partsOfText(value, page.regions, homeOf(page.host, page.lexicon.plans));
  return value ? made(thing, 'address', value, place, { parts }) : [];
}

export function hoursFrom(thing: Thing): Finding[] {
  const [opens = '', closes = ''] = ['opens', 'closes'].flatMap((key) => textsOf(thing.value[key]).slice(0, 1));
  const value = hoursStated(textsOf(thing.value.dayOfWeek), opens, closes);
  const place = thing.cite(opens);
  return value && place ? made(thing, 'openingHours', value, place) : [];
}

/** A QuantitativeValue: one number, or from one to another. */
export function employeesFrom(thing: Thing): Finding[] {
  const numbers = ['value', 'minValue', 'maxValue'].flatMap((key) => textsOf(thing.value[key]).slice(0, 1));
  const value = statedFact('employees', numbers.slice(0, 2).join('–'));
  const place = numbers[0] ? thing.cite(numbers[0]) : undefined;
  return value && place ? made(thing, 'employees', value, place) : [];
}

export function made(
  { method }: Thing,
  name: FieldName,
  value: string,
  place: Place,
  { display, label, parts, flags = [] }: Partial<Finding> = {},
): Finding[] {
  if (!value || value.length > 2048) return [];
  return [{ name, value, display, label, parts, confidence: 'high', flags, method, ...place }];
}
