import type { PageSource } from '../model/page-source.ts';

/** A page source for tests: mark-up in, all else invented. */
export function pageOf(html: string, over: Partial<PageSource> = {}): PageSource {
  return {
    kind: 'page',
    url: 'https://www.a.example/contact',
    baseUrl: 'https://www.a.example/contact',
    title: '',
    lang: '',
    html,
    truncated: false,
    readAt: 1,
    ...over,
  };
}
