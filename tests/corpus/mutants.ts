import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../lib/extract/extract.ts';
import { isFamily, isGiven } from '../../lib/extract/lexicon.ts';
import { flat } from './flat.ts';
import { lexicon } from './lexicon.ts';
import { type Label, type Mutation, mutant } from './mutation.ts';
import { corpusFolder, keptBack, labelledPages, noCorpus, sourceOf } from './pages.ts';
import { type ScoredPage, totals } from './totals.ts';

// `npm run corpus:mutants -- [--errors]`: the open labelled pages with words that no list knows. A list read off the pages
// makes their score no better here, so this says sooner than the score how strangers' pages will be read.

/** What it gave when it was last set, less what one page is worth. */
const atLeast: Record<Mutation, number> = { titles: 95, names: 97, organization: 91 };
const measured = { titles: 'title', names: 'person', organization: 'organization' } as const;

type ScorePage = (label: Label, result: { contacts: unknown[] }) => ScoredPage;

const folder = corpusFolder();
if (folder) process.exitCode = await measure(folder);
else console.log(noCorpus);

async function measure(corpus: string): Promise<number> {
  const { scorePage }: { scorePage: ScorePage } = await import(join(corpus, 'score-core.mjs'));
  const scores = (['titles', 'names', 'organization'] as const).map((mutation) => {
    const { pages, changed } = scored(corpus, mutation, scorePage);
    const share = totals(pages)[measured[mutation]];
    console.log(
      `${mutation} unknown: ${measured[mutation]} ${share.toFixed(1)} on ${pages.length} pages, ${changed} phrases changed, at least ${atLeast[mutation]}`,
    );
    if (process.argv.includes('--errors')) for (const page of pages) printErrors(page, mutation);
    return share >= atLeast[mutation];
  });
  return scores.every(Boolean) ? 0 : 1;
}

function scored(corpus: string, mutation: Mutation, scorePage: ScorePage) {
  const pages: ScoredPage[] = [];
  let changed = 0;
  for (const { id, url, region, html } of labelledPages(corpus)) {
    if (keptBack(id)) continue;
    const label: Label = JSON.parse(readFileSync(join(corpus, 'labels', `${id}.json`), 'utf8'));
    const other = mutant(
      html,
      label,
      mutation,
      (word) => isGiven(word, lexicon),
      (word) => isFamily(word, lexicon),
    );
    if (!other.changed) continue;
    changed += other.changed;
    const contacts = extract(sourceOf({ url, html: other.html }), lexicon, { region });
    pages.push(scorePage(other.label, { contacts: contacts.map((contact) => flat(contact, contacts)) }));
  }
  return { pages, changed };
}

function printErrors({ id, detail, title, org }: ScoredPage, mutation: Mutation) {
  const said = {
    titles: title.right < title.labelled ? [`${title.right} of ${title.labelled} titles`] : [],
    names: [...(detail.wrongPersons ?? []), ...(detail.missedPersons ?? [])],
    organization: org.right < org.pages ? [`named ${(detail.orgs ?? []).join(' | ')}`] : [],
  }[mutation];
  if (said.length) console.log(`  ${id}: ${said.slice(0, 12).join(' | ')}`);
}
