/**
 * By its form alone an address on the page's own site, "/team" or "#top": it leads to no person, no other house and no program.
 * "/mailto:…" is left out, as some write it so who paste it into a field for web addresses.
 */
export function leadsWithin(href: string): boolean {
  const [first, second] = [href[0], href[1]];
  return (first === '/' || first === '#' || first === '?') && second !== '/' && second !== 'm' && second !== 'M';
}
