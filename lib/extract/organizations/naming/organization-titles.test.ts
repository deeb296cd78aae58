import { expect, test } from 'vitest';
import { ownerOf, titled } from '../../../../tests/lifted.ts';

test.each<[string, string | undefined, string, string]>([
  [
    'the house, not the notice that the law asks of it',
    'Zabar Viaggi',
    titled('Avviso legale Zabar Viaggi', '<p>AVVISO LEGALE</p>'),
    'https://a.example/legale.html',
  ],
  [
    'the house on its sign, not the word of welcome',
    'Órgano Superior de Zabar',
    titled(
      'Mensaje de Bienvenida',
      '<header><img class="logo" alt="Órgano Superior de Zabar" src="logo.png"></header>',
    ),
    'https://a.example/bienvenida/',
  ],
  [
    'the studio without whoever keeps it, who stands under its name',
    'z.a.bar.studio',
    titled('z.a.bar.studio | Ana Pop', '<a class="footer-logo" href="/">z.a.bar.studio<br><span>ANA POP</span></a>'),
    'https://www.zabarstudio.example/',
  ],
  [
    'nothing that a picture is called for its place on the page',
    undefined,
    titled('Zabar - Free HTML Template', '<footer class="logo"><img src="01_logo.png" alt="01 Logo Footer"></footer>'),
    'https://a.example/contact_01.html',
  ],
  [
    'the house with its town, not the word for its kind alone',
    'Hospiz Zabarau',
    titled('Hospiz Zabarau', '<div class="logo"><img class="logo" alt="Hospiz" src="logo.png"></div><p>Kontakt</p>'),
    'https://zabar89129.github.io/hospiz/kontakt.html',
  ],
  [
    'the house without the article that a sentence gives it',
    'AZBJ Zabar',
    titled('Accueil', '<div class="logo">l’AZBJ Zabar</div><h1>Bienvenue à l’AZBJ Zabar</h1>'),
    'https://a.example/',
  ],
  [
    'the club with its year, not the kind of club and its place',
    'TC Zabar 1973 e.V.',
    titled('TC Zabar 1973 e.V. · Tennisclub in Zabar', '<h1>Willkommen beim TC Zabar 1973 e.V.</h1>'),
    'https://kontozurba.github.io/tc-zabar/index.html',
  ],
  [
    'the school, not its portal',
    'SMAN 3 Zabar',
    titled('Halaman Beranda', '<h1>SMAN 3 Zabar</h1><footer>© 2025 Portal Siswa SMAN 3 Zabar</footer>'),
    'https://a.example/index.html',
  ],
  [
    'what follows the words of the title that the address says too',
    'Zabar Kabupaten Contoh',
    titled('Layanan Zabar Kabupaten Contoh', '<p>Kabar hari ini</p>'),
    'https://a.example/layanan.html',
  ],
  [
    'what a title tells of, not the words that tell it',
    'Zabar High School',
    titled('Overview Of Zabar High School', '<p>Since 1932</p>'),
    'https://a.example/about',
  ],
  [
    'the title although the address says its second word',
    'Die Vision zabar',
    titled('Die Vision zabar', '<p>Ein Projekt</p>'),
    'https://a.example/vision.html',
  ],
  [
    'the title, not an entry of the menu that heads the page over the street',
    'Școala Zabar Ploiești',
    titled(
      'Școala Zabar Ploiești',
      '<nav><a href="/acasa.html">Acasă</a> <a href="/dotari.html">Dotări</a></nav><h1>Dotări</h1><p>str. Laurilor nr. 2, Ploiești</p>',
    ),
    'https://a.example/dotari.html',
  ],
  [
    'the one who holds an event, not who employs its speakers',
    'ZabSec',
    titled(
      'Ship secure code',
      `<script type="application/ld+json">{"@type":"Event","name":"ZabSec 2019","performer":[
        {"@type":"Person","name":"Ana Popescu","worksFor":{"@type":"Organization","name":"Zorb Frontier Foundation"}},
        {"@type":"Person","name":"Ion Ionescu","worksFor":{"@type":"Organization","name":"Zurba"}}]}</script>
       <h1>Ship secure code</h1><p>Zorb Frontier Foundation</p><footer>© 2019 ZabSec</footer>`,
    ),
    'https://a.example/session/code.html',
  ],
  [
    'the first part of the title when it spells the folder that holds the site',
    'AVX Musterstadt',
    titled('AVX Musterstadt – Natur & Umwelt', '<h1>Natur schützen.</h1><p>Aktiv seit 2005</p>'),
    'https://zabarkonto.github.io/avx-musterstadt/',
  ],
  [
    'what stands beside "Board of Directors" in the title',
    'New Zabar Works and Supply Limited',
    titled('Board of Directors | New Zabar Works and Supply Limited', '<h1>Board of Directors</h1>'),
    'https://a.example/our-directors.html',
  ],
  [
    'what follows a dash that is written onto it',
    'Zabar Learning Center',
    titled('Our Staff -Information -Zabar Learning Center', '<h1>Our Staff</h1>'),
    'https://a.example/our-staff.html',
  ],
  [
    'who publishes the site according to a long sentence, its legal form spelled out after a comma',
    'Zabaro',
    titled(
      'Mentions légales',
      `<h1>INFORMATIONS GÉNÉRALES</h1><p>Le site 9h30.example est édité par Zabaro, Société par Actions Simplifiée au capital de 20 000 EUROS${', dont les données suivent'.repeat(15)}.</p>`,
    ),
    'https://9h30.example/mentions-legales.html',
  ],
  [
    'the words that spell the domain, umlauts written with an e there',
    'Kurfürstliches Zabartheater',
    titled('Zorb im All', '<p>Hochschulgruppe in Musterstadt Kurfürstliches Zabartheater</p>'),
    'https://kurfuerstliches-zabartheater.example/impressum.html',
  ],
  [
    'who is a doctor, whose form of address is cut short',
    'عيادة د. سامي الحسن',
    titled('تواصل معنا', '<h1>تواصل معنا</h1><footer><p>© 2026 عيادة د. سامي الحسن. جميع الحقوق محفوظة.</p></footer>'),
    'https://zabar.example/contact-ar.html',
  ],
  [
    'what a sign says in two parts that no space keeps apart',
    'ZABAR XYZ Auto škola',
    titled(
      'Naš tim',
      '<header><a href="index.html" class="logo"><span>ZABAR <b>XYZ</b></span><span>Auto škola</span></a></header><h1>Naš tim</h1>',
    ),
    'https://zabarkonto.github.io/auto-skola-XYZ/nas-tim.html',
  ],
  [
    'the firm that bears a name, and not the name alone that holds the rights',
    'Naturheilpraxis Nora Weber',
    titled(
      'Anfahrt',
      '<h3>Naturheilpraxis Nora Weber</h3><p>Musterstraße 12<br>12345 Musterstadt</p><footer>© 2026 Nora Beispiel</footer>',
    ),
    'https://nora-weber.example/anfahrt.html',
  ],
  [
    'what the title says before a comma and a place',
    'Kosmetik Studio Nora Zabar',
    titled('Kosmetik Studio Nora Zabar, Musterstadt', '<p>Schön, dass Sie da sind.</p>'),
    'https://kosmetik-zabar.example/',
  ],
  [
    'what stands in the title with a word for a job before it',
    'Zabarcare',
    titled(
      'Founder Zabarcare',
      '<nav><h2>Zabarcare</h2></nav><h1>Founder Zabarcare</h1><p>Founder, Zabarcare</p><p>Zabarcare grows.</p><p>Write to Zabarcare.</p>',
    ),
    'https://zabarkonto.github.io/zabarcare/founder.html',
  ],
  [
    'the one name that is written once with "and" and once with its sign',
    'Valley Zabar and Zorb Center',
    titled(
      'Anna Parker | Valley Zabar & Zorb Center',
      '<header><a href="/"><img class="logo" src="logo.png" alt="Valley Zabar and Zorb Center"></a></header><h1>Anna Parker</h1><footer>© 2026 Valley Zabar and Zorb Center</footer>',
    ),
    'https://valleyzabar.example/anna-parker',
  ],
  [
    'the name with the number that the domain leaves out of its initials',
    'Colegiul Național Zabar I',
    titled('Conducere', '<p>Colegiul Național Zabar I Zorbești</p><p>Str. Florilor nr. 3</p>'),
    'https://cnz.example/conducere',
  ],
  [
    'no entry of the menu',
    'Zabar Dental',
    titled(
      'Zahnpflege am Markt | Zabar Dental',
      '<nav><ul><li><a href="/zahnpflege">Zahnpflege am Markt</a></li></ul></nav><h1>Zahnpflege am Markt</h1>',
    ),
    'https://mitte.example/angebot-7',
  ],
  [
    'the house with its name, and not the kind of house that the page mostly calls it',
    'Convitto "Zabar"',
    titled(
      'Personale | Convitto "Zabar" | Zorbona',
      '<p>Convitto</p><p>Convitto e semiconvitto</p><p>Convitto di Zorbona</p>',
    ),
    'https://convitto.example/personale.html',
  ],
  [
    'the domain where nothing but a heading of the footer could be a name',
    'zabar-arte.example',
    titled(
      'Contacto',
      '<p>Escríbeme: <a href="mailto:hola@zabar-arte.example">hola@zabar-arte.example</a></p><footer><h5>SOCIALIZE</h5></footer>',
    ),
    'https://zabar-arte.example/contacto',
  ],
  [
    'the holder of the rights, and not the template whose name the title still bears',
    'Zabar Zorb',
    titled(
      'Zilver - Free Bootstrap 5 Template by Zolor',
      '<div class="logo">Zilver</div><h1>Contact</h1><footer>© 2026 Zabar Zorb</footer>',
    ),
    'https://zabarkonto.github.io/pagina/contact.html',
  ],
  [
    'whose mailboxes are called so, though the title still says what template it was',
    'ZABAR KONTO',
    titled(
      'ZABAR KONTO - Online Courses HTML Template',
      '<h1>ECOURSES</h1><p>Contact <a href="mailto:info@zabarkonto.example">info@zabarkonto.example</a></p><footer><h2>ECOURSES</h2></footer>',
    ),
    'https://pagina.example/contact.html',
  ],
  [
    'what the title says after the word for the page',
    'ZK Konto Zorb',
    titled('Profile Page ZK Konto Zorb', '<h1>Visi</h1><p>Selamat datang.</p>'),
    'https://pagina.example/profile.html',
  ],
  [
    'what a logo shows, without the word for it and the arrow beside it',
    'Zabar Zorb',
    titled('Contacto', '<a href="/">← <img src="logo.png" alt="Icono Zabar Zorb"></a><h1>Contacto</h1>'),
    'https://a.example/contacto',
  ],
  [
    'who is told of in the title, and not the title from "About" to its end',
    'Mester Zabar Zorb',
    titled('Despre Mester Zabar Zorb – Lucrări în sectorul 6', '<h1>Despre mine</h1>'),
    'https://zabarkonto.github.io/mesterzabar/despre.html',
  ],
  [
    'not a house whose number in Latin letters could be a legal form',
    'ZabarZorb',
    titled('ZabarZorb', "<p>Ingegnere laureato presso l'università Zorbino II</p><p>Tel. 06 4567 8901</p>"),
    'https://a.example/chi-siamo',
  ],
  [
    'the name in Cyrillic that the folder of the site spells by its sound, and not who keeps the account',
    'ЧАЙКОКЛИМА',
    titled('ЧАЙКОКЛИМА - ЗА НАС', '<h1>За нас</h1><footer>© 2026 Иван Петров</footer>'),
    'https://ivanpetrov.github.io/chaycoclima/about.html',
  ],
  [
    'the house before its number, and not the kind of address over the street',
    'Gruppo Zabar',
    titled('Contatti', '<p>SEDE LEGALE:</p><p>Via Roma 12, 20121 Milano</p><p>Gruppo Zabar Tel. +39 02 1234 5678</p>'),
    'https://zabarkonto.github.io/sito/contatti.html',
  ],
  [
    'what follows "Dove si trova" in a heading over the street',
    'I Zabarotti',
    titled(
      'Dove siamo — I Zabarotti, Via Roma 35, Zorbona',
      '<h1>Dove si trova I Zabarotti</h1><p>Via Roma 35, 20121 Milano</p>',
    ),
    'https://a.example/dove-siamo',
  ],
  [
    'not the first half of a title that says what the address of the page says',
    undefined,
    titled('Student Officers', '<h2>Student Officers</h2><p>President: Ana Sample</p>'),
    'https://a.example/officers',
  ],
  [
    'nobody where a heading and a sentence on a person are all there is',
    undefined,
    '<h1>Innovative ways to learn</h1><p>D. Anne has been a teacher for many years.</p>',
    'https://a.example/trustees',
  ],
])('the owner of a page is %s', (_, name, html, url) => {
  expect(ownerOf(html, url)).toBe(name);
});

test('what an editor calls a page nobody named, a schedule and who made the site are nobody’s name', () => {
  const mail = '<p>info@a.example</p>';
  expect(ownerOf(titled('Untitled Document', mail))).toBe('a.example');
  expect(
    ownerOf(titled('Talks Schedule • Zorbcon 2019', `<h1>Talks Schedule</h1>${mail}<footer>© 2019 Zorbcon</footer>`)),
  ).toBe('Zorbcon');
  expect(ownerOf(titled('Inicio', `${mail}<footer>© 2019 desarrollado por Zorb Estudio</footer>`))).toBe('a.example');
});

test('what stands over an address is no house where it says only that one is there', () => {
  expect(ownerOf('<body><h3>Cabinet / Locație</h3><p>Str. Exemplului 123, București</p></body>')).toBeUndefined();
});

test('a house in quotation marks after a word for whose the page is', () => {
  expect(
    ownerOf(
      '<body><p>Jirón Ejemplo 143</p><footer>Copyright © 2023 Todos los derechos reservados por <span>"Zorb Abogados"</span></footer></body>',
    ),
  ).toBe('Zorb Abogados');
});

test('the full stop of a sentence ends a house’s name too, and that of a word cut short stays', () => {
  expect(ownerOf('<body><footer>© 2023 Zorb Vita.</footer></body>')).toBe('Zorb Vita');
  expect(ownerOf('<body><footer>© 2023 Zorb Bros.</footer></body>')).toBe('Zorb Bros.');
});
