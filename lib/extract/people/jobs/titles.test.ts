import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

/** Each person with their job and, where they have one, their first address. */
const jobs = (html: string) =>
  rowsOf(
    lifted(`<title>Acme</title><body>${html}</body>`, undefined, { region: 'RO' }),
    'name',
    'jobTitle',
    'email',
  ).map((row) => row.replace(/\|$/, ''));

test('a form of address with a colon before a name is what they do', () => {
  expect(jobs('<h4>Dance club</h4><p>Meets on Mondays.</p><p>Profesor: Popescu Ana</p>')).toEqual([
    'Popescu Ana|Profesor',
  ]);
});

test('a job in an element of its own, behind the place in the same line, is the job; the place is nobody', () => {
  const card = (name: string) =>
    `<div><span>${name}</span> <span>Cluj, Tanzania</span> <span>Managing Director</span> <span>View more</span></div>`;
  expect(jobs(`<h1>Our People</h1>${card('Ana Popescu')}${card('Ion Ionescu')}`)).toEqual([
    'Ana Popescu|Managing Director',
    'Ion Ionescu|Managing Director',
  ]);
});

test('a higher heading after a name begins another subject', () => {
  const page = `<div><h3>Administrator</h3><h4>Ana Popescu</h4><h3>Secretary</h3><h4>Ion Ionescu</h4>
    <h3>Programme manager</h3><p>Monday 8-16</p></div>`;
  expect(jobs(page)).toEqual(['Ana Popescu|Administrator', 'Ion Ionescu|Secretary']);
});

test('a rank before a name is its job only where the list has no job under it', () => {
  const card = (name: string, job: string) => `<div><h4>${name}</h4><p>${job}</p></div>`;
  const page = `${card('Ana Popescu', 'Registrar')}${card('Officer Ion Ionescu', 'Chief of Police')}${card('Maria Georgescu', 'Director')}`;
  expect(jobs(page)).toContain('Ion Ionescu|Chief of Police');
  expect(jobs('<h2>Team</h2><p>Officer Ion Ionescu</p>')).toEqual(['Ion Ionescu|Officer']);
});

test('a heading right under a name that is one goes on with it', () => {
  const card = (name: string, job: string, mail: string) =>
    `<div><h3>${name}</h3></div><h3>About</h3><table><tr><td>Level:</td><td>${job}</td></tr><tr><td>${mail}</td></tr></table>`;
  expect(
    jobs(
      `<h1>Researchers</h1>${card('Ana Popescu', 'Professor', 'apopescu@acme.example')}${card('Ion Ionescu', 'Lecturer', 'iionescu@acme.example')}`,
    ),
  ).toEqual(['Ana Popescu|Professor|apopescu@acme.example', 'Ion Ionescu|Lecturer|iionescu@acme.example']);
});

test('a heading about somebody says their job after the words that lead to it', () => {
  expect(jobs('<h2>À Propos du Fondateur</h2><h3>Ana Popescu</h3><p>Passionnée par la finance.</p>')).toEqual([
    'Ana Popescu|Fondateur',
  ]);
});

test('a chapter of an imprint is no job, and the words before somebody’s own name are', () => {
  expect(
    jobs(
      '<h2>1. Éditeur du site</h2><ul><li>Nom : Ana Popescu</li><li>Email : ana@acme.example</li><li>Directeur de la publication : Ana Popescu</li></ul>',
    ),
  ).toEqual(['Ana Popescu|Directeur de la publication|ana@acme.example']);
});

test('what a column says of men and women is no job', () => {
  const row = (name: string, kind: string) => `<tr><td>${name}</td><td>${kind}</td></tr>`;
  expect(
    jobs(
      `<h1>Data Guru</h1><table>${row('NAMA', 'JENIS KELAMIN')}${row('Siti Rahma, S.Pd', 'Perempuan')}${row('Budi Santoso, M.Pd', 'Laki - Laki')}${row('Dewi Lestari, S.Pd', 'Perempuan')}</table>`,
    ),
  ).toEqual(['Siti Rahma|Guru', 'Budi Santoso|Guru', 'Dewi Lestari|Guru']);
});

test('a place between a street and its postcode is nobody', () => {
  expect(
    jobs(
      '<h2>Colaboradores</h2><b>Ana Popescu</b><p>Directora</p><p>Zabar 231, Villa de las Flores, Estado, C.P. 55710</p>',
    ),
  ).toEqual(['Ana Popescu|Directora']);
  expect(jobs('<h4>Sede</h4><p>Via Zabar 23, 47899 Serravalle, Repubblica di San Marino. C.O.E.</p>')).toEqual([]);
});

test('a heading with an Italian or Spanish article is the post of who stands under it', () => {
  const under = (post: string) => jobs(`<h1>Team</h1><h3>${post}</h3><p>Anna Rossi</p>`);
  expect(under('Il Direttore')).toEqual(['Anna Rossi|Direttore']);
  expect(under('El Director')).toEqual(['Anna Rossi|Director']);
});

test('a heading for what the holders of a post do is nobody’s job', () => {
  const row = (name: string, user: string) =>
    `<p>${name}</p><a href="mailto:${user}@acme.example">${user}@acme.example</a>`;
  const all = row('Ana Popescu', 'ana') + row('Ion Ionescu', 'ion') + row('Maria Stan', 'maria');
  expect(jobs(`<h3>Councillors</h3>${all}`)[0]).toBe('Ana Popescu|Councillors|ana@acme.example');
  expect(jobs(`<h3>Councillor responsibilities</h3>${all}`)[0]).toBe('Ana Popescu||ana@acme.example');
});

test('a job in three lines of one look is read as one', () => {
  const card = (name: string, ...lines: string[]) =>
    `<ul><li>${name}</li>${lines.map((line) => `<h4>${line}</h4>`).join('')}<li>ana@a.example</li></ul>`;
  expect(
    jobs(
      `<h2>Our staff</h2>${card('Ana Popescu', 'Acquisitions and', 'Government Documents', 'Manager').replace('ana@', 'apopescu@')}${card('Ion Ionescu', 'Serials Manager').replace('ana@', 'iionescu@')}`,
    ),
  ).toEqual([
    'Ana Popescu|Acquisitions and Government Documents Manager|apopescu@a.example',
    'Ion Ionescu|Serials Manager|iionescu@a.example',
  ]);
});

test('a heading over a name that is marked as the title of its section is no job where one stands under the name', () => {
  const page = `<h2>Board</h2><div><h4>Ana Popescu</h4><span>Chair</span></div><div><h4>Ion Ionescu</h4><span>Secretary</span></div>
    <section><h2 class="section-title-clean">Pension Administration</h2><div><h4>Maria Georgescu</h4><p>Pension Clerk</p></div></section>`;
  expect(jobs(page)).toContain('Maria Georgescu|Pension Clerk');
});

test('names and jobs line by line in one element: what precedes the name above is not theirs', () => {
  const before = Array.from({ length: 14 }, (_, at) => `Ana Popescu-${'ABCDEFGHIJKLMN'[at]}ran<br>Clerk<br>`).join('');
  expect(jobs(`<h2>Team</h2><p>${before}Ion Ionescu<br>Director<br>Maria Georgescu</p>`)).toContain(
    'Ion Ionescu|Director',
  );
});

test('a role under the law on personal data is no job, and whoever has it stays somebody', () => {
  for (const role of [
    'Titolare del trattamento',
    'Responsable del tratamiento',
    'Responsable du traitement',
    'Operator de date',
  ])
    expect(jobs(`<h1>Privacy</h1><p>${role}: Ana Popescu</p><p>E-mail: ana.popescu@a.example</p>`), role).toEqual([
      'Ana Popescu||ana.popescu@a.example',
    ]);
});

test('a job is read without its article', () => {
  const card = (job: string, name: string) => `<div><h3>${job}</h3><p>${name}</p></div>`;
  expect(
    jobs(
      card('Die Geschäftsführerin', 'Ana Popescu') +
        card('Der Hausmeister', 'Ion Ionescu') +
        card('Die Sekretärin', 'Maria Georgescu'),
    ),
  ).toEqual(['Ana Popescu|Geschäftsführerin', 'Ion Ionescu|Hausmeister', 'Maria Georgescu|Sekretärin']);
  expect(jobs('<h2>Der Vorstand</h2><ul><li>Ana Popescu</li><li>Ion Ionescu</li></ul>')).toEqual([
    'Ana Popescu|Vorstand',
    'Ion Ionescu|Vorstand',
  ]);
});

test('the words that lead into a job belong to it and to no name', () => {
  expect(
    jobs(
      '<h2>Team</h2><p>Ana Popescu Senior Vice President</p><p>Ion Ionescu Treasurer</p><p>Maria Georgescu Assistant General Manager</p>',
    ),
  ).toEqual([
    'Ana Popescu|Senior Vice President',
    'Ion Ionescu|Treasurer',
    'Maria Georgescu|Assistant General Manager',
  ]);
  expect(
    jobs(
      '<h2>Officers</h2><h4>Chair (North)</h4><div>Ana Popescu</div><h4>Shadow Vice President (North)</h4><div>Ion Ionescu</div><h4>Clerk</h4><div>Maria Georgescu</div>',
    ),
  ).toEqual(['Ana Popescu|Chair (North)', 'Ion Ionescu|Shadow Vice President (North)', 'Maria Georgescu|Clerk']);
});

test('a heading for whom to ask, written for both, is no job', () => {
  expect(jobs('<h2>Team</h2><h3>Ansprechpartner*in</h3><ul><li>Ana Popescu</li><li>Ion Ionescu</li></ul>')).toEqual([
    'Ana Popescu|',
    'Ion Ionescu|',
  ]);
});

test('the web developer has a job, the web a label', () => {
  const card = (name: string, job: string) => `<div><h5>${name}</h5><h6>${job}</h6><h6>Cluj</h6></div>`;
  expect(jobs(`<h2>Team</h2>${card('Ana Popescu', 'Coordinator')}${card('Ion Ionescu', 'Web Admin')}`)).toEqual([
    'Ana Popescu|Coordinator',
    'Ion Ionescu|Web Admin',
  ]);
  expect(jobs('<h2>Team</h2><p>Ana Popescu</p><p>Web</p><p>acme.example</p>')).not.toContain('Ana Popescu|Web');
});

test('a job that its author broke in two lines is whole where others of the list have theirs in one', () => {
  const card = (name: string, job: string) => `<div class="card"><h4>${name}</h4><h5>${job}</h5></div>`;
  const page = `<h2>Team</h2>${card('Ana Popescu', 'Officer<br>Northern Shore')}${card('Ion Ionescu', 'Secretary<br>Lower Pond')}${card('Maria Georgescu', 'Clerk<br>First Class')}`;
  expect(jobs(page)).toEqual(['Ana Popescu|Officer', 'Ion Ionescu|Secretary', 'Maria Georgescu|Clerk']);
  expect(jobs(`${page}${card('Elena Marin', 'Driver')}`)).toEqual([
    'Ana Popescu|Officer Northern Shore',
    'Ion Ionescu|Secretary Lower Pond',
    'Maria Georgescu|Clerk First Class',
    'Elena Marin|Driver',
  ]);
});

test('a line that says the name again says the job after it; a label and a button say none', () => {
  expect(jobs('<h3>Ana Popescu</h3><p><a href="https://a.example/">Ana Popescu – Artist</a></p>')).toEqual([
    'Ana Popescu|Artist',
  ]);
  expect(jobs('<p>Nombre del titular:</p><p>C. Ana Popescu</p><p>ana@a.example</p>')).toEqual([
    'Ana Popescu||ana@a.example',
  ]);
});

test('a label of what somebody teaches, and the words over a speech of welcome, are no part of a job', () => {
  const card = (name: string, subject: string) => `<div class="card"><h3>${name}</h3><p>Mapel: ${subject}</p></div>`;
  expect(jobs(card('Siti Aminah', 'Kimia') + card('Budi Santoso', 'Sejarah'))).toEqual([
    'Siti Aminah|Kimia',
    'Budi Santoso|Sejarah',
  ]);
  expect(jobs('<h2>Sambutan Kepala Sekolah</h2><p>Siti Aminah, M.Pd</p>')).toEqual(['Siti Aminah|Kepala Sekolah']);
});

test('"Alumni" on somebody’s card says nothing of the next', () => {
  const card = (name: string, job: string) =>
    `<div class="person"><a class="name" href="${name}.html">${name}</a><div class="position">${job}</div>
    <div class="background"><span>🎓</span> <span>🧬</span></div></div>`;
  const page = `<title>Labs</title><h1>Labs</h1><div>${card('Ana Popescu', 'PI')}${card('Ion Ionescu', 'Alumni')}${card('Eva Georgescu', 'Postdoc')}${card('Dan Marinescu', 'PhD student')}</div>`;
  expect(rowsOf(lifted(page, 'https://a.example/people.html'), 'name', 'jobTitle')).toContain('Eva Georgescu|Postdoc');
});

test('what somebody lives for is no part of their job', () => {
  expect(jobs('<p>Sunt <b>Ana Popescu</b>, un <b>consultant educațional</b> dedicat să ajut studenții.</p>')).toEqual([
    'Ana Popescu|consultant educațional',
  ]);
});

test('initials in a circle, a note to the author and what the chair is besides are no job', () => {
  const card = (initials: string, name: string) => `<div><div class="avatar">${initials}</div><div>${name}</div></div>`;
  expect(jobs(card('AP', 'Ana Popescu') + card('II', 'Ion Ionescu') + card('EG', 'Eva Georgescu'))).toEqual([
    'Ana Popescu|',
    'Ion Ionescu|',
    'Eva Georgescu|',
  ]);
  expect(jobs('<p>Directeur de la publication : <b>Ana Popescu</b></p><p>À vérifier</p>')).toEqual([
    'Ana Popescu|Directeur de la publication',
  ]);
  expect(jobs('<p>Vorsitzender: Pfarrer Ion Popescu</p>')).toEqual(['Ion Popescu|Vorsitzender']);
});

test('what counts the cards and what is told after a job are no part of it', () => {
  const page = (body: string) => rowsOf(lifted(titled('Acme', body)), 'name', 'jobTitle');
  expect(
    page(`<h1>Our team</h1><div class="card"><p>01 · Co-Founder</p><h3>Ana Pop</h3></div>
      <div class="card"><p>02 · Co-Founder</p><h3>Ion Popescu</h3></div>`),
  ).toEqual(['Ana Pop|Co-Founder', 'Ion Popescu|Co-Founder']);
  expect(page('<footer><p>Ana Pop — psychologue. Un accompagnement humain, sur rendez-vous.</p></footer>')).toEqual([
    'Ana Pop|psychologue',
  ]);
});
