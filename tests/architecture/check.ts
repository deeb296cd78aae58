import { mayImport, packages, remedies, world } from './rules.ts';
import { scan } from './scan.ts';

/** What a file does against the rules, in words that say the remedy. */
export function problemsOf(file: string, source: string): string[] {
  const { imports, touches } = scan(file, source);
  const zone = longest(Object.keys(mayImport), file);
  if (!zone) return [`${file} is in no zone: add it to tests/architecture/rules.ts, or move it`];
  const allowedPackages = packages[longest(Object.keys(packages), file) ?? ''] ?? [];
  const imported = imports.flatMap((name) => {
    if (/^(lib|components|entrypoints|tests|public)\//.test(name)) {
      const own =
        longest(Object.keys(mayImport), name) === zone ||
        (zone.startsWith('components') && name.startsWith('components/'));
      const allowed = own || (mayImport[zone] ?? []).some((other) => within(name, other));
      return allowed ? [] : [`${file} imports ${name}: ${zone} may import ${list(mayImport[zone])}`];
    }
    return allowedPackages.includes(name) ? [] : [`${file} imports ${name}: its packages are ${list(allowedPackages)}`];
  });
  const touched = touches
    .filter((touch) => !world[file]?.includes(touch))
    .map((touch) => `${file} touches the ${touch}: ${remedies[touch]}`);
  return [...imported, ...touched];
}

const list = (names: readonly string[] = []) => (names.length === 0 ? 'none' : names.join(', '));
const within = (file: string, zone: string) => file === zone || file.startsWith(`${zone}/`);

function longest(zones: string[], file: string): string | undefined {
  return zones.filter((zone) => within(file, zone)).sort((a, b) => b.length - a.length)[0];
}
