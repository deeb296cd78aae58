import { expect, test } from 'vitest';
import { lifted, ownerOf, titled } from '../../../../tests/lifted.ts';

const mail = '<p><a href="mailto:office@exemplu.example">office@exemplu.example</a></p>';

test.each<[string, string, string, string]>([
  [
    'the part of the title that the copyright line repeats',
    'Nordwind Holzbau',
    titled(
      'Kontakt – Nordwind Holzbau',
      '<h1>Kontakt</h1><footer>© 2024 Nordwind Holzbau. Alle Rechte vorbehalten.</footer>',
    ),
    'https://site.example/kontakt.html',
  ],
  [
    'the first part of the title when the domain spells it',
    'Casa Verde Design',
    titled('Casa Verde Design | Amenajări interioare de vis', '<h1>Amenajări</h1>'),
    'https://casaverdedesign.example/',
  ],
  [
    'the words of the page that the domain is the initials of',
    'Asociația Română de Drumeții',
    titled('Contact', '<h1>Contact</h1><p>Scrieți la Asociația Română de Drumeții oricând.</p>'),
    'https://ard.example/contact',
  ],
  [
    'the fullest way it is written, legal form and small letters kept',
    'Exemplu Construct S.R.L.',
    titled('Contact | EXEMPLU CONSTRUCT', `<p>Exemplu Construct S.R.L.</p><p>Strada Florilor 3, Cluj</p>${mail}`),
    'https://exempluconstruct.example/contact',
  ],
  [
    'a name that a legal form begins',
    'PT Contoh Jaya Abadi',
    titled('Hubungi Kami', '<h1>Hubungi Kami</h1><p>PT Contoh Jaya Abadi</p><p>Telp. 021 555 0123</p>'),
    'https://site.example/hubungi.html',
  ],
  [
    'a name in quotes before a Cyrillic legal form',
    '„Пример Груп“ ЕООД',
    titled('Контакти', '<h1>Контакти</h1><p>„Пример Груп“ ЕООД</p><p>ул. Роза 3, тел. 02 555 0123</p>'),
    'https://site.example/kontakti.html',
  ],
  [
    'an Arabic name that begins with the kind of house',
    'شركة المثال للتجارة',
    titled('اتصل بنا', '<h1>اتصل بنا</h1><footer><h3>شركة المثال للتجارة</h3></footer>'),
    'https://site.example/ar/contact.html',
  ],
  [
    'the line under the heading of an imprint',
    'Verein für Beispielkunde e. V.',
    titled(
      'Impressum',
      '<h1>Impressum</h1><h2>Angaben gemäß § 5 TMG</h2><p>Verein für Beispielkunde e. V.</p><p>Musterweg 1</p>',
    ),
    'https://site.example/impressum.html',
  ],
  [
    'the owner, not who keeps the servers',
    'Atelier du Verger',
    titled(
      'Mentions légales — Atelier du Verger',
      '<h2>Éditeur du site</h2><p>Atelier du Verger</p><h2>Hébergeur</h2><p>Serveurs Modèles SAS</p><p>2 rue du Port, tél. +33 1 99 00 00 00</p>',
    ),
    'https://site.example/mentions-legales.html',
  ],
  [
    'what stands behind a label',
    'Esempio Servizi',
    titled('Note legali', '<p>Ragione sociale: Esempio Servizi</p><p>P.IVA 00000000000</p>'),
    'https://site.example/note.html',
  ],
  [
    'who a sentence says runs the site',
    'Fundación Ejemplo',
    titled('Aviso legal', '<p>El titular de este sitio web es Fundación Ejemplo, con domicilio en Madrid.</p>'),
    'https://site.example/aviso.html',
  ],
  [
    'a house behind a greeting',
    'Grundschule Musterdorf',
    titled('Willkommen in der Grundschule Musterdorf', '<h1>Willkommen in der Grundschule Musterdorf</h1>'),
    'https://site.example/',
  ],
  [
    'a house behind the words for its team',
    'Gemeinde Musterau',
    titled('', '<h1>Das Team der Gemeinde Musterau</h1>'),
    'https://site.example/kollegium.html',
  ],
  [
    'the brand, not the entry of the menu that leads home',
    'Lumina',
    titled(
      '',
      '<header><a href="/" class="navbar-brand">Lumina</a><ul><li><a href="/">Prima pagină</a></li></ul></header>',
    ),
    'https://site.example/servicii.html',
  ],
  [
    'the logo without the word for a logo',
    'Gusto Bar',
    titled('Contatti', '<header><a href="/"><img src="x.png" alt="Gusto Bar logo"></a></header>'),
    'https://site.example/contatti.html',
  ],
  [
    'the name of a practice, not of the doctor who answers for it',
    'Zahnarztpraxis am Markt',
    titled(
      'Impressum | Zahnarztpraxis am Markt',
      '<h1>Impressum</h1><p>Zahnarztpraxis am Markt</p><p>Dr. Anna Beispiel</p><p>Marktstraße 3</p>',
    ),
    'https://site.example/impressum.html',
  ],
  [
    'the person whose own site it is',
    'Anna Beispiel',
    titled('Anna Beispiel', `<h1>Anna Beispiel</h1><p>Dirigentin</p>${mail}`),
    'https://annabeispiel.example/',
  ],
  [
    'the house without the town behind its legal form',
    'Exemplu Construct SRL',
    titled('Exemplu Construct SRL, Cluj', mail),
    'https://site.example/',
  ],
  [
    'the whole legal form of another country',
    'Grupo Ejemplo S.A.C',
    titled('Inicio', `${mail}<footer>© Grupo Ejemplo S.A.C</footer>`),
    'https://site.example/',
  ],
  [
    'the whole name, not the letters that stand for it',
    'Colegiul National Ana Popescu',
    titled('CNAP Profesori', '<a href="/" class="brand">CNAP</a><h1>Colegiul National Ana Popescu</h1>'),
    'https://cnapbeius.example/profesori.html',
  ],
  [
    'the name whose first word begins the domain',
    'Lumina Ingenieros Consultores',
    titled('Contacto', '<a href="#main">Ir al contenido</a><p>Lumina Ingenieros Consultores</p><p>Of. 801, Centro</p>'),
    'https://www.luminaing.example/contacto/',
  ],
  [
    'the house, not the words for its staff',
    'Lumina Labor',
    titled('Mitarbeiter*innen – Lumina Labor', '<h1>Mitarbeiter*innen</h1>'),
    'https://site.example/team.html',
  ],
  [
    'the company of an entry, not the directory it stands in',
    'Waschpark Nord 7',
    titled(
      'Waschpark Nord 7 – Branchenliste',
      '<a class="brand" href="/">Branchenliste</a><h1>Waschpark Nord 7</h1><p>Waschpark Nord 7</p><p>Musterstraße 14</p><p>26899 Musterau</p>',
    ),
    'https://branchenliste.example/waschpark-nord-7/',
  ],
  [
    'the brand, not the template the page was made from',
    'Lumina',
    titled('Garden Walk Website Template', `<footer>© Lumina</footer>${mail}`),
    'https://site.example/',
  ],
  [
    'the company in the title, not what the page is about',
    'PT Contoh Jaya',
    titled('PT Contoh Jaya - Pendahuluan', mail),
    'https://site.example/pt-contoh-jaya.html',
  ],
  [
    'the domain where the title gives it as the name',
    'esempio.example',
    titled('Contatti - esempio.example', '<h1>Contatti</h1>'),
    'https://esempio.example/contatti.html',
  ],
])('the owner of a page is %s', (_, name, html, url) => {
  expect(ownerOf(html, url)).toBe(name);
});

test('where nothing names the owner, the domain of its mailbox does', () => {
  expect(ownerOf(titled('Contact', `<h1>Contact</h1>${mail}`))).toBe('exemplu.example');
});

test('else the domain of the page does, where it is written', () => {
  const page = titled('Hubungi kami', '<p>someone@gmail.com</p><p>Find us on exemplu.example</p>');
  expect(ownerOf(page, 'https://www.exemplu.example/hubungi')).toBe('exemplu.example');
  expect(ownerOf(page, 'https://plu.example/hubungi')).toBeUndefined();
});

test('a project in the house of a larger one is named by its own mailbox', () => {
  const page = titled('About us', '<p>Corala sings.</p><p>At Unida.</p><p>corala@unida.example</p>');
  expect(ownerOf(page, 'https://corala.unida.example/about')).toBe('Corala');
});

test('a free mailbox names nobody', () => {
  expect(ownerOf(titled('Contact', '<p>someone@gmail.com</p>'))).toBeUndefined();
});

test('a title that says what the address of the page says names the page', () => {
  expect(
    ownerOf(titled('Medici', '<h1>Medici</h1><footer>© 2023 Salute Insieme</footer>'), 'https://a.example/medici.html'),
  ).toBe('Salute Insieme');
});

test('a name is the surer the more places say it', () => {
  const said = (html: string) => {
    const [house] = lifted(html, 'https://a.example/contact');
    return house?.fields.find(({ name }) => name === 'name')?.confidence;
  };
  expect(said(titled('Contact – Lumina', mail))).toBe('low');
  expect(said(titled('Contact – Lumina', `${mail}<footer>© Lumina</footer>`))).toBe('medium');
  expect(said(titled('Contact – Lumina', `<h1>Lumina</h1>${mail}<footer>© Lumina</footer>`))).toBe('high');
});

test('a title’s last word that its address says too names the page', () => {
  expect(ownerOf(titled('ОШ „Ана Петровић“ Запослени', '<p>Ана</p>'), 'https://a.example/zaposleni.html')).toBe(
    'ОШ „Ана Петровић“',
  );
});

test('the name before the mark of copyright is the owner’s, and who designed the page is no part of it', () => {
  expect(ownerOf(titled('Контакт', `${mail}<footer>Лумина © 2015 | Приватност</footer>`))).toBe('Лумина');
  expect(ownerOf(titled('Contact', `${mail}<footer>© 2023 LUMINA NORD. Design ZABARCW</footer>`))).toBe('LUMINA NORD');
});

test('the year of the copyright alone leaves its name to the next line, and a stair is no legal form', () => {
  const address = '<p>Bloc Lumina Sc. 2 Et. 3</p>';
  const foot = '<footer><div>Copyright © 2022<br><br><p>Centrul Lumina</p><br>Sector 1</div></footer>';
  expect(ownerOf(titled('Despre', `${mail}${address}${foot}`))).toBe('Centrul Lumina');
  expect(ownerOf(titled('Despre', `${mail}<footer>© 2022<br>All rights reserved</footer>`))).toBe('exemplu.example');
});

test('who holds the rights to a page according to its head may be its owner', () => {
  expect(ownerOf(`<meta name="rights" content="Centrul Lumina">${titled('Despre', mail)}`)).toBe('Centrul Lumina');
});

test('a word that a font draws as a picture is no part of the name', () => {
  const icon = '<span class="material-icons">foundation</span>';
  expect(ownerOf(titled('Despre noi', `${mail}<footer>© 2024 ${icon} Lumina Nord</footer>`))).toBe('Lumina Nord');
});
