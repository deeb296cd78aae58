import { expect, test } from 'vitest';
import { joinedJob } from './split-job.ts';

test.each([
  ['Head of', 'Sales', 'Head of Sales'],
  ['Director General', 'Adjunct', 'Director General Adjunct'],
  ['Chief Executive', 'Officer', 'Chief Executive Officer'],
  ['Senior Sales', 'Manager', 'Senior Sales Manager'],
  ['Vice', 'President', 'Vice President'],
  ['Responsabile', 'Commerciale', 'Responsabile Commerciale'],
  ['Directora', 'Ejecutiva', 'Directora Ejecutiva'],
  ['Director', 'științific', 'Director științific'],
  ['Directeur', 'Général', 'Directeur Général'],
  ['Direktur', 'Utama', 'Direktur Utama'],
  ['Извршен', 'директор', 'Извршен директор'],
  ['Заместник', 'Директор', 'Заместник Директор'],
  ['Stellvertretende', 'Leiterin', 'Stellvertretende Leiterin'],
  ['Abteilungs-', 'leiterin', 'Abteilungsleiterin'],
  ['Ausgebildete Kranken-', '& Altenpflegerin', 'Ausgebildete Kranken- & Altenpflegerin'],
])('«%s» over «%s» is the one job «%s»', (first, second, job) => {
  expect(joinedJob(first, second)).toBe(job);
});

test.each([
  ['Director', 'Cluj'],
  ['CEO', 'Founder'],
  ['Manager', 'Sales department'],
  ['Engineer', 'Consultant'],
  ['Director', 'since 2010'],
  ['Geschäftsführer', 'Acme GmbH'],
  ['Sales department', 'Manager'],
])('«%s» over «%s» are two things', (first, second) => {
  expect(joinedJob(first, second)).toBeUndefined();
});
