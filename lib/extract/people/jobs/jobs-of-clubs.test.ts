import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

/** Each person's name and job, joined by a bar. */
const people = (html: string, region = 'DE') =>
  rowsOf(lifted(`<body>${html}</body>`, undefined, { region }), 'name', 'jobTitle');

test('degrees and a nickname between a name and its job are no part of either', () => {
  expect(
    people(
      '<h2>Vorstand</h2><h3>Julia Schneider, B.Sc. - Schriftführerin</h3><p>Seit 2024 dabei.</p><h3>Mag. Peter Weber "Blitz" - Stellv. Obmann</h3><p>Spielt selbst.</p><h3>Markus Hartmann - Cheftrainer</h3><p>Kommt aus Graz.</p>',
    ),
  ).toEqual(['Julia Schneider|Schriftführerin', 'Peter Weber|Stellv. Obmann', 'Markus Hartmann|Cheftrainer']);
});

test('a sentence about what somebody does in an office names the office, and one that names none is no job', () => {
  expect(
    people(
      '<h2>Vorstand</h2><h3>Peter Weber</h3><p>Er führt den ganzen Verein<br>1. Vorsitzender</p><h3>Julia Schneider</h3><p>Als Kassiererin kümmert sie sich um die Finanzen des Vereins</p>',
    ),
  ).toEqual(['Peter Weber|1. Vorsitzender', 'Julia Schneider|Kassiererin']);
  expect(
    people(
      '<h2>Team</h2><h3>Julia Harris</h3><p>As Head of Marketing, she plans the campaigns of the house.</p>',
      'GB',
    ),
  ).toEqual(['Julia Harris|Head of Marketing']);
});

test('the job under a line of two names is of both', () => {
  expect(
    people(
      '<h2>Unser Team</h2><p>Peter Weber</p><p>Judo</p><p>Julia Schneider und Anna Hartmann</p><p>Trampolin</p><p>Karl Wagner</p><p>Handball</p>',
    ),
  ).toEqual(['Peter Weber|Judo', 'Julia Schneider|Trampolin', 'Anna Hartmann|Trampolin', 'Karl Wagner|Handball']);
});

test('words of which one is a job and none a known name are a job, in a list of people too', () => {
  const card = (name: string, job: string) => `<div><h3>${name}</h3><p>${job}</p></div>`;
  expect(
    people(
      `<h2>Équipe</h2>${card('Élise Martin', 'Psychologue')}${card('Claire Fontaine', 'Diététicienne')}${card('Jean Lefebvre', 'Chirurgien')}${card('Secrétaires Hospitalières', 'Accueil')}`,
      'FR',
    ),
  ).toEqual(['Élise Martin|Psychologue', 'Claire Fontaine|Diététicienne', 'Jean Lefebvre|Chirurgien']);
});

test('a number of the service between a name of one unknown word and its job does not part them', () => {
  const card = (name: string, number: string, job: string) =>
    `<div class="card"><h4>${name}</h4><h6>NIP.${number}</h6><h5>${job}</h5></div>`;
  expect(
    people(
      `<h2>Pegawai</h2>${card('drh. Siti Rahma', '199001012015012001', 'Kepala Balai')}${card('Budi Santoso', '199001012015012002', 'Bendahara')}${card('Dewi Lestari', '199001012015012003', 'Sekretaris')}${card('Qurtadi', '199001012015012004', 'Petugas')}`,
      'ID',
    ),
  ).toEqual(['Siti Rahma|Kepala Balai', 'Budi Santoso|Bendahara', 'Dewi Lestari|Sekretaris', 'Qurtadi|Petugas']);
});

test('a town of an address, the name of an academy and a skill on somebody’s card are nobody', () => {
  expect(people('<h3>Team</h3><p>6 Sample Drive<br>Cherry Hill, NJ 08002<br>(201) 555-0123</p>', 'US')).toEqual([]);
  expect(
    people('<h2>Equipo</h2><p>YAUTEPEC # 107<br>LOS MORALES, MIGUEL HIDALGO<br>C.P. 06140. CIUDAD DE MEXICO</p>', 'MX'),
  ).toEqual([]);
  expect(people('<h2>Tim</h2><h2>STISIP Guna Bangsa</h2><p>(021) 310 1234</p>', 'ID')).toEqual([]);
  expect(
    people(
      '<h2>Équipe</h2><h3>Alexis Martin</h3><div>Ingénieur</div><span class="skill-tag">Gestion</span><br><span class="skill-tag">Conception CAO</span>',
      'FR',
    ),
  ).toEqual(['Alexis Martin|Ingénieur']);
});

test('a post with a colon is somebody’s though the other posts of the list are open', () => {
  expect(
    people('<h3>Vorstand</h3><ul><li>Vorsitz: Peter Weber</li><li>Sportwart: …</li><li>Jugendwart: …</li></ul>'),
  ).toEqual(['Peter Weber|Vorsitz']);
});

test('two whole names with a comma between are two people, though a given name is a family’s too', () => {
  expect(
    people(
      '<h2>Vorstand</h2><table><tr><td>Vorsitzende:</td><td>Anna Hartmann</td></tr><tr><td>Kassierer:</td><td>Karl Wagner</td></tr><tr><td>Jugend:</td><td>Vivian Schrader, Marie Zander</td></tr></table>',
    ),
  ).toEqual(['Anna Hartmann|Vorsitzende', 'Karl Wagner|Kassierer', 'Vivian Schrader|Jugend', 'Marie Zander|Jugend']);
});

test('what somebody is outweighs the years and the degrees under it, and a house of studies is no employer', () => {
  const card = (name: string, field: string, first: string, second: string) =>
    `<div><h3>Dr. ${name}</h3><div class="specialite">${field}</div><p>${first}</p><p>${second}</p></div>`;
  expect(
    rowsOf(
      lifted(
        `<title>Clinique Exemple</title><body><h2>Équipe</h2>${card('Jean Renard', 'Cardiologie', 'Diplômé de la Faculté — 2005', '18 ans d’exercice — Expert des maladies')}${card('Claire Fontaine', 'Pédiatrie', 'Spécialisation Pédiatrie, Hôpital Modèle — Paris', '12 ans — Spécialiste')}</body>`,
        undefined,
        { region: 'FR' },
      ),
      'name',
      'jobTitle',
      'organization',
    ).filter((row) => !row.startsWith('Clinique')),
  ).toEqual(['Jean Renard|Cardiologie|', 'Claire Fontaine|Pédiatrie|']);
});

test('in an element beside a name that holds two words with a stroke between, the first is the job', () => {
  const card = (name: string, job: string, mail: string) =>
    `<div><span class="a">${name}</span> <span>${job}</span> <span>${mail}</span></div>`;
  expect(
    people(
      `<h2>Staff directory</h2>${card('HELEN HARRIS', 'Guidance | Staff', 'hharris@acme.example')}${card('PAUL *MILLER', 'Principal | Staff', 'pmiller@acme.example')}`,
      'US',
    ),
  ).toEqual(['HELEN HARRIS|Guidance', 'PAUL MILLER|Principal']);
});

test('a job that opens a paragraph is one, and a motto over a name of the team does not make it a stranger’s', () => {
  expect(
    people(
      '<h2>Nuestro equipo</h2><p>“La tierra es de quien la trabaja y la cuida.”</p><h5>RODRIGO LUCENO ONTIVARO</h5><p>Presidente del Consejo. Junto a los demás socios dirige la cooperativa desde hace más de quince años y cuida de sus tierras.</p>',
      'ES',
    ),
  ).toEqual(['RODRIGO LUCENO ONTIVARO|Presidente del Consejo']);
});
