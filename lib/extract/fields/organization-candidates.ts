import { folded, plain } from '../../model/text.ts';
import { type Box, contains, textOf } from '../box.ts';
import type { Line } from '../outline.ts';
import { attribute, type Page } from '../page.ts';
import { creditLine, streetWord } from '../vocabulary/context-words.ts';
import { legalForm, pageWord } from '../vocabulary/organization-words.ts';
import { metaName, type NameCandidate, named, nameInLine } from './organization-name.ts';

/** Every place where a page may say whose it is, with how far each is to be trusted. `near` holds the lines with an address or number. */
export function organizationCandidates(page: Page, near: ReadonlySet<number>): NameCandidate[] {
  return [
    ...meta(page),
    ...titles(page),
    ...brands(page),
    ...page.lines.flatMap((line) => [
      ...copyright(line, page.lines.length),
      ...legal(line, near),
      ...heading(page, line, near),
    ]),
  ];
}

const metaWeight: Record<string, number> = {
  'og:site_name': 6,
  'application-name': 4,
  'dc.publisher': 4,
  publisher: 3,
  copyright: 3,
  author: 1.5,
  'apple-mobile-web-app-title': 3,
};

function meta(page: Page): NameCandidate[] {
  return page.boxes.flatMap(({ tag, element }, at): NameCandidate[] => {
    if (tag !== 'meta') return [];
    const weight = metaWeight[metaName(page, at)];
    const finding = weight ? named(page, at, 'content', plain(attribute(element, 'content'), 200)) : undefined;
    return weight && finding ? [{ weight, finding }] : [];
  });
}

/** Parts of `<title>`: the last is usually the site's name; words that name the page go. */
function titles(page: Page): NameCandidate[] {
  const box = page.boxes.find(({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg');
  const title = box ? folded(textOf(box.element, 2000)) : '';
  if (!box || !title) return [];
  const parts = title
    .split(/\s+[|–—»·•:~-]+\s+|\s*[|»•]\s*|:\s+/)
    .map((part) => part.trim())
    .filter((part) => part && !pageWord.test(part));
  return parts.map((part, at) => ({
    weight: parts.length === 1 ? 2 : at === parts.length - 1 ? 2.5 : at === 0 ? 2 : 1,
    finding: {
      name: 'name',
      value: plain(part.replace(trailingPage, '').replace(leadingPage, ''), 200),
      confidence: 'low',
      flags: [],
      method: 'meta',
      quote: part,
      box,
      line: -1,
      start: 0,
    },
  }));
}
const trailingPage = /\s(?:contact|about(?: us)?|home|team|kontakt|contacto|contatti|impressum)$/i;
const leadingPage =
  /^(?:contact(?:o|e)?|contatti|kontakt|about|hubungi|welcome to|willkommen bei|benvenuti (?:in|a|da)|bienvenidos a)\s(?=\p{Lu})/iu;

/** What the head of the page calls itself: a brand link, a logo's alternative text. */
function brands(page: Page): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const [at, box] of page.boxes.entries()) {
    if (found.length > 12 || box.lines[0] > 60) break;
    const names = `${box.element.attribs.class ?? ''} ${box.element.attribs.id ?? ''}`;
    if (box.tag === 'img') {
      const { parent } = box;
      const around = `${names} ${parent?.element.attribs.class ?? ''} ${parent?.element.attribs.id ?? ''} ${box.element.attribs.src?.slice(-60) ?? ''}`;
      const alt = attribute(box.element, 'alt').trim();
      if (alt.length < 2 || alt.length > 70 || !(/logo|brand/i.test(`${around} ${alt}`) || isHomeLink(page, parent)))
        continue;
      const value = alt.replace(logoWord, ' ').trim();
      const finding = value.length > 1 ? named(page, at, 'alt', alt) : undefined;
      if (finding) found.push({ weight: 3, finding: { ...finding, value: plain(value, 200) } });
    } else if ((brandClass.test(names) && box.lines[1] - box.lines[0] < 3) || isHomeLink(page, box)) {
      const line = page.lines[box.lines[0]];
      const pieces = line?.pieces.filter((piece) => contains(box, piece.box)) ?? [];
      const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
      const text = line?.text.slice(start, end).trim() ?? '';
      if (line && text.length > 1 && text.length < 60 && line.heading < 3 && !pageWord.test(text))
        found.push({ weight: brandClass.test(names) ? 3.5 : 2.5, finding: nameInLine(line, start, end) });
    }
  }
  return found;
}

const logoWord =
  /[\s-]*(?:\blogo(?:tip|tipo)?\b|лого|\bescudo\b|\bsigla\b)[\s:-]*(?:de(?:l|lla)?\s|di\s|of\s|на\s)?/giu;
const brandClass = /(?:^|[\s_-])(?:brand|logo|site-title|site-name|navbar-brand|sitename)(?:$|[\s_-])/i;

/** A link to the site's first page. */
function isHomeLink(page: Page, box: Box | undefined): boolean {
  const href = box?.tag === 'a' ? box.element.attribs.href : undefined;
  if (href === undefined || href.startsWith('#')) return false;
  return (
    /^(?:\.{0,2}\/)?(?:index\.(?:html?|php)|home\.html?)?$/i.test(href) ||
    href.replace(/\/$/, '') === `https://${page.host}` ||
    href.replace(/\/$/, '') === `https://www.${page.host}`
  );
}

const mark =
  /(?:©|\(c\)|copyright(?![-\p{L}]))\s{0,3}(?:copyright|©|\(c\))?\s{0,3}:?\s{0,3}(?:by\s)?(?:(?:19|20)\d{2}(?:\s?[-–—/,]\s?(?:(?:19|20)\d{2}|\d{2}|present|today))?)?[\s,.:|–-]{0,5}(?:by\s|di\s|von\s|por\s|de\s)?/iu;
const after =
  /\s*(?:[|•·©]|\s[-–—]\s|,?\s?(?:19|20)\d{2}|[.,;:(]?\s?(?:all\s?rights?|alle?\srechte|toate|todos\slos|tutti\si|tous\s(?:droits|les)|сите\sправа|всички|hak\scipta|seluruh|semua|derechos|drepturi|p\.?\s?iva|c\.?\s?f\.?\s|tel[\s.:]|e-?mail|powered\s|designed\s|design\sby|created\s|website\s?by|developed\s|made\s|propriet|built\s|theme\s|template|et ses partenaires)|(?<!\b\p{L}{1,3})\.\s|[;:("“]|\s\S{1,64}\s?(?:@|\(at\)|\[at\]))/iu;

function copyright(line: Line, count: number): NameCandidate[] {
  const found = line.text.length < 400 ? mark.exec(line.text) : undefined;
  if (!found) return [];
  const start = found.index + found[0].length;
  const rest = line.text.slice(start, start + 120);
  const end = after.exec(rest);
  const name = (end ? rest.slice(0, end.index) : rest).trimEnd();
  if (name.length < 2 || name.length > 90 || !/\p{L}{2}/u.test(name)) return [];
  const low = line.region === 'footer' || line.index > 0.8 * count;
  return [{ weight: low ? 5 : 3, finding: nameInLine(line, start, start + name.length) }];
}

/** A short line, or the part of one, that ends in a legal form: "Exemplu Construct S.R.L."; or begins with one: "PT Contoh", "SC Exemplu SRL". */
function legal(line: Line, near: ReadonlySet<number>): NameCandidate[] {
  const { text } = line;
  if (text.length > 200 || creditLine.test(text)) return [];
  const form = legalForm.exec(text);
  const first = form
    ? undefined
    : /(?:^|\s)(?:PT|CV|UD|Yayasan|Koperasi|Perum)\.?\s(?:\p{Lu}[\p{L}&.-]*\s?){1,6}/u.exec(text);
  if (!form && !first) return [];
  const close = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].some((step) => near.has(line.index + step));
  const weight = (text.length < 70 ? 3.5 : 2) + (close ? 2 : 0) + (line.region === 'footer' ? 0.5 : 0);
  if (first) return [{ weight, finding: nameInLine(line, first.index, first.index + first[0].length) }];
  const before =
    /(?:[\p{Lu}\p{N}"„“«'&(][\p{L}\p{N}.'’&"”»+)-]*(?:\s(?:&|-|–|e|y|and|und|si|și|de|di|del|della|et|i|für|the|of|la|pentru)(?=\s))*,?[\s]{1,2}){1,9}$/u.exec(
      text.slice(0, form ? form.index + 1 : 0).slice(-110),
    );
  if (!before || !form) return [];
  const start = form.index + 1 - before[0].length;
  return [{ weight, finding: nameInLine(line, Math.max(0, start), form.index + form[0].length) }];
}

const welcomed =
  /^(?:welcome to|willkommen (?:bei|auf|im|in)(?: der| dem)?|bine a[țt]i venit (?:la|pe)|benvenut[oi] (?:in|a|da|su|nel|alla|al)|bienvenid[oa]s? (?:a|al)|selamat datang di|bienvenue (?:à|chez|sur)|добредојдовте (?:во|на)|добре дошли (?:в|на))\s(?=\p{Lu})/iu;

/** A heading or bold line right over an address, a number or a mailbox; and the first heading of the page. */
function heading(page: Page, line: Line, near: ReadonlySet<number>): NameCandidate[] {
  const { text, index } = line;
  const welcome = line.heading > 0 ? welcomed.exec(text) : undefined;
  if (welcome && text.length < 90)
    return [{ weight: 2, finding: nameInLine(line, welcome[0].length, text.length, 'heading') }];
  const row = /^([^*|·•@\d]{4,60}?)\s*[*|·•]\s/u.exec(text)?.[1];
  if (row && text.length < 200 && streetWord.test(text) && /\d/.test(text))
    return [{ weight: 3, finding: nameInLine(line, 0, row.length) }];
  if (text.length > 90 || text.length < 2 || pageWord.test(text) || /[?!:@]$|\d{3}|@/.test(text)) return [];
  const bold = line.heading > 0 || /^(?:strong|b|dt|th)$/.test(line.box.tag);
  const next = page.lines[index + 1]?.text ?? '';
  const overAddress = streetWord.test(next) && /\d/.test(next);
  if (bold && (overAddress || (near.has(index + 1) && line.heading !== 1)))
    return [{ weight: overAddress ? 2.5 : 1, finding: nameInLine(line, 0, text.length, 'heading') }];
  if (!bold && overAddress) return [{ weight: 1, finding: nameInLine(line, 0, text.length) }];
  return line.heading === 1 ? [{ weight: 0.5, finding: nameInLine(line, 0, text.length, 'heading') }] : [];
}
