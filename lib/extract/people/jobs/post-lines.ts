import { titleScore } from '../../fields/job-title.ts';
import { plainWord } from '../../lexicon.ts';
import { pattern } from '../../pattern.ts';
import { isHouseWord } from '../../vocabulary/organization-words.ts';
import type { Candidate } from '../candidates/candidates.ts';

/** "Ketua RT 02", "Kepala Dusun 3 RW 4": of which neighbourhood somebody is the head. */
export const isNumberedPost = (text: string): boolean => numbered.test(text) && titleScore(text) > 0.5;

const numbered = pattern.i`^\p{L}[\p{L}\s.,/-]{2,40}\s(?:rt|rw)[\s.:/]{0,3}\d{1,3}(?:\W{0,3}(?:rt|rw)[\s.:/]{0,3}\d{1,3})?$`;

/** "Lecturer Dr. Ana Pop", "Co-supervisor Prof. Ion Pop": a job right before another's name and form of address is that other's. "Assistant to Dr. Pop" is a job. */
export const jobOfAnother = (text: string, name: string): boolean => !text.includes(name) && anotherAt(text) >= 0;

/** Such a job after somebody's own name: "Ana Pop, co-supervisor Prof. Ion Pop". */
export function beforeAnother({ line, title, end }: Candidate): boolean {
  if (!title || title.start < end) return false;
  const at = anotherAt(line.text.slice(title.start));
  return at >= 0 && at <= title.end - title.start;
}

/** Where the other's form of address begins, -1 where there is none. */
function anotherAt(text: string): number {
  const named = addressed.exec(text);
  if (!named) return -1;
  const words = text.slice(0, named.index).split(pattern`[^\p{L}-]+`).filter(Boolean);
  const job = titleScore(words.slice(-2).join(' ')) === 1 && !preposition.test(words.at(-1) ?? '');
  return job ? named.index : -1;
}

const preposition = pattern`^(?:to|of|for|bei|von|di|de|du|al|lui|за|на|kepada)$`;
const addressed = pattern`\s(?:A\/)?(?:(?:Prof|Dr|Conf|Lect|Doc|Mag|Ing|Mr|Mrs|Ms|Dott|Dra|Lic)s?(?:\.\s?|\s)(?:(?:univ|med|ing|habil)\.\s?)?){1,3}\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}`;

/** "Hospital Melaka", "Klinik Kesihatan Kuantan": a house, where somebody comes from. */
export const namesHouse = (text: string): boolean =>
  pattern` \p{Lu}`.test(text) && isHouseWord(plainWord(pattern`^\p{L}+`.exec(text)?.[0] ?? ''));
