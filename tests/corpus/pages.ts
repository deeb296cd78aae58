import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { PageSource } from '../../lib/model/page-source.ts';

export type LabelledPage = { id: string; url: string; region: string; html: string };

/** The folder of labelled pages, when there is one; where it really is, since its scorer runs only under its own path. */
export function corpusFolder(): string | undefined {
  const folder = process.env.CORPUS_DIR;
  return folder && existsSync(join(folder, 'labels')) ? realpathSync(folder) : undefined;
}

export const noCorpus = 'The labelled pages are not here: set CORPUS_DIR to the folder that holds them.';

export function labelledPages(folder: string): LabelledPage[] {
  return readdirSync(join(folder, 'labels'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const label = JSON.parse(readFileSync(join(folder, 'labels', name), 'utf8'));
      const bytes = readFileSync(join(folder, label.file));
      return {
        id: label.id,
        url: label.url,
        region: label.region,
        html: new TextDecoder(charsetOf(bytes)).decode(bytes),
      };
    });
}

const charsetOf = (bytes: Buffer) =>
  /charset=["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ?? 'utf-8';

/** A third of the pages is kept back: its totals are watched, its errors never looked at. */
export function keptBack(id: string): boolean {
  return BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 3n === 0n;
}

/** A page's file as the reader would hand it over, as far as text alone tells. */
export function sourceOf({ url, html }: Pick<LabelledPage, 'url' | 'html'>): PageSource {
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  const lang = /<html[^>]*\slang=["']?([\w-]+)/i.exec(html)?.[1] ?? '';
  return { kind: 'page', url, baseUrl: url, title, lang, html, truncated: false, readAt: 0 };
}
