import type { PageSource } from '../../../lib/model/page-source.ts';
import { teamPage } from '../../../tests/fixtures/sample/team.ts';
import { fixedSample } from '../../../tests/fixtures/sample-company.ts';

/** The team page of an invented company, as if a person had opened it. Nobody there exists. */
export function samplePage(readAt: number): PageSource {
  // Without the hidden addresses: there is no tab here whose page could tell what is seen on it.
  const sample = { ...fixedSample(), traps: [] };
  const url = `https://${sample.domain}/team.html`;
  const html = teamPage(sample);
  return { kind: 'file', url, baseUrl: url, title: sample.company, lang: 'en', html, truncated: false, readAt };
}
