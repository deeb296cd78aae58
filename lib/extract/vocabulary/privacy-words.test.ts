import { expect, test } from 'vitest';
import { protectorIn } from './privacy-words.ts';

const officers = `Datenschutzbeauftragter|Beauftragte für den Datenschutz|Ansprechpartnerin für Datenschutz|Data Protection Officer|Privacy Contact
Responsabil cu protecția datelor|Ofițer pentru protectia datelor|Responsabile della protezione dei dati|Delegado de protección de datos|Déléguée à la protection des données
Encarregado de proteção de dados|Офицер за заштита на личните податоци|Длъжностно лице по защита на данните|Lice za zaštitu podataka|Petugas pelindungan data|DPO|DSB|RPD/DPO`;

test.each(officers.split(/[|\n]/))('«%s» answers for data protection', (words) => {
  expect(protectorIn(`${words}: dpo@a.example`)).toEqual({ start: 0, end: words.length });
});
