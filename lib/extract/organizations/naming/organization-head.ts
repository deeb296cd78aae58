import { folded, plain } from '../../../model/text.ts';
import { nameIn } from '../../fields/names/person-name.ts';
import { plainWord } from '../../lexicon.ts';
import { type Box, contains, textOf } from '../../page/box.ts';
import { matchesOf } from '../../page/matches.ts';
import { attribute, type Page, tagged } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { isOtherWord, particles } from '../../vocabulary/name-words.ts';
import { introduction, isHouseWord, leadingPage, pageWord, trailingPage } from '../../vocabulary/organization-words.ts';
import { article, type Mention, mentionAt, mentionIn, nameWords, type Place } from './organization-mention.ts';
import { latin } from './organization-signs.ts';

/**
 * What the head of a page and its brand say: `<meta>`, `<title>`, logo, brand text, the link to the first page. `path` names the
 * page itself in its address (`pathName`).
 */
export function headMentions(page: Page, path: string | undefined): Mention[] {
  const found: Mention[] = [];
  let titled = false;
  for (const box of likelyIn(page)) {
    if (found.length > 80) break;
    const { tag } = box;
    if (tag === 'meta') found.push(...meta(box));
    else if (tag === 'title') {
      if (titled || box.parent?.tag === 'svg') continue;
      titled = true;
      found.push(...titleMentions(path, box));
    } else if (tag === 'img') found.push(...logo(page, box));
    else if (box.lines[0] < 60 || box.region === 'footer') found.push(...brand(page, box));
  }
  const homes = new Set(found.filter(({ place }) => place === 'home-link').map(({ value }) => value));
  // Links that lead nowhere yet
  return homes.size > 4 ? found.filter(({ place }) => place !== 'home-link') : found;
}

/** The elements that may name the owner, in the order of the page: of most nothing need be asked. */
function likelyIn(page: Page): Box[] {
  const { classes, identified } = page.marks;
  const boxes = ['meta', 'title', 'img'].flatMap((tag) => tagged(page, tag));
  for (const link of tagged(page, 'a')) if (leadsHome(page, link)) boxes.push(link);
  for (const [names, named] of classes) if (brandPart.test(names)) for (const box of named) boxes.push(box);
  for (const box of identified) if (brandPart.test(attribute(box.element, 'id'))) boxes.push(box);
  return boxes.sort((a, b) => a.order - b.order).filter((box, at) => box !== boxes[at - 1]);
}

const metaPlaces: Record<string, Place> = {
  'og:site_name': 'site-name',
  'application-name': 'app-name',
  'apple-mobile-web-app-title': 'app-name',
  'dc.publisher': 'publisher',
  publisher: 'publisher',
  copyright: 'publisher',
  rights: 'publisher',
  'dc.rights': 'publisher',
  owner: 'publisher',
  author: 'author',
};

function meta(box: Box): Mention[] {
  const place = metaPlaces[(attribute(box.element, 'property') || attribute(box.element, 'name')).toLowerCase()];
  const content = place ? attribute(box.element, 'content') : '';
  return place && content.length < 120 ? mentionIn(place, box, 'content', content) : [];
}

/** What stands between the parts of a title. */
export const titleBreak = pattern`\s+[|–—»›«·•:~/-]+\s+`;

/** Parts of the title: words that name the page go, what is left may be the site. */
function titleMentions(path: string | undefined, box: Box): Mention[] {
  const title = folded(textOf(box.element, 2000));
  if (!title || title.length > 400) return [];
  if (templateTitle.test(title)) {
    const name = pattern`^.+?(?=\s?[|–—»«›•:-]\s|$)`.exec(title)?.[0] ?? title;
    return mentionIn('template', box, undefined, name);
  }
  const parts = matchesOf(title, titlePart)
    .map(({ 0: text, index }) => ({ text: text.replace(pattern`^[\s|–—»›«·•:~/-]+`, ''), end: index + text.length }))
    .filter(({ text }) => text && !pageWord.test(text))
    .filter(({ text }, _, all) => {
      const words = nameWords(text);
      // Alone, a title as long as the address is a name as likely as not
      return (all.length < 2 && path === words.join('')) || !namesPage(path, words);
    });
  const mention = (place: Place, text: string, value = text) => mentionIn(place, box, undefined, text, value);
  const found = parts.flatMap(({ text }, at): Mention[] => {
    const place =
      parts.length === 1 ? 'title-only' : at === parts.length - 1 ? 'title-last' : at ? 'title-between' : 'title-first';
    const bare = withoutPath(path, text)
      .replace(leadingPage, '')
      .replace(trailingPage, '')
      .replace(introduction, '')
      .replace(/^\[(.*)\]$/, '$1');
    const short = bare.includes(',') ? withoutPlace.exec(bare)?.[1] : undefined;
    if (short) return [...mention(place, text, short), ...mention('title-unstripped', text)];
    return [
      ...mention(place, text, bare),
      ...(bare !== text ? mention('title-unstripped', text) : []),
      ...bracketed(text).flatMap((value) => mention('title-unstripped', text, value)),
    ];
  });
  if (parts.length < 2 || parts.length > 3) return found;
  const [first, last] = [parts[0], parts[parts.length - 1]];
  const rest = first && last ? title.slice(first.end - first.text.length, last.end) : '';
  return rest.length < 90 && !/[|•»]/.test(rest) && !introduction.test(rest)
    ? [...found, ...mention('title-rest', rest)]
    : found;
}
/** A site put up without a title of its own: "Exemplo – Free Bootstrap Template by Exemplu". */
const templateTitle = pattern.i`(?:^|\s)(?:html5?|css3?|bootstrap|tailwind(?: css)?|web\s?site|wordpress|react|landing page|one page)(?:\s\d)?\s(?:template|theme)(?!\p{L})`;
/** Up to what parts one from the next. */
const titlePart = pattern.g`.+?(?=\s+[|–—»›«·•:~/-]+\s+|\s*[|»•]\s*|:\s+|\s[–—-](?=\p{Lu}\p{L}{2})|$)`;

/** "Junta directiva", "Nuestra directiva" on `/directiva.html`. */
function namesPage(path: string | undefined, words: readonly string[]): boolean {
  if (!path) return false;
  return path === words.join('') || (path === words[words.length - 1] && words.slice(0, -1).every(isOtherWord));
}

/** "Exemplu Staff" on `/staff.html`, "Exemplu Chi Siamo" on `/chisiamo`: the last word, or two, name the page. */
function withoutPath(path: string | undefined, text: string): string {
  if (!path) return text;
  const named = [lastWord, lastTwo]
    .map((words) => words.exec(text))
    .find((last) => last && last.index > 2 && path === nameWords(last[0]).map(latin).join(''));
  const rest = named ? text.slice(0, named.index) : withoutLead(path, text);
  // "Elenco del", "Die": nothing but the page is named
  const last = plainWord(rest.slice(rest.lastIndexOf(' ') + 1));
  return particles.has(last) || article.test(last) ? text : rest;
}

/** "Berita Exemplu" on `/berita.html`, "Visi Misi Exemplu" on `/visi-misi`: the first words name the page. */
function withoutLead(path: string, text: string): string {
  const words = text.split(' ');
  for (let count = 1; count < Math.min(4, words.length); count++) {
    const lead = nameWords(words.slice(0, count).join(' '));
    if (path !== lead.map(latin).join('')) continue;
    const rest = words
      .slice(count)
      .join(' ')
      .replace(/^(?:of|at|der|des|vom|von|del?|di|della|du|l[ae])\s/i, '');
    // "Primaria Exemplu" on `/primaria` is called so
    return lead.every(isOtherWord) && !lead.some(isHouseWord) && pattern`^\p{Lu}`.test(rest) ? rest : text;
  }
  return text;
}

const lastWord = pattern`(?:\s|(?<=\S)-)[\p{L}]{4,}$|\s[\p{L}-]{4,}$`;
const lastTwo = pattern`\s\p{L}{2,}[\s-]\p{L}{4,}$`;

/** "Cabinet Exemplu, Cluj": the place is no part of the name. */
const withoutPlace = pattern`^([^,]{3,60}\s[^,\s]{2,30}),\s\p{Lu}[\p{L}-]{2,30}$`;
/** "Exemplu (Cluj)": what stands before the brackets; "exemplu.example [x]" likewise. */
const bracketed = (text: string) => {
  const before = /[)\]]$/.test(text) ? pattern`^([^([]{3,60}?)\s*[([][^)\]]{1,60}[)\]]$`.exec(text)?.[1] : undefined;
  return before ? [before] : [];
};

/** What every class of a brand has. */
const brandPart = /logo|brand|title|name/i;
const brandClass =
  /(?:^|[\s_-])(?:\w*logo(?:text|name|title)?|\w*brand(?:text|name|title|ing)?|site-?title|site-?name|blog-?title|company-?name)(?:$|[\s_-])/i;
const notBrand =
  /(?:brand[_-](?:sub|tag|slogan|desc)|partner|client|sponsor|customer|brands|logos|footer-credit|payment|social)/i;

function logo(page: Page, box: Box): Mention[] {
  const alt = attribute(box.element, 'alt').trim();
  if (alt.length < 2 || alt.length > 90) return [];
  const { parent } = box;
  const around = [box, parent, parent?.parent].map((near) => classes(near)).join(' ');
  if (notBrand.test(around)) return [];
  const src = box.element.attribs.src?.slice(-60) ?? '';
  const framed = box.lines[0] < 60 || box.region !== 'main';
  const own = framed && /logo|brand|лого|escudo|sigla|stema|wappen/i.test(`${around} ${src} ${alt}`);
  if (!own && !isHomeLink(page, parent) && !isHomeLink(page, parent?.parent)) return [];
  return mentionIn('logo', box, 'alt', alt, alt.replace(logoWord, ' ').trim());
}
const logoWord = pattern.gi`[\s-]*(?:\b(?:the )?(?:footer|header|logo(?:tip|tipo|s)?|icono|isotipo|imagotipo|isologo|escudo|sigla|stema|stemma|wappen|crest|emblema?|homepage|home|image)\b|лого(?:то)?|амблем\p{L}*)[\s:–-]*(?:de(?:l|lla)?\s|di\s|of\s|на\s|der\s|des\s)?`;

const classes = (box: Box | undefined) => `${box?.element.attribs.class ?? ''} ${box?.element.attribs.id ?? ''}`;

function brand(page: Page, box: Box): Mention[] {
  const names = classes(box);
  const home = leadsHome(page, box);
  const named = names.length > 1 && brandClass.test(names) && !notBrand.test(names);
  if (!home && !named) return [];
  const found = ['aria-label', 'title'].flatMap((key) => {
    const label = attribute(box.element, key);
    if (!label || label.length >= 90) return [];
    const value =
      label
        .replace(logoWord, ' ')
        .split(/\s[|–—-]\s/)[0]
        ?.trim() ?? '';
    return pageWord.test(value) ? [] : mentionIn('logo', box, key, label, value);
  });
  const line = page.lines[box.lines[0]];
  const pieces = line?.pieces.filter((piece) => contains(box, piece.box)) ?? [];
  const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
  const text = line?.text.slice(start, end).trim() ?? '';
  if (!line || text.length < 2 || text.length > 70 || pageWord.test(text)) return found;
  found.push(mentionAt(named ? 'brand' : 'home-link', line, start, end));
  const whole = box.lines[1] - box.lines[0];
  if (whole < 2 || whole > 4) return found;
  const quote = folded(textOf(box.element, 200));
  const spaced = plain(textOf(box.element, 200, ' '), 200);
  const lines = page.lines.slice(box.lines[0], box.lines[1]).map((one) => one.text);
  // "Studio Exemplu" and under it who keeps it
  if (lines.slice(1).some((text) => (nameIn(text, page.lexicon)?.score ?? 0) >= 0.5)) return found;
  const apart = lines.join(' ');
  if (apart.length < 70)
    for (const value of new Set([apart, spaced])) found.push(...mentionIn('brand-lines', box, undefined, quote, value));
  return found;
}

/** What of these words (in small letters) links say: to other pages of the site (`menu`), the entries of its menu; to other sites (`away`). */
export function linkTexts(
  page: Page,
  asked: ReadonlySet<string>,
): { menu: ReadonlySet<string>; away: ReadonlySet<string> } {
  const menu = new Set<string>();
  const away = new Set<string>();
  for (const box of tagged(page, 'a').slice(0, 150)) {
    if (box.lines[1] - box.lines[0] > 1) continue;
    const { href } = box.element.attribs;
    if (!href) continue;
    const text = folded(textOf(box.element, 60)).toLowerCase();
    if (text.length < 2 || !asked.has(text)) continue;
    if (/^(?:#|mailto:|tel:|javascript:)/i.test(href) || isHomeLink(page, box)) continue;
    if (/^(?:https?:)?\/\//i.test(href) && !href.includes(page.host)) away.add(text);
    else menu.add(text);
  }
  return { menu, away };
}

/** The first entry of a menu leads home too, but says "Home". */
const leadsHome = (page: Page, box: Box) =>
  box.parent?.tag !== 'li' && box.parent?.parent?.tag !== 'li' && isHomeLink(page, box);

/** A link to the site's first page. */
function isHomeLink({ host }: Page, box: Box | undefined): boolean {
  const href = box?.tag === 'a' ? box.element.attribs.href : undefined;
  if (href === undefined || href.startsWith('#')) return false;
  if (!href.startsWith('http'))
    return pattern.i`^(?:\.{0,2}\/)*(?:\p{L}{2}\/?)?(?:index\.(?:html?|php)|home(?:\.html?)?)?$`.test(href);
  const bare = href.endsWith('/') ? href.slice(0, -1) : href;
  const rest = bare.endsWith(host) ? bare.slice(0, bare.length - host.length) : '';
  return /^https?:\/\/(?:www\.)?$/.test(rest);
}
