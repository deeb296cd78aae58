import { expect, test } from 'vitest';
import { ownerOf, titled } from '../../../../tests/lifted.ts';

const mail = '<p><a href="mailto:office@zorbunel.example">office@zorbunel.example</a></p>';

test.each<[string, string, string, string]>([
  [
    'the whole title, where what the domain spells stands only inside longer names',
    'Zabarei Zorbunel',
    titled(
      'Zabarei Zorbunel',
      `<h1>Kontakt</h1><p>Zorbunel hilft.</p><p>Zorbunel berät.</p><p>Zorbunel zahlt.</p>${mail}`,
    ),
    'https://zorbunel.example/kontakt',
  ],
  [
    'not whoever the copyright line links to',
    'Zabarel Zumbunat',
    titled('Zabarel Zumbunat', '<footer><p>Copyright © <a href="https://madeby.example/">YumTech</a></p></footer>'),
    'https://a.example/contact.html',
  ],
  [
    'not the person whose account holds the folder of the site',
    'Zabar Fum',
    titled(
      'Contacte | Zabar Fum',
      '<header><a href="/" class="brand">Zabar Fum</a></header><h1>Contacte</h1><footer>© 2024 Maria Popescu</footer>',
    ),
    'https://mariapopescu.github.io/AltFum/contacte.html',
  ],
  [
    'one name with and without its small words',
    'Zabaratura de La Zorba',
    titled(
      'Zabaratura de La Zorba',
      '<header><a href="/"><img class="logo" src="l.png" alt="Zabaratura La Zorba"></a></header><footer>© Zumeria Tecnica</footer>',
    ),
    'https://a.example/autoridades.html',
  ],
  [
    'the part of the title that the menu does not say',
    'Zabari Zumla',
    titled('Zabari Zumla - Tawasul', '<nav><a href="/t">Tawasul</a></nav><p>Zumla</p>'),
    'https://a.example/ar/contact.html',
  ],
  [
    'the title without the word after a dash that its address says too',
    'ZABARDENT',
    titled('ZABARDENT-doctori', '<h1>doctorii ZABARDENT</h1>'),
    'https://a.example/doctori.html',
  ],
  [
    'no address of a mailbox',
    'Zabarni Fum',
    titled(
      'Zaposleni',
      '<a href="/">zorbamuzej@gmail.com</a><p>zorbamuzej@gmail.com</p><footer>© Zabarni Fum</footer>',
    ),
    'https://zorbamuzej.example/zaposleni.html',
  ],
  [
    'the name in title and copyright, not the piece of it that the logo shows',
    'Girema ZBA Kuporung',
    titled(
      'Hubungi Kami - Girema ZBA Kuporung',
      '<header><a href="/"><img class="logo" src="l.png" alt="ZBA"></a></header><p>zba-kpr@zba-kpr.example</p><a href="https://facebook.com/zbakpr">Facebook</a><footer><img class="logo" src="l.png" alt="ZBA">© 2024 Girema ZBA Kuporung</footer>',
    ),
    'https://zba-kpr.example/hubungi.html',
  ],
  [
    'its title with the legal form in capitals, not a heading with two names',
    'ZABAR AVTORREYS PTY LTD',
    titled(
      'Our people | ZABAR AVTORREYS | Nokwa Zumi & Andi Zorb',
      '<footer>© 2024 ZABAR AVTORREYS PTY LTD. All rights reserved.</footer>',
    ),
    'https://a.example/people.html',
  ],
  [
    'a name without the sign before it',
    'Pemerintah Kabupaten Zumla',
    titled('Kontak', '<footer><h4>◆ Pemerintah Kabupaten Zumla</h4></footer>'),
    'https://a.example/kontak.html',
  ],
  [
    'the words that the domain runs together, apart',
    'Zabaking Zumla Nius',
    titled(
      'Waves',
      '<p>ZabakingZumlaNius invites you.</p><p>Zabaking Zumla Nius invites you to share your story with the world, today and every day.</p>',
    ),
    'https://www.zabakingzumlanius.example/2022/waves/',
  ],
  [
    'the full name in the title, not its initials in the logo',
    'CV. Zumba Alara Norat',
    titled(
      'CV. Zumba Alara Norat',
      '<header><a href="/"><img class="logo" src="l.png" alt="CV. ZAN"></a></header><p>zan@zanarasi.example</p>',
    ),
    'https://zanarasi.example/hubungi.html',
  ],
  [
    'a long name with an article cut short in it, not its first word in the logo',
    "Epta Perka Zoriale d'Adruma",
    titled(
      "Orso | Perka Zoriale d'Adruma, Lezia e Mulisa",
      '<header><a href="/"><img class="logo" src="l.png" alt="Perka"></a></header><footer>© Epta Perka Zoriale d\'Adruma</footer>',
    ),
    'https://a.example/dettaglio.php',
  ],
  [
    'the part of the title beside "our" and what its address says',
    'ZEBE ZUMP',
    titled('Nuestra Directiva — ZEBE ZUMP', '<h1>Nuestra Directiva</h1>'),
    'https://a.example/directiva.html',
  ],
  [
    'what the folder of the site spells, not a title of the words of the address',
    'Zumbegon',
    titled(
      'Academic Dept/ Office Directory',
      '<h1>Academic Dept/ Office Directory</h1><p>Ask at Zumbegon, or write.</p>',
    ),
    'https://xkonto.github.io/Zumbegon/office-directory.html',
  ],
  [
    'the last part of a title where nothing else is said of either',
    'ZDR Nius',
    titled('Rinkari Zelefonia | ZDR Nius', '<p>Text.</p>'),
    'https://a.example/articles/trucs.html',
  ],
  [
    'the name in a copyright line before "by"',
    'ZUMED Zosa Zelix',
    titled('Contact', '<footer>© 2024 ZUMED Zosa Zelix by</footer>'),
    'https://a.example/contact.html',
  ],
  [
    'the name by which the domain spells it, not the slogan behind it',
    'Z P M',
    titled(
      'Contact',
      '<header><a href="/" class="brand">Z P M Computers &amp; Phones - Sell Used Build Now</a></header><p>Z P M</p>',
    ),
    'https://zpm.example/contact.html',
  ],
])('the owner of a page is %s', (_, name, html, url) => {
  expect(ownerOf(html, url)).toBe(name);
});
