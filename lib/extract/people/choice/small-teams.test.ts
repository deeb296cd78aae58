import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

const page = (title: string, body: string, region: string, path = 'team') =>
  lifted(titled(title, body), `https://house.example/${path}`, { region });

test('a name of one known word in a row of people who stand elsewhere on the page is somebody', () => {
  const card = (name: string, job: string) => `<h3>${name}</h3><p>${job}</p>`;
  expect(
    rowsOf(
      page(
        'Example - Team',
        `<h2>Team</h2>${card('Alex Brandt', 'Design')}${card('Anna Weber', 'Backend Development')}${card('Max Fuchs', 'Mobile Development')}${card('Simon Metz', 'System Administration')}
        <h2>Gründungsmitglieder</h2><p>Alex Brandt, Anna Weber, Felix Zabor, Max Fuchs, Simon Metz</p>`,
        'DE',
      ),
      'name',
      'jobTitle',
    ),
  ).toEqual([
    'Alex Brandt|Design',
    'Anna Weber|Backend Development',
    'Max Fuchs|Mobile Development',
    'Simon Metz|System Administration',
    'Felix Zabor|Gründungsmitglieder',
  ]);
});

test('a link of the menu to somebody’s page says nothing of their job', () => {
  expect(
    rowsOf(
      page(
        'Example Church',
        `<header><a href="/people">Our People</a> <ul><li><a href="/staff">Our Staff</a></li><li><a href="/stories">Stories</a></li><li><a href="/maria">Maria Harris</a></li></ul></header>
        <main><h1>Our Staff</h1><h1>Peter Miller</h1><h1><em>Pastor</em></h1><p>Peter has served the church for many years and lives in the town.</p>
        <h1>Maria Harris</h1><h1><em>Administrative Assistant</em></h1><p>Maria was born in the town and came to the church long ago.</p></main>`,
        'US',
      ),
      'name',
      'jobTitle',
    ),
  ).toEqual(['Peter Miller|Pastor', 'Maria Harris|Administrative Assistant']);
});

test('the number of a page on which one person alone says who they are is theirs too', () => {
  const body = (sentence: string) =>
    `<h1>Chi siamo</h1><p>${sentence}</p><h2>Orari</h2><p>Lunedì 9-18</p><footer><p>Tel. 02 5555 0101</p><p>info@house.example</p></footer>`;
  expect(
    rowsOf(
      page('Example', body('Mi chiamo Giulia Marchi e sono la titolare del negozio.'), 'IT'),
      'name',
      'jobTitle',
      'email',
      'phone',
    ),
  ).toEqual(['Giulia Marchi|titolare del negozio|info@house.example|+390255550101']);
  expect(
    rowsOf(
      page('Example', body('Il negozio è stato fondato nel 2012 da Giulia Marchi.'), 'IT'),
      'name',
      'email',
      'phone',
    ),
  ).toEqual(['Giulia Marchi||']);
});

test('a paragraph in the first person under a name tells the job', () => {
  const told = (sentence: string) =>
    rowsOf(
      page(
        'Our staff',
        `<h1>Our staff</h1><h2>Tracy Miller</h2><p>${sentence}</p><h2>Javier Miller</h2><p>Loves to read and to walk in the hills around the town.</p>`,
        'US',
      ),
      'name',
      'jobTitle',
    )[0];
  expect(told('I am the mother of three amazing girls! I am also a teacher at the school in the town.')).toBe(
    'Tracy Miller|teacher',
  );
  expect(told('Amo la montagna e il mare in ogni stagione. Sono una fisioterapista e lavoro da dieci anni.')).toBe(
    'Tracy Miller|fisioterapista',
  );
});

test('whoever a page gives the word in quotation marks is no contact of it', () => {
  const body = (text: string) => `<h1>Inno Talks</h1><p>${text}</p><p>Tel. 02 5555 0101</p>`;
  expect(
    rowsOf(
      page(
        'Example',
        body('Roberto Rossi, direttore generale: "Iniziative come questa creano il tessuto di relazioni."'),
        'IT',
        'eventi',
      ),
      'name',
    ),
  ).toEqual([]);
});

test('trades of people who work alone are jobs', () => {
  for (const [sentence, job] of [
    ['Je m’appelle Claire Martin, je suis sophrologue et je vous accueille.', 'sophrologue'],
    ['Mi chiamo Giulia Marchi e sono osteopata.', 'osteopata'],
    ['Казвам се Мария Иванова, психотерапевт в Пловдив.', 'психотерапевт в Пловдив'],
    ['My name is Anna Miller and I am a celebrant.', 'celebrant'],
  ] as const)
    expect(rowsOf(page('Example', `<h1>Info</h1><p>${sentence}</p>`, 'IT'), 'jobTitle')).toEqual([job]);
});

test('a family name alone after forms of address is somebody where others of its look are people', () => {
  const card = (name: string, job: string) => `<div><h3 class="name">${name}</h3><p>${job}</p></div>`;
  const team = `<h2>Team</h2>${card('Alex Brandt', 'Design')}${card('Anna Weber', 'Fahrerin')}${card('Max Fuchs', 'Buchhaltung')}`;
  const rows = (body: string) => rowsOf(page('Example - Team', body, 'DE'), 'name', 'jobTitle').slice(3);
  expect(
    rows(
      `${team}<h2>Unterstützende</h2>${card('Prof. Dr. Weide', 'Projektpate')}${card('Dr. Zabling', 'Unterstützung')}`,
    ),
  ).toEqual(['Weide|Projektpate', 'Zabling|Unterstützung']);
  expect(rows(`${team}<h4>Dr. Weide</h4><p>Ein Haus mit Garten.</p>`)).toEqual([]);
});

test('the stop after a job of three capitals is no part of it', () => {
  const card = (name: string) => `<h3>${name}</h3><p>Nine years of work on engines.</p>`;
  expect(
    rowsOf(
      page('Example - Team', `<h2>Team</h2>${card('CEO. Anna Miller')}${card('CTO. Peter Harris')}`, 'US'),
      'name',
      'jobTitle',
    ),
  ).toEqual(['Anna Miller|CEO', 'Peter Harris|CTO']);
});
