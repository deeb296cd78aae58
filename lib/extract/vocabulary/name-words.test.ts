import { expect, test } from 'vitest';
import { endsAsGiven } from './name-words.ts';

test('words end as given names of Java, Sunda and Malaya do', () => {
  const any = 'yanto ianto wanto iyono iyani ningsih uddin iddin oddin ullah syah wati tikno harjo wardani aidah izah';
  const nur = 'ina iah dah lah zah yah ani ida ila aini liza hayati';
  const su = 'man rno rto nto rdi yadi yono yoto iono arti iati yati astri aryo wito jono mini gito darmo tomo iyem';
  for (const end of any.split(' ')) expect(endsAsGiven(`sar${end}`), end).toBe(true);
  for (const end of nur.split(' ')) expect(endsAsGiven(`nurad${end}`), end).toBe(true);
  for (const end of su.split(' ')) expect(endsAsGiven(`suda${end}`), end).toBe(true);
  for (const word of ['garden', 'support', 'piano', 'suporto', 'information']) expect(endsAsGiven(word)).toBe(false);
});
