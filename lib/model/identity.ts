import type { Field } from './contact.ts';

/** The keys under which twins are found: two subjects that share one may be the same. */
export function identityKeys(fields: readonly Field[]): string[] {
  const keys = fields.flatMap((field) => {
    switch (field.name) {
      case 'email':
        return field.flags?.includes('shared-mailbox') ? [`mailbox:${field.value}`] : [`email:${field.value}`];
      case 'phone':
        return [`phone:${field.value}`];
      case 'profile':
        return [`profile:${field.value}`];
      case 'website':
        return [`site:${new URL(field.value).hostname.replace(/^www\./, '')}`];
      case 'name':
        return [`name:${field.value.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')}`];
      default:
        return [];
    }
  });
  return [...new Set(keys)];
}
