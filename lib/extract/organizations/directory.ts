import { parse as parseDomain } from 'tldts';
import type { Role } from '../../model/contact.ts';
import type { Finding } from '../finding.ts';
import { lettersOf, plainWord } from '../lexicon.ts';
import type { Line } from '../page/outline.ts';
import type { Page } from '../page/page.ts';
import { pattern } from '../pattern.ts';
import { streetWord } from '../vocabulary/context-words.ts';
import {
  branchesWord,
  directoryWord,
  headOfficeWord,
  howToReach,
  namesDepartment,
  officeWord,
} from '../vocabulary/office-words.ts';
import { isHouseWord, leadingForm, legalForm } from '../vocabulary/organization-words.ts';
import type { Block } from './offices-blocks.ts';
import type { Title } from './offices-title.ts';

/** A block with what names it and all that was found in it, people's values too. */
export type Named = Block & { title: Title; found: readonly Finding[]; peopled: boolean };

/**
 * What blocks of one shape are: parts of the page's organization, or organizations of their own. Absent when nothing tells:
 * then their values stay with the organization. A row whose blocks give different things (one the phone, one the address) is
 * one organization's contact box and no row.
 */
export function kindOfRow(page: Page, blocks: readonly Named[], house: string): Role | undefined {
  const most = blocks.length;
  if (most < 2 || !alike(blocks)) return undefined;
  const share = (tells: (block: Named) => boolean) => blocks.filter(tells).length / most;
  if (share(({ title }) => namesDepartment(title.text)) > 0.5) return 'department';
  const own = parseDomain(page.host).domain;
  const domains = blocks.map((block) => domainsOf(block));
  const foreign = new Set(domains.flatMap((some) => some.filter((domain) => domain !== own)));
  const withDomain = domains.filter((some) => some.length).length;
  const chain = share(({ title }) => holdsName(title.text, house));
  // Who writes from one domain on most rows is one house, whatever the site's is called
  const home =
    foreign.size === 1 && withDomain > 1 && !domains.flat().some((domain) => domain === own) ? [...foreign][0] : own;
  const ours = domains.filter((some) => home !== undefined && home !== null && some.includes(home)).length / most;
  if (chain <= 0.5 && foreign.size >= 2 && foreign.size >= 0.7 * withDomain && foreign.size >= most / 3)
    return 'listed';
  const streets = streetsUnder(page);
  const reachedAt = share((block) => addressed(block, streets));
  const places = share((block) => isPlace(page, block, false, streets));
  if (places < 0.3 && share(isDesk) > 0.5) return 'department';
  if (chain > 0.5 || ours > 0.5) return reachedAt > 0 || places > 0.3 ? 'office' : undefined;
  // Rows of people with a job or a unit over each are a staff list; who has people and a street of their own is a house
  const staffed = share(({ peopled }) => peopled) >= 0.5 && reachedAt < 0.5;
  const many = most > 2 && !staffed;
  if (many && share(({ title }) => hasForm(title.text)) >= 0.5 && places < 0.5) return 'listed';
  if (share((block) => isPlace(page, block, true, streets)) >= 0.5) return 'office';
  const name = called(page, blocks);
  if (many && directoryWord.test(name)) return 'listed';
  if (places >= 0.5 || (branchesWord.test(name) && !staffed)) return 'office';
  if (reachedAt <= 0.6) return undefined;
  return many && !howToReach.test(name) ? 'listed' : 'office';
}

/** A legal form or a word that organizations have in their names. */
export const isFirm = (title: string) => hasForm(title) || keyWords(title).some((word) => isHouseWord(word));
export const hasForm = (title: string) => legalForm.test(` ${title}`) || leadingForm.test(title);

/** Most blocks give the same kind of value, under names of their own. */
function alike(blocks: readonly Named[]): boolean {
  const names = new Set(blocks.map(({ title }) => plainWord(title.text)));
  if (names.size < 2 || names.size < 0.8 * blocks.length) return false;
  return (['phone', 'email', 'address'] as const).some((name) => {
    const given = blocks.flatMap(({ found }) => found.filter((finding) => finding.name === name).slice(0, 1));
    const different = new Set(given.map(({ value }) => (name === 'address' ? streetKey(value) : value))).size;
    return different >= 2 && different >= 0.6 * given.length && given.length >= 0.6 * blocks.length;
  });
}

/** The same street and number may be followed by more or less: "Str. X 5" and "Str. X 5, 400001 Cluj". */
export const streetKey = (address: string): string => {
  const [, street = '', number = ''] = /^([^\d]*)(\d*)/.exec(address) ?? [];
  return plainWord(street.replace(pattern.i`[\s,.]n(?:r|o|um|úm)?[.°º\s]*$`, '') + number).replace(
    pattern.g`[^\p{L}\p{N}]+`,
    '',
  );
};

/** Each with an extension of one switchboard, or a mailbox called as the block is: rooms of one house. */
function isDesk({ title, found }: Named): boolean {
  const words = lettersOf(title.text);
  return found.some(
    ({ name, value }) =>
      (name === 'phone' && value.includes(';ext=')) ||
      (name === 'email' && words.includes(lettersOf(value.slice(0, value.lastIndexOf('@'))))),
  );
}

function domainsOf({ found }: Named): string[] {
  const hosts = found.flatMap(({ name, value, flags }) => {
    if (name === 'email') return flags.includes('free-mail') ? [] : [value.slice(value.lastIndexOf('@') + 1)];
    return name === 'website' ? [value] : [];
  });
  return [...new Set(hosts.flatMap((host) => parseDomain(host).domain ?? []))];
}

/** The organization's own name, or the first words of it, stands in the title. */
export function holdsName(title: string, house: string): boolean {
  const words = keyWords(house);
  const [first] = words;
  if (!first) return false;
  const said = keyWords(title);
  return words.every((word) => said.includes(word)) || (first.length > 4 && said[0] === first && !generic.test(first));
}

const generic = pattern`^(?:hotel|clinic\p{L}*|scoala|school|escuela|colegio|centro|centru|center|centre|farmac\p{L}*|pharmacy|praxis|studio|restaurant\p{L}*|primaria|comune|istituto|instituto|institut\p{L}*|universi\p{L}*|hospital|spital\p{L}*|kantor|toko|dinas|grup\p{L}*|group|company|firma)$`;

const keyWords = (name: string) =>
  plainWord(` ${name}`.replace(legalForm, ' '))
    .split(pattern`[^\p{L}\p{N}]+`)
    .filter((word) => word.length > 1);

/** An office's word, or a place: the name, or all of it, stands again in the address under it. */
export function isPlace(page: Page, block: Named, all = false, streets = streetsUnder(page)): boolean {
  const { title } = block;
  if (officeWord.test(title.text) || headOfficeWord.test(title.text)) return true;
  const words = plainWord(title.text)
    .split(pattern`[^\p{L}]+`)
    .filter((word) => word.length > 3);
  if (!words.length) return false;
  const { text: under } = streets(block);
  return all ? words.every((word) => under.includes(word)) : words.some((word) => under.includes(word));
}

/** Words of the address found in a block and of the lines under its title that read as one; whether one is a street with a number. */
type Streets = { text: string; numbered: boolean };

/** Reads each block once: what a row is takes several questions of all its blocks. */
function streetsUnder(page: Page): (block: Named) => Streets {
  const known = new Map<Named, Streets>();
  return (block) => {
    const streets = known.get(block) ?? streetsOf(page, block);
    known.set(block, streets);
    return streets;
  };
}

function streetsOf(page: Page, { from, to, title, found }: Named): Streets {
  let text = found.flatMap(({ name, value }) => (name === 'address' ? [value] : [])).join(' ');
  let numbered = false;
  for (let at = from; at < Math.min(to, from + 14, page.lines.length); at++) {
    const line = page.lines[at] as Line;
    if (line === title.line || line.text.length >= 200) continue;
    const street = streetWord.test(line.text);
    if (street || /\b\d{4,6}\b/.test(line.text)) text += ` ${line.text}`;
    numbered ||= street && /\d/.test(line.text);
  }
  return { text: plainWord(text), numbered };
}

const addressed = (block: Named, streets: (block: Named) => Streets) =>
  block.found.some(({ name }) => name === 'address') || streets(block).numbered;

/** What the page calls itself and the row: its title, the words of its address, the headings over the row. */
const called = (page: Page, blocks: readonly Named[]): string =>
  [page.source.title, pathWords(page), headingOver(page, blocks)].join(' | ');

function headingOver(page: Page, blocks: readonly Named[]): string {
  const first = blocks[0]?.title.line;
  const over: string[] = [];
  for (let at = (first?.index ?? 0) - 1; at >= 0 && (first?.index ?? 0) - at < 12; at--) {
    const line = page.lines[at];
    if (line?.heading && (!first?.heading || line.heading < first.heading)) over.push(line.text);
  }
  return over.join(' ');
}

function pathWords({ source }: Page): string {
  if (!URL.canParse(source.url)) return '';
  const { pathname } = new URL(source.url);
  try {
    return decodeURIComponent(pathname).replace(/[-_./\d]+/g, ' ');
  } catch {
    return pathname; // not UTF-8: the words, if any, stay as they are
  }
}
