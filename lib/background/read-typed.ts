import { emailFlags, validEmail } from '../extract/fields/email.ts';
import { nameIn } from '../extract/fields/names/person-name.ts';
import { dialled, phonesIn } from '../extract/fields/phones/phone.ts';
import { noNumbers } from '../extract/fields/phones/phone-number.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import type { Input, Output } from '../messages/contract.ts';
import type { TypedProblem } from '../messages/typed.ts';
import type { Contact, Field, FieldName } from '../model/contact.ts';
import { plain } from '../model/text.ts';
import type { Deps } from './deps.ts';
import { recognised } from './recognise.ts';

/** What a person typed, read as a page is read: a number gets its country, an address is checked. Without proof, as nothing was seen. */
export async function readTyped(
  typed: Input<'readTyped'>,
  deps: Pick<Deps, 'db' | 'now' | 'subtle' | 'lexicon'>,
): Promise<Output<'readTyped'>> {
  const db = await deps.db();
  const region = (await db.get('settings', 'settings'))?.region ?? '';
  const { contacts, problems } = contactsTyped(typed, region, await deps.lexicon());
  if (problems.length > 0) return { problems };
  const found = {
    kind: 'typed' as const,
    url: '',
    title: '',
    lang: '',
    readAt: deps.now(),
    truncated: false,
    facts: [],
    more: 0,
    contacts: await recognised(contacts, deps),
  };
  return { problems, found: { ...found, draftKey: 'typed', draft: await db.get('drafts', 'typed') } };
}

type Read = { contacts: Contact[]; problems: TypedProblem[] };

/** A person and where they work; an organization alone when nobody is named. Every problem is told, not the first alone. */
export function contactsTyped(typed: Input<'readTyped'>, region: string, lexicon: Lexicon): Read {
  const said = (text: string | undefined) => plain(text ?? '', 300);
  const [name, organization, jobTitle] = [said(typed.name), said(typed.organization), said(typed.jobTitle)];
  const email = emailOf(said(typed.email));
  const phone = phoneOf(said(typed.phone), region, lexicon);
  const problems: TypedProblem[] = [];
  if (said(typed.email) && !email) problems.push('email');
  if (said(typed.phone) && !phone) problems.push('phone');
  if (!name && !organization && !said(typed.email) && !said(typed.phone)) problems.push('empty');
  if (problems.length > 0) return { contacts: [], problems };

  const reach = [email, phone].filter((field) => field !== undefined);
  const firm = organization ? [field('name', organization)] : [];
  const isPerson = name !== '' || jobTitle !== '' || organization === '';
  if (!isPerson)
    return { contacts: [{ id: 'organization', kind: 'organization', fields: [...firm, ...reach] }], problems };
  const person: Contact = {
    id: 'person',
    kind: 'person',
    ...(organization && { organizationId: 'organization' }),
    fields: [...nameOf(name, lexicon), ...(jobTitle ? [field('jobTitle', jobTitle)] : []), ...reach],
  };
  const employer: Contact[] = organization ? [{ id: 'organization', kind: 'organization', fields: firm }] : [];
  return { contacts: [person, ...employer], problems };
}

const field = (name: FieldName, value: string, over: Partial<Field> = {}): Field => ({
  name,
  value,
  confidence: 'high',
  ...over,
});

/** The name as it was typed when no list knows it: the person does. */
function nameOf(text: string, lexicon: Lexicon): Field[] {
  if (text === '') return [];
  const known = nameIn(text, lexicon);
  if (!known) return [field('name', text)];
  return [field('name', known.value), ...(known.honorific ? [field('honorific', known.honorific)] : [])];
}

function emailOf(text: string): Field | undefined {
  const value = validEmail(text.replace(/^mailto:/i, ''));
  const flags = value ? emailFlags(value) : [];
  return value ? field('email', value, flags.length > 0 ? { flags } : {}) : undefined;
}

function phoneOf(text: string, region: string, { plans }: Lexicon): Field | undefined {
  const regions = region ? [region] : [];
  const numbers = noNumbers(plans);
  const number = phonesIn(text, () => 'Tel.', regions, numbers)[0] ?? dialled(text, regions, numbers);
  if (!number) return undefined;
  const { value, display, label } = number;
  return field('phone', value, { ...(display !== value && { display }), ...(label && { label }) });
}
