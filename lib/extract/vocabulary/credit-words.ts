import { creditLabel } from './context-words.ts';

/** Words for a site. */
const sites =
  words(`website websites web webseite webseiten internetseite internetseiten internetauftritt webauftritt webauftritts homepage
  site sites seite seiten internet sito sitio pagina página сайт сайта сајт сајта`);
/** Words for the work of those who make one. */
const works =
  words(`webdesign design designed layout gestaltung umsetzung realisierung realisation réalisation programmierung erstellung
  entwicklung konzept konzeption conception création développement development creation realizzazione sviluppo progettazione diseño
  desarrollo realización creación realizare dezvoltare creare pembuatan desain изработка дизајн дизайн разработка erstellt gestaltet programmiert realisiert umgesetzt
  entwickelt designt created developed built made réalisé créé conçu développé realizat creat dezvoltat realizzato creato sviluppato
  realizado creado desarrollado diseñado izrađen изработен изработена разработен dibuat dikembangkan`);
const between = words(
  'und and et e y și si и dan der des dieser die of the du de la del by von par di & + durch por da oleh od од от wurde was est este è',
);

const known = (word: string) => sites.has(word) || works.has(word) || between.has(word);

/** A line that says who made the site, and nothing else: "Webseite Design und Realisierung". */
export function namesMakers(text: string): boolean {
  if (creditLabel.test(text)) return true;
  if (text.length > 60) return false;
  // Most lines end with their first word
  if (!known(/[^\s,:/–-]+/.exec(text)?.[0].toLowerCase() ?? '')) return false;
  const said = text
    .toLowerCase()
    .split(/[\s,:/–-]+/)
    .filter(Boolean);
  if (!said.every(known)) return false;
  return said.includes('webdesign') || (said.some((word) => sites.has(word)) && said.some((word) => works.has(word)));
}

/** "Design und Entwicklung": in a legal notice who did that is told under it; elsewhere it is what a house offers. */
export function namesWorks(text: string): boolean {
  if (text.length > 40) return false;
  const said = text
    .toLowerCase()
    .split(/[\s,:/–-]+/)
    .filter(Boolean);
  return said.every(known) && said.filter((word) => works.has(word)).length > 1;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
