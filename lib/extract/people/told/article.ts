import { type Page, tagged } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';

/** A piece of news or a post: its people are written about. */
export function isArticle(page: Page): boolean {
  if (
    /\/(?:press|presse|pressemeldungen|news|noticias|stiri|știri|berita|aktuelles|artikel|articles?|blog|notizie|comunicati|actualites)\//i.test(
      page.source.url,
    )
  )
    return true;
  for (const names of page.marks.classes.keys()) if (/byline/i.test(names)) return true;
  if (standing.test(page.source.url.replace(/^[^/]*\/\/[^/]*/, ''))) return false;
  const body = tagged(page, 'body')[0]?.order ?? page.boxes.length;
  const metas = tagged(page, 'meta');
  const stated = metas.some(
    ({ order, element: { attribs } }) =>
      order < body && attribs.property === 'og:type' && /^article$/i.test(attribs.content ?? ''),
  );
  return stated && metas.some(({ element }) => element.attribs.property === 'article:published_time');
}

/** Pages that every site has, which some systems mark up as they do their posts. */
const standing = pattern.i`\/(?:impressum|imprint|legal|mentions|aviso|privac|datenschutz|contact|kontakt|contatt|kontak|about|ueber|über|uber|chi-siamo|quienes|nosotros|despre|tentang|o-nas|za-nas|team|equip|staff|vorstand|echipa)[^/]*\/?(?:index\.\w+)?(?:[?#]|$)`;
