import type { FieldName } from '../../model/contact.ts';
import { folded, plain } from '../../model/text.ts';
import { webAddress } from '../../model/web-address.ts';
import type { PostalSaid } from '../fields/address/address-stated.ts';
import { emailFlags, emailsIn } from '../fields/email.ts';
import { dialled } from '../fields/phones/phone.ts';
import { type Card, type Finding, inAttribute } from '../finding.ts';
import { type Box, textOf } from '../page/box.ts';
import { lineOfBox, type Page } from '../page/page.ts';
import { holdsClass, impliedName, typedNumber, typedPhone } from './h-card.ts';
import { markedAddress, sayPart } from './marked-addresses.ts';

type Open = {
  box: Box;
  card: Card;
  parent: Open | undefined;
  key: string;
  /** Of an address: what its parts say. */
  said: PostalSaid | undefined;
  /** Where the first of them stands, when it is in an attribute. */
  saidAt?: Box;
  /** The parts of a name that is not said whole. */
  names: Partial<Record<'given' | 'additional' | 'family', Finding>>;
};

const method = 'h-card';
const rootClass = /(?:^|\s)(?:vcard|h-card)(?:\s|$)/;
const isRoot = ({ element }: Box) => element.attribs.class !== undefined && rootClass.test(element.attribs.class);
function anyRoot(classes: Iterable<string>): boolean {
  for (const names of classes) if (names.includes('card') && rootClass.test(names)) return true;
  return false;
}
const classes = ({ element }: Box) => element.attribs.class?.trim().split(/\s+/, 20) ?? [];

/** People and organizations that a page marks up by class names: h-card (microformats2) and hCard before it. */
export function hCards(page: Page): Card[] {
  if (!anyRoot(page.marks.classes.keys())) return [];
  const cards: Card[] = [];
  const open: Open[] = [];
  for (const box of page.boxes) {
    while (open.length && (open.at(-1) as Open).box.last < box.order) close(page, open.pop() as Open);
    const holder = open.at(-1);
    const root = isRoot(box);
    if (!holder && !root) continue;
    const keys = classes(box);
    if (root) {
      // A card inside a card under "org" is the employer's
      const employer = holder && keys.some((key) => /^(?:p-)?org$/.test(key));
      const card: Card = { kind: employer ? 'organization' : 'person', findings: [], box };
      if (!keys.some((key) => writer.test(key))) cards.push(card);
      open.push({ box, card, parent: holder, key: employer ? 'org' : (keys[0] ?? ''), said: undefined, names: {} });
      if (open.length > 64) return cards;
      continue;
    }
    if (!holder) continue;
    // An address is a class inside the card and no scope of its own
    if (keys.some((key) => /^(?:p-)?adr$/.test(key))) {
      open.push({ box, card: holder.card, parent: holder, key: 'adr', said: {}, names: {} });
      continue;
    }
    if (holder.said && sayPart(holder.said, keys, box) && box.element.attribs.content) holder.saidAt ??= box;
    for (const key of keys) noteName(page, box, key, holder);
    for (const key of keys)
      for (const [to, name] of targets(holder, key)) to.findings.push(...fieldOf(page, box, name));
  }
  while (open.length) close(page, open.pop() as Open);
  return cards.filter(({ findings }) => findings.some(({ name }) => name !== 'website')).map(settled);
}

/** Who wrote an entry of a blog or a review (hAtom, hReview) is nobody's contact. */
const writer = /^(?:author|reviewer|contributor)$/;

/** An address is whole when its element ends; it is its holder's. A name may be in parts. */
function close(page: Page, { said, saidAt, parent, box, card, names }: Open) {
  if (said && parent) parent.card.findings.push(...markedAddress(page, box, said, { method }, saidAt));
  const { given, additional, family } = names;
  if (given && family && !card.findings.some(({ name }) => name === 'name')) {
    const value = [given, additional, family].flatMap((part) => (part ? [part.value] : [])).join(' ');
    card.findings.unshift({ ...given, value });
  }
  if (!said && card.box === box && !card.findings.length) card.findings.push(...impliedName(page, box));
}

const nameParts: Record<string, keyof Open['names']> = {
  'given-name': 'given',
  'p-given-name': 'given',
  'additional-name': 'additional',
  'p-additional-name': 'additional',
  'family-name': 'family',
  'p-family-name': 'family',
};

function noteName(page: Page, box: Box, key: string, holder: Open) {
  const part = Object.hasOwn(nameParts, key) ? nameParts[key] : undefined;
  if (part) holder.names[part] ??= fieldOf(page, box, 'name')[0];
}

/** Which card a property fills, as what: an employer's name is the person's organization. */
function targets({ card, parent, key }: Open, name: string): [Card, FieldName][] {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) return [];
  if (parent && key === 'org' && field === 'name')
    return [
      [parent.card, 'organization'],
      [card, field],
    ];
  if (parent && key === 'adr') return field === 'name' ? [] : [[parent.card, field]];
  return [[card, field]];
}

const fields: Record<string, FieldName> = {
  fn: 'name',
  'p-name': 'name',
  title: 'jobTitle',
  role: 'jobTitle',
  'p-job-title': 'jobTitle',
  'p-role': 'jobTitle',
  org: 'organization',
  'organization-name': 'organization',
  'organization-unit': 'department',
  'p-org': 'organization',
  email: 'email',
  'u-email': 'email',
  tel: 'phone',
  'p-tel': 'phone',
  url: 'website',
  'u-url': 'website',
  'honorific-prefix': 'honorific',
  'p-honorific-prefix': 'honorific',
};

function fieldOf(page: Page, box: Box, name: FieldName): Finding[] {
  const { attribs } = box.element;
  const from = attribs.content
    ? 'content'
    : /^(?:email|phone|website)$/.test(name) && attribs.href
      ? 'href'
      : undefined;
  const quote = folded(from ? (attribs[from] ?? '') : textOf(box.element, 2_000));
  if (!quote || quote.length > 500) return [];
  if (name === 'organization' && holdsClass(box, 'organization-name')) return [];
  const make = (value: string, more: Partial<Finding> = {}): Finding => ({
    ...inAttribute(box, from ?? '', quote, lineOfBox(page, box), { name, value, method, ...more }),
    attribute: from,
  });
  switch (name) {
    case 'email':
      return emailsIn(quote.replace(/^mailto:/i, '').split('?')[0] ?? '').map(({ value }) =>
        make(value, { flags: emailFlags(value) }),
      );
    case 'phone': {
      const typed = typedNumber(box);
      if (typed) return typedPhone(typed, page, make);
      const number = dialled(quote.replace(/^[^\d+(]{0,40}/, ''), page.regions, page.numbers);
      return number ? [make(number.value, number)] : [];
    }
    case 'website': {
      const url = from && webAddress(attribs[from] ?? '', page.source.baseUrl);
      return url ? [make(url.href)] : [];
    }
    default:
      return [make(plain(from ? quote : textOf(box.element, 2_000, ' '), 300))];
  }
}

/** A card that names itself as an organization is one; else the name is a person's. */
function settled(card: Card): Card {
  const name = card.findings.find((finding) => finding.name === 'name');
  const organization = card.findings.find((finding) => finding.name === 'organization');
  const house = !name && organization;
  if (house || (name && organization && name.value === organization.value))
    return {
      ...card,
      kind: 'organization',
      findings: card.findings.flatMap((finding) =>
        finding.name === 'organization' ? (house ? [{ ...finding, name: 'name' as const }] : []) : [finding],
      ),
    };
  return card;
}
