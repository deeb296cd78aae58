import { workOf } from '../../fields/job-title.ts';
import type { Line } from '../../page/outline.ts';
import { contactLabel, customerWords, moreWords, titleClass } from '../../vocabulary/context-words.ts';
import { namesUnit } from '../../vocabulary/title-words.ts';
import { openingJob } from '../jobs/job-ends.ts';

/** How much a line beside a name speaks of its holder's work (0 to 0.35). */
export function jobLine(line: Line): number {
  if (contactLabel.test(line.text) || moreWords.test(line.text) || customerWords.test(line.text)) return 0;
  if (titleClass.test(line.box.element.attribs.class ?? '')) return 0.35;
  if (namesUnit(line.text)) return 0.25;
  // "Chair of the board. With the others she …"
  const score = line.text.length < 110 ? workOf(line) : openingJob(line) ? 1 : 0;
  return score > 0.5 ? 0.35 * score : 0;
}
