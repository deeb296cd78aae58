import { extract } from '../../lib/extract/extract.ts';
import { type LexiconFile, lexiconFrom } from '../../lib/extract/lexicon.ts';
import type { PageSource } from '../../lib/model/page-source.ts';
import { plans } from '../plans.ts';

/** What runs in the worker of the measurement: the first page it is given, and the same again. Answers with milliseconds. */
addEventListener('message', ({ data }: MessageEvent<{ names: string; source: PageSource; region: string }>) => {
  const begun = performance.now();
  const file: LexiconFile = JSON.parse(data.names);
  const lexicon = lexiconFrom(file, plans);
  const lists = performance.now() - begun;
  const [first, second] = [0, 1].map(() => {
    const at = performance.now();
    extract(data.source, lexicon, { region: data.region });
    return performance.now() - at;
  });
  postMessage({ lists, first, second });
});
