import type { Contact } from '../../lib/model/contact.ts';
import { fieldsOf, firstValue } from '../../lib/model/fields.ts';

/** A contact as the corpus's scorer takes it: one value where it compares one, its employer by name. */
export function flat(contact: Contact, all: Contact[]) {
  const employer = all.find(({ id }) => id === contact.organizationId);
  const list = (name: Parameters<typeof fieldsOf>[1]) =>
    fieldsOf(contact, name).map(({ value, label, flags, confidence, evidence }) => ({
      value,
      kind: label,
      flags,
      confidence,
      evidence,
    }));
  return {
    kind: contact.kind,
    name: firstValue(contact, 'name'),
    jobTitle: firstValue(contact, 'jobTitle'),
    organization: firstValue(contact, 'organization') ?? (employer && firstValue(employer, 'name')),
    address: firstValue(contact, 'address'),
    emails: list('email'),
    phones: list('phone'),
    faxes: list('fax'),
    websites: list('website'),
    profiles: list('profile'),
    evidence: contact.fields.map(({ name, value, evidence }) => ({ field: name, value, ...evidence })),
  };
}
