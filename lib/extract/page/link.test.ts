import { expect, test } from 'vitest';
import { linkedNumbers } from '../sources/chat-links.ts';
import { leadsWithin } from './link.ts';

test('an address on the page’s own site is told by its first letters', () => {
  for (const href of ['/team', '/', '#top', '?page=2', '/t.me']) expect(leadsWithin(href), href).toBe(true);
});

test('what writes, calls, opens a program or names a host leads elsewhere', () => {
  const links = [
    'mailto:ana@acme.example',
    '/mailto:ana@acme.example',
    '#mailto:ana@acme.example',
    '/MAILTO:ana@acme.example',
    'tel:+40213101234',
    '//wa.me/40213101234',
    'https://wa.me/40213101234',
    'javascript:void(0)',
    'team.html',
  ];
  for (const href of links) expect(leadsWithin(href), href).toBe(false);
  for (const href of ['//wa.me/40213101234', 'tel:+40213101234']) expect(linkedNumbers(href), href).toHaveLength(1);
});
