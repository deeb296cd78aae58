import { isFamily, isGiven, type Lexicon, plainWord } from '../../lexicon.ts';
import { pattern } from '../../pattern.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { easternPosts } from '../../vocabulary/title-words-east.ts';
import type { NameMatch } from './person-name.ts';

/** Cheaper than to ask for a script: most lines have no letter that far. */
const beyondHebrew = /[\u0600-\uffff]/;

/** Arabic letters, and none that other scripts of a mixed line would bring. */
export const inArabic = (text: string): boolean =>
  beyondHebrew.test(text) && pattern`\p{Script=Arabic}{2}`.test(text) && !pattern`\p{Script=Latin}`.test(text);

const honorific = pattern`^(?:[أادم]\s?\.\s?)*(?:(?:الدكتور|الدكتورة|دكتور|المهندس|المهندسة|المعماري|المعمارية|الأستاذ|الأستاذة|السيد|السيدة|الشيخ|المحامي|المحامية|القاضي|الحاج|د|أ|م)(?:\.|\s?[/:]|\s)\s*)*`;

/**
 * A name in Arabic letters, which have no capitals: two to six words of which the first is a known given name, or any after an
 * honorific; a given name alone after one. An honorific counts as much as it does elsewhere.
 */
export function arabicNameIn(text: string, lexicon: Lexicon): NameMatch | undefined {
  if (text.length > 90) return undefined;
  const lead = pattern`^[^\p{L}]{0,4}`.exec(text)?.[0].length ?? 0;
  const before = honorific.exec(text.slice(lead))?.[0] ?? '';
  const start = lead + before.length;
  const value = text.slice(start).replace(pattern`[^\p{L}\p{M}]+$`, '');
  const words = value.split(' ');
  if (words.length > 6 || !words.every((word) => pattern`^[\p{Script=Arabic}\p{M}]{2,20}$`.test(word)))
    return undefined;
  // "أمين الصندوق": a given name is a post's word too
  if (easternPosts.test(plainWord(value))) return undefined;
  if (subjects.has(plainWord(words[0] ?? ''))) return undefined;
  const said = before.replace(pattern`\s*(?:\/\s*)?$`, '');
  const titled = said.length > 0;
  // "د / رنا": one word is a name after a form of address alone, with its mark
  if (words.length < 2 && !(pattern`[./]\s*$`.test(before) && isGiven(plainWord(value), lexicon))) return undefined;
  const known = isGiven(plainWord(words[0] ?? ''), lexicon);
  if (!known && words.some((word) => joining.has(plainWord(word)) || isTitleWord(plainWord(word)))) return undefined;
  const more = words
    .slice(1)
    .map(plainWord)
    .some((word) => isGiven(word, lexicon) || isFamily(word, lexicon) || pattern`^ال.{3}`.test(word));
  const sonOf = words.slice(1, -1).some((word) => pattern`^(?:بن|بنت|ابن|ابنة)$`.test(word));
  if (words.length < 2)
    return { value, honorific: said, post: undefined, start, end: start + value.length, score: 0.5 };
  const score = Math.min(1, (known ? (sonOf ? 0.9 : more ? 0.65 : 0.5) : sonOf ? 0.5 : 0.3) + (titled ? 0.35 : 0));
  return { value, honorific: said, post: undefined, start, end: start + value.length, score };
}

/** What a subject of study or a programme begins with: "the science of …" is a given name too. */
const subjects = new Set('علم علوم طب تاريخ ادارة برنامج مشروع دورة مادة مقدمة اساسيات'.split(' '));

/** Words that phrases have and names do not, and what is called after somebody: a mosque, a school, a street. */
const joining = new Set(
  'في من على الى عن مع او ثم هو هي لا ما كل هذا هذه التي الذي نحن انت بين عند بعد قبل مكتب شركه شركة خدمه خدمة خدمات فريق قسم مركز موسسة اتصل تواصل صفحة الصفحة معلومات عنوان العنوان هاتف الهاتف البريد موقع الموقع رقم جميع حقوق الحقوق مسجد جامع جامعه جامعة مدرسه مدرسة شارع طريق حي مستشفى مستشفي معهد كليه كلية مطار جسر برج مجمع موسسه مكتبه مكتبة قصر متحف دار بنك مصنع'.split(
    ' ',
  ),
);
