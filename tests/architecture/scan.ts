import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { isOwn, type Node, type Placed, placed } from './scopes.ts';

/** What one file does that the rules of the tree are about. */
export type Scan = {
  /** Imported modules: files of ours relative to the root, others by their package's name. Type-only and dynamic ones count. */
  imports: string[];
  /** The ways it touches the world directly: `fetch`, `clock`, `chance` … */
  touches: string[];
};

/** Globals that belong to the few files that touch the world, by the name of the touch. */
const globals: Record<string, string> = {
  fetch: 'fetch',
  XMLHttpRequest: 'fetch',
  WebSocket: 'fetch',
  EventSource: 'fetch',
  Image: 'fetch',
  Temporal: 'clock',
  chrome: 'browser',
  browser: 'browser',
  indexedDB: 'database',
  localStorage: 'storage',
  sessionStorage: 'storage',
  crypto: 'chance',
  BroadcastChannel: 'channel',
  eval: 'code',
  Function: 'code',
  importScripts: 'code',
  require: 'code',
};

/** Objects that are no touch, some of whose members are. Used in any way but by a member's name, they count as the first. */
const members: Record<string, Record<string, string>> = {
  Date: { now: 'clock' },
  performance: { now: 'clock', timeOrigin: 'clock' },
  Math: { random: 'chance' },
  navigator: { locks: 'locks', onLine: 'network', sendBeacon: 'fetch', languages: 'browser' },
};

const roots = new Set(['globalThis', 'window', 'self']);

/** Packages that are a touch as a whole. */
const doors: Record<string, string> = { idb: 'database', 'webextension-polyfill': 'browser' };

const watched = new Set([...Object.keys(globals), ...Object.keys(members), ...roots]);

export function scan(file: string, source: string): Scan {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const all = placed(program as unknown as Node); // the parser's own types name every kind of node; a walk needs none of them
  const imports = all.flatMap(({ node }) => moduleOf(node, file));
  const touches = all.flatMap((each) => touchOf(each) ?? []);
  for (const [name, touch] of Object.entries(doors)) if (imports.includes(name)) touches.push(touch);
  return { imports: [...new Set(imports)], touches: [...new Set(touches)] };
}

const withModule = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function moduleOf(node: Node, file: string): string[] {
  const source = withModule.has(node.type) ? (node.source as Node | null) : undefined;
  if (typeof source?.value !== 'string') return source ? ['<computed>'] : [];
  if (!source.value.startsWith('.')) return [source.value];
  return [posix.normalize(join(file, '..', source.value.replace(/\?.*$/, '')))];
}

/** The touch that a reference to a global is, alone or together with the member taken from it. */
function touchOf(each: Placed): string | undefined {
  const name = globalName(each);
  if (!name) return undefined;
  if (Object.hasOwn(globals, name)) return globals[name];
  const { up, key } = each;
  const member = up?.node.type === 'MemberExpression' && key === 'object' ? propertyOf(up.node) : undefined;
  if (roots.has(name)) return member === undefined ? 'global' : undefined;
  if (!Object.hasOwn(members, name)) return undefined;
  if (member !== undefined) return members[name]?.[member];
  if (name === 'Date' && up && harmlessDate(up.node, key)) return undefined;
  return Object.values(members[name] ?? {})[0];
}

/** `new Date(given)` and `x instanceof Date` ask no clock. */
const harmlessDate = (up: Node, key: string) =>
  (up.type === 'NewExpression' && key === 'callee' && (up.arguments as unknown[]).length > 0) ||
  (up.type === 'BinaryExpression' && up.operator === 'instanceof');

/** `fetch` for `fetch`, `self.fetch` and `globalThis['fetch']`, unless the name is a variable of the file's own. */
function globalName({ node, up, key }: Placed): string | undefined {
  if (node.type === 'Identifier') {
    const name = String(node.name);
    return watched.has(name) && !isOwn({ node, up, key }) ? name : undefined;
  }
  if (node.type !== 'MemberExpression') return undefined;
  const object = globalName({ node: node.object as Node, up: { node, up, key }, key: 'object' });
  return object && roots.has(object) ? propertyOf(node) : undefined;
}

function propertyOf({ property, computed }: Node): string | undefined {
  const { type, name, value, quasis } = property as Node;
  if (computed !== true) return String(name);
  const [only, ...more] = (quasis ?? []) as { value: { cooked: string } }[];
  if (type === 'TemplateLiteral') return more.length === 0 ? only?.value.cooked : undefined;
  return type === 'Literal' ? String(value) : undefined;
}
