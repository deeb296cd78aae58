import { parseDocument } from 'htmlparser2';
import { extract } from '../../lib/extract/extract.ts';
import { lexicon } from '../corpus/lexicon.ts';
import { corpusFolder, labelledPages, noCorpus, sourceOf } from '../corpus/pages.ts';
import { generatedPage } from './pages.ts';

type Page = { url: string; region?: string; html: string };

export function benchExtract(): object[] {
  const folder = corpusFolder();
  if (!folder) console.log(noCorpus);
  const sizes = [10_000, 40_000, 160_000].map((nodes) => [
    { url: 'https://acme.example/', html: generatedPage(nodes) },
  ]);
  const [small, , large] = sizes.map((pages) => row('generated', pages));
  const growth = small && large ? Math.log(large.extract / small.extract) / Math.log(large.kB / small.kB) : 0;
  console.log(`growth exponent of parse + extract from ${small?.kB} to ${large?.kB} kB: ${round2(growth)}`);
  return [
    ...(folder ? [row('labelled pages', labelledPages(folder))] : []),
    ...[small, large].filter((one) => one !== undefined),
  ];
}

function row(name: string, pages: Page[]) {
  const parse = pages.map(({ html }) =>
    least(() => parseDocument(html, { withStartIndices: true, withEndIndices: true })),
  );
  const lifted = pages.map((page) => least(() => extract(sourceOf(page), lexicon, { region: page.region })));
  const sorted = [...lifted].sort((a, b) => a - b);
  return {
    pages: `${name} (${pages.length})`,
    kB: Math.round(sum(pages.map(({ html }) => html.length)) / 1000),
    parse: round2(sum(parse)),
    extract: round2(sum(lifted)),
    ratio: round2(sum(lifted) / sum(parse)),
    'median ms': round2(sorted[sorted.length >> 1] ?? 0),
    'p95 ms': round2(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
  };
}

/** CPU milliseconds of this process, the least of three. */
function least(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const begun = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    }),
  );
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
const round2 = (value: number) => Math.round(value * 100) / 100;
