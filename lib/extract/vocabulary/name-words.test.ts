import { expect, test } from 'vitest';
import { endsAsFamily, endsAsGiven, endsAsThing } from './name-words.ts';
import { endsAsDoer } from './title-words.ts';

test('words end as given names of Java, Sunda and Malaya do', () => {
  const any = 'yanto ianto wanto iyono iyani ningsih uddin iddin oddin ullah syah wati tikno harjo wardani aidah izah';
  const nur = 'ina iah dah lah zah yah ani ida ila aini liza hayati';
  const su = 'man rno rto nto rdi yadi yono yoto iono arti iati yati astri aryo wito jono mini gito darmo tomo iyem';
  for (const end of any.split(' ')) expect(endsAsGiven(`sar${end}`), end).toBe(true);
  for (const end of nur.split(' ')) expect(endsAsGiven(`nurad${end}`), end).toBe(true);
  for (const end of su.split(' ')) expect(endsAsGiven(`suda${end}`), end).toBe(true);
  for (const word of ['garden', 'support', 'piano', 'suporto', 'information']) expect(endsAsGiven(word)).toBe(false);
});

test('words end as things, families and those who do something do, in each language', () => {
  const things =
    'stelle schaft kammer verein verband gericht strasse platz zentrum haus schule dienst ministerium behorde ungen ionen heit keit itat ismus technik beratung leistung leistungen recht cion ciones zione zioni tiune tiunea tiuni itate idad idades miento mientos mento ismo aje tion tions ment ments ness ship ology ologia ologie icas icos ibility ability ware ances ences reinigung ordnung planung wohnung bildung waltung handlung lieferung eria erei agage toyage pannage rrelage erie ство ение ения ција ции ция ости ност ање ење ије';
  const families =
    'escu ovic evic ovski evski ovska evska owski owska ewicz owicz czyk enko chuk shvili adze opoulos opoulou akis idis oglu sson sdottir guez ndez овски евски овска евска ев ева ов ова ић енко чук';
  const doers =
    'ologist ician grapher keeper worker iker ikerin ologe ologin istin erin antin eurin kraft tor tora trice tore toare ista iste logo loga logue grafo euse eur cien cienne telj teljica nik nica arz arka owiec тел телка ник ничка ист истка тор торка лог граф ьор ьорка нер жер';
  for (const end of things.split(' ')) expect(endsAsThing(`bru${end}`), end).toBe(true);
  for (const end of families.split(' ')) expect(endsAsFamily(`bru${end}`), end).toBe(true);
  for (const end of doers.split(' ')) expect(endsAsDoer(`bru${end}`), end).toBe(true);
  expect(endsAsThing('pelayanan')).toBe(true);
  for (const word of ['ana', 'ostrich', 'kitchen'])
    expect([endsAsThing(word), endsAsFamily(word), endsAsDoer(word)], word).not.toContain(true);
});
