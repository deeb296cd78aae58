/**
 * Draws the icons of `public/icons` with the Chromium that the tests use: `npm run icons`.
 * The mark is an assay office's stamp: a cartouche with cut corners, and an A whose crossbar is the tick of what was tested.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../browsers.ts';

type Colours = { cartouche: string; letter: string; tick: string };

const dark: Colours = { cartouche: '#0f4c4a', letter: '#ffffff', tick: '#ffc94d' };
/** The same stamp for a dark toolbar: what was dark is light, so that its outline does not sink into the bar. */
const light: Colours = { cartouche: '#d8f3ee', letter: '#0b3b39', tick: '#a65200' };

const icons = [
  ...[16, 32, 48, 128].map((size) => ({ file: `${size}.png`, size, colours: dark })),
  ...[16, 32].map((size) => ({ file: `light-${size}.png`, size, colours: light })),
];

/** One drawing unit is a pixel at 16 px: there the letter is larger and its strokes whole pixels, or they turn grey. */
function drawing(size: number, { cartouche, letter, tick }: Colours): string {
  const small = size <= 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">
    <path d="${small ? 'M3 0h10l3 3v10l-3 3H3l-3-3V3z' : 'M4 0h8l4 4v8l-4 4H4l-4-4V4z'}" fill="${cartouche}"/>
    <g fill="none" stroke-width="${small ? 2 : 1.7}">
      <path d="${small ? 'M2.5 14 8 2.5 13.5 14' : 'M3.6 13 8 3.2 12.4 13'}" stroke="${letter}" stroke-linejoin="bevel"/>
      <path d="${small ? 'M5 8.5 8 11.5 13.5 6' : 'M5.4 8.6 7.6 11 12 5.6'}" stroke="${tick}"/>
    </g>
  </svg>`;
}

const folder = new URL('../../public/icons/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium() });
const page = await browser.newPage();
for (const { file, size, colours } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block}</style>${drawing(size, colours)}`,
  );
  await page.screenshot({ path: folder + file, omitBackground: true });
}
await browser.close();
