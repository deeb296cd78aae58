import { mirrored } from '../ciphers.ts';
import { emailFlags, emailsIn, validEmail } from '../fields/email.ts';
import { phonesIn } from '../fields/phones/phone.ts';
import { type Finding, inLine, type Source } from '../finding.ts';
import { type Box, textOf } from '../page/box.ts';
import { holds } from '../page/holds.ts';
import { matchesOf } from '../page/matches.ts';
import type { Line } from '../page/outline.ts';
import { lineOfBox, type Page, tagged } from '../page/page.ts';

/** Text written back to front that a style turns round, and addresses whose sign is a picture. */
export const turnedText: Source = (page) => {
  const turning = holds(page.source.html, 'bidi-override', 'verrid') ? turningClasses(page) : undefined;
  const found: Finding[] = [];
  for (const line of page.lines) if (line.text.includes('@')) found.push(...backwards(line));
  if (turning) for (const box of page.boxes) if (turns(box, turning)) found.push(...turned(page, box));
  const signs = drawing.flatMap((tag) => tagged(page, tag).filter(isSign)).sort((a, b) => a.order - b.order);
  for (const box of signs) found.push(...painted(page, box));
  return found;
};

const drawing = ['img', 'i', 'svg'];

const mirroredForm = /[a-z\d.-]{4,64}@[\w.+-]{1,64}/gi;

/** `elpmaxe.emca@ana`: forwards it is no address, backwards it is one. */
function backwards(line: Line): Finding[] {
  return matchesOf(line.text, mirroredForm).flatMap((match) => {
    // What turns into a domain holds a dot
    if (!/^[^@]*\./.test(match[0])) return [];
    const value = validEmail(mirrored(match[0]));
    const end = match.index + match[0].length;
    return value && !emailsIn(match[0]).length
      ? [inLine(line, match.index, end, { name: 'email', value, method: 'obfuscated', flags: emailFlags(value) })]
      : [];
  });
}

const override = /unicode-bidi\s*:\s*(?:bidi|isolate)-override/i;
const turns = ({ element }: Box, classes: ReadonlySet<string>) =>
  override.test(element.attribs.style ?? '') ||
  (element.attribs.class !== undefined &&
    classes.size > 0 &&
    element.attribs.class.split(/\s+/).some((name) => classes.has(name)));

/** Classes that a style sheet of the page turns round. */
function turningClasses(page: Page): ReadonlySet<string> {
  const names = new Set<string>();
  for (const box of tagged(page, 'style')) {
    for (const rule of textOf(box.element, 100_000).split('}')) {
      const [selector = '', body = ''] = rule.split('{');
      if (override.test(body))
        for (const [, name] of selector.slice(-300).matchAll(/\.([\w-]{1,80})/g)) names.add(name as string);
    }
  }
  return names;
}

/** Numbers of a turned element; its addresses are read above. */
function turned(page: Page, box: Box): Finding[] {
  const line = lineOfBox(page, box);
  const text = textOf(box.element, 400);
  const start = line?.text.indexOf(text.trim()) ?? -1;
  if (!line || start < 0) return [];
  return phonesIn(mirrored(text), () => 'tel', page.regions, page.numbers).map(({ value, display, label }) =>
    inLine(line, start, start + text.trim().length, { name: 'phone', value, display, label, method: 'obfuscated' }),
  );
}

const sign = /^\s*(?:@|\(?at\)?|arroba|chiocciola|klammeraffe|arobase)\s*$/i;
const drawnSign =
  /(?:^|[\s/_-])(?:at|at-?sign|arroba|chiocciola|klammeraffe|arobase)(?:\.(?:gif|png|svg|jpe?g|webp))?(?:$|[\s?])/i;

/** It is drawn as the sign, and takes its place between two words. */
function isSign(box: Box): boolean {
  const { element, parent } = box;
  const beside = parent?.element.children;
  if (beside?.[element.at - 1]?.type !== 'text' || beside[element.at + 1]?.type !== 'text') return false;
  const { alt = '', src = '', class: names = '' } = box.element.attribs;
  return sign.test(alt) || drawnSign.test(src.slice(-60)) || drawnSign.test(names.slice(0, 80));
}

const besides = ({ element, parent }: Box) =>
  [element.at - 1, element.at + 1].map((at) => parent?.element.children[at]);

/** `ana<img alt="@">acme.example`. */
function painted(page: Page, box: Box): Finding[] {
  const [before, after] = besides(box);
  if (before?.type !== 'text' || after?.type !== 'text') return [];
  const user = /[\w.+-]{1,64}\s?$/.exec(before.data.slice(-80))?.[0] ?? '';
  const domain = /^\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/.exec(after.data)?.[0] ?? '';
  const value = user && domain ? validEmail(`${user.trim()}@${domain.trim()}`) : undefined;
  const line = box.parent && lineOfBox(page, box.parent);
  if (!value || !line) return [];
  const text = `${user}${domain}`.trim().replace(/\s+/g, ' ');
  const start = line.text.indexOf(text);
  return start < 0
    ? []
    : [
        inLine(line, start, start + text.length, {
          name: 'email',
          value,
          method: 'obfuscated',
          flags: emailFlags(value),
        }),
      ];
}
