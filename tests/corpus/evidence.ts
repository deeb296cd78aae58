import { type ChildNode, type Document, isTag, isText, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { mirrored, plainOfBase64, plainOfQuoted, rotated, shiftedBack } from '../../lib/extract/ciphers.ts';
import { extract } from '../../lib/extract/extract.ts';
import { withoutDecoy } from '../../lib/extract/fields/email-decoy.ts';
import { foldLiterals } from '../../lib/extract/literals.ts';
import { uncovered } from '../../lib/extract/sources/cfemail.ts';
import { unpacked } from '../../lib/extract/sources/vcards.ts';
import type { Contact, Field } from '../../lib/model/contact.ts';
import type { PageSource } from '../../lib/model/page-source.ts';
import { folded } from '../../lib/model/text.ts';
import { webAddress } from '../../lib/model/web-address.ts';
import { lexicon } from './lexicon.ts';
import { corpusFolder, labelledPages, noCorpus, sourceOf } from './pages.ts';

/** What is wrong with the evidence of these contacts: nothing, when each quote stands at its path and its value derives from it. */
export function evidenceFaults(source: PageSource, contacts: readonly Contact[]): string[] {
  const root = parseDocument(source.html);
  const all = contacts.flatMap(({ fields }) => fields);
  return all.flatMap((field) => faults(root, field, all));
}

function faults(root: Document, field: Field, all: readonly Field[]): string[] {
  const { evidence } = field;
  const say = (what: string) => [`${field.name} «${field.value}» ${what} (${evidence?.path}: «${evidence?.quote}»)`];
  if (!evidence) return say('has no evidence');
  const [path = '', attribute] = evidence.path.split('/@');
  const node = nodeAt(root, path);
  if (!node) return say('has a path that leads nowhere');
  const text = attribute ? ('attribs' in node ? (node.attribs[attribute] ?? '') : '') : textOf(node);
  if (!evidence.quote || !folded(text).includes(evidence.quote))
    return say('has a quote that does not stand at its path');
  return uncoded(evidence.method, evidence.quote).some((said) => derives(field, said)) || extendsAnother(field, all)
    ? []
    : say('does not derive from its quote');
}

/** Follows a path of `tag[n]` and `*[name()='tag'][n]` steps. */
function nodeAt(root: Document, path: string): ParentNode | undefined {
  let at: ParentNode = root;
  for (const step of path.split('/').filter(Boolean)) {
    const [, tag = '', other = '', nth = '1'] = /^(?:([\w.-]+)|\*\[name\(\)='([^']*)'\])\[(\d+)\]$/.exec(step) ?? [];
    const found: ChildNode | undefined = at.children.filter((child) => isTag(child) && child.name === (tag || other))[
      Number(nth) - 1
    ];
    if (!found || !isTag(found)) return undefined;
    at = found;
  }
  return at;
}

function textOf(node: ParentNode): string {
  const parts: string[] = [];
  const stack: ChildNode[] = [...node.children].reverse();
  while (stack.length) {
    const next = stack.pop() as ChildNode;
    if (isText(next)) parts.push(next.data);
    else if ('children' in next) {
      stack.push(...[...next.children].reverse());
    }
  }
  return parts.join('');
}

const letters = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** "ext. 12" alone proves the extension: the number it belongs to is another field, with evidence of its own. */
const extendsAnother = ({ name, value, evidence }: Field, all: readonly Field[]): boolean => {
  const [number, extension] = value.split(';ext=');
  return (
    name === 'phone' &&
    extension !== undefined &&
    asciiDigits(evidence?.quote ?? '') === extension &&
    all.some((other) => other.value !== value && other.value.split(';ext=')[0] === number)
  );
};

/** What a quote may say: a vCard's stands in a link as it is, coded, or packed. */
function uncoded(method: string, quote: string): string[] {
  if (method === 'json-ld') return [unescaped(quote), textOf(parseDocument(unescaped(quote)))];
  if (method !== 'vcard') return [quote];
  const plain = quote.startsWith('data:') ? [unpacked(quote)] : [quote, decoded(quote), plainOfBase64(quote)];
  return [...plain, ...plain.map(plainOfQuoted)];
}

/** The value again from the quote alone, by the loosest reading that still proves it. */
function derives({ name, value, evidence }: Field, said: string): boolean {
  switch (name) {
    case 'email':
      return (
        readings(said, evidence?.method).some((text) => holdsEmail(text, value)) ||
        // The other half stands in the attribute beside it
        (/\/@data-/.test(evidence?.path ?? '') &&
          [said, mirrored(said)].includes(value.slice(0, value.lastIndexOf('@'))))
      );
    case 'phone':
    case 'fax': {
      const [number = '', extension] = value.slice(1).split(';ext=');
      const tail = number.slice(-7);
      return readings(said, evidence?.method).some((text) =>
        // With the plus behind it a number is typed from right to left, group by group
        [
          text,
          ...(/\d\+$/.test(text)
            ? [
                text
                  .split(/[\s.-]+/)
                  .reverse()
                  .join(' '),
              ]
            : []),
        ]
          .map(asciiDigits)
          .some((digits) => digits.includes(tail) && (!extension || digits.includes(extension))),
      );
    }
    case 'employees':
    case 'openingHours':
      return value.split(/[\s,–-]+/).some((word) => letters(word) && letters(said).includes(letters(word)));
    case 'name':
    case 'address': {
      const have = letters(said);
      return value.split(/[\s,]+/).some((word) => have.includes(letters(word)));
    }
    case 'website':
    case 'profile':
      return (
        said.includes(value) ||
        webAddress(said)?.href === value ||
        said.endsWith(`domain=${value.split('/').at(-1)}`) ||
        (value.startsWith('skype:') && decoded(said).includes(value.slice(6))) ||
        value.includes(
          said
            .replace(/[?#].*$/, '')
            .replace(/^\W+|\/$/g, '')
            .split('/')
            .at(-1) ?? '',
        )
      );
    default:
      return letters(said).includes(letters(value).slice(0, 200));
  }
}

const asciiDigits = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\D/g, '');

/** What a quote may say once it is uncovered, by the ways the sources know. */
function readings(said: string, method: string | undefined): string[] {
  const plain = [
    said,
    withoutDecoy(decoded(said)) ?? said,
    decoded(said),
    uncovered(said.replace(/^.*#/, '')),
    mirrored(said),
  ];
  if (method !== 'script' && method !== 'obfuscated') return plain;
  const folds = foldLiterals(decoded(said)).flatMap(({ text }) => [text, decoded(text), textOf(parseDocument(text))]);
  const [, quoted = said] = /['"]([^'"]{8,})['"]/.exec(decoded(said)) ?? [];
  return [...plain, ...folds, rotated(said), plainOfBase64(said), shiftedBack(quoted)];
}

function holdsEmail(text: string, value: string): boolean {
  const host = value.slice(value.lastIndexOf('@') + 1);
  const run = text.toLowerCase().normalize('NFKC');
  return (
    run.includes(value.slice(0, value.lastIndexOf('@'))) &&
    (host.includes('xn--') || run.includes(host.split('.').at(-2) ?? host))
  );
}

function unescaped(quote: string): string {
  try {
    return `${JSON.parse(`"${quote}"`)}`;
  } catch {
    return quote;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

if (import.meta.main) {
  const folder = corpusFolder();
  if (!folder) console.log(noCorpus);
  else {
    let [fields, wrong] = [0, 0];
    for (const page of labelledPages(folder)) {
      const source = sourceOf(page);
      const contacts = extract(source, lexicon, { region: page.region });
      const found = evidenceFaults(source, contacts);
      fields += contacts.reduce((total, contact) => total + contact.fields.length, 0);
      wrong += found.length;
      for (const fault of found.slice(0, 5)) console.log(`${page.id}: ${fault}`);
    }
    console.log(`${fields} fields, ${wrong} with faulty evidence`);
    process.exitCode = wrong ? 1 : 0;
  }
}
