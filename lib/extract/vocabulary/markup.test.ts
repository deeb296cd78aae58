import { expect, test } from 'vitest';
import { lexicon } from '../../../tests/corpus/lexicon.ts';
import { parsePage } from '../page/page.ts';
import { pageOf } from '../sample-source.ts';

/** The part of the frame in which each line of this body stands. */
const regions = (body: string) => parsePage(pageOf(`<body>${body}</body>`), lexicon).lines.map(({ region }) => region);

test('an entry of a menu is one in a plain list too; of the foot it stays a part', () => {
  const menu = '<ul><li class="menu-item menu-item-type-post_type"><a href="/amici/">Siti Amici</a></li></ul>';
  expect(regions(menu)).toEqual(['nav']);
  expect(regions(`<footer>${menu}</footer>`)).toEqual(['footer']);
  expect(regions('<ul><li class="menu-item">Soup of the day</li></ul>')).toEqual(['main']);
});
