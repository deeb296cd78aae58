import { join, posix } from 'node:path';
import { parseSync } from 'vite';

/** What one file does that the rules of the tree are about. */
export type Scan = {
  /** Imported modules: files of ours relative to the root, others by their package's name. Type-only and dynamic ones count. */
  imports: string[];
  /** The ways it touches the world directly: `fetch`, `clock`, `chance` … */
  touches: string[];
};

type Node = { type: string; [key: string]: unknown };

/** Globals that belong to the few files that touch the world, by the name of the touch. */
const globals: Record<string, string> = {
  fetch: 'fetch',
  XMLHttpRequest: 'fetch',
  WebSocket: 'fetch',
  EventSource: 'fetch',
  chrome: 'browser',
  browser: 'browser',
  indexedDB: 'database',
  localStorage: 'storage',
  sessionStorage: 'storage',
  crypto: 'chance',
  BroadcastChannel: 'channel',
};

/** Members that are a touch although their object is not: `Date.now`, `Math.random`, `navigator.locks`. */
const members: Record<string, Record<string, string>> = {
  Date: { now: 'clock' },
  performance: { now: 'clock' },
  Math: { random: 'chance' },
  navigator: { locks: 'locks', onLine: 'network', sendBeacon: 'fetch', languages: 'browser' },
};

const roots = new Set(['globalThis', 'window', 'self']);

export function scan(file: string, source: string): Scan {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const nodes: { node: Node; parent: Node | undefined; key: string }[] = [];
  gather(program as unknown as Node, undefined, '', nodes); // the parser's own types name every kind of node; a walk needs none of them
  const declared = new Set(nodes.filter(declares).map(({ node }) => node.name));
  const imports = nodes.flatMap(({ node }) => moduleOf(node, file));
  const touches = nodes.flatMap(({ node, parent, key }) => touchOf(node, parent, key, declared));
  if (imports.includes('idb')) touches.push('database');
  return { imports: [...new Set(imports)], touches: [...new Set(touches)] };
}

function gather(
  node: Node,
  parent: Node | undefined,
  key: string,
  into: { node: Node; parent: Node | undefined; key: string }[],
): void {
  into.push({ node, parent, key });
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) gather(child as Node, node, name, into);
    }
  }
}

function moduleOf(node: Node, file: string): string[] {
  const named = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ];
  const source = named.includes(node.type) ? (node.source as Node | null) : undefined;
  if (typeof source?.value !== 'string') return source ? ['<computed>'] : [];
  if (!source.value.startsWith('.')) return [source.value];
  return [posix.normalize(join(file, '..', source.value.replace(/\?.*$/, '')))];
}

/** Names of parameters, variables and imports: a use of these is no use of a global. */
function declares({ node, parent, key }: { node: Node; parent: Node | undefined; key: string }): boolean {
  if (node.type !== 'Identifier' || !parent) return false;
  if (parent.type === 'ImportSpecifier') return key === 'local';
  return (
    key === 'params' ||
    (parent.type === 'VariableDeclarator' && key === 'id') ||
    (parent.type === 'Property' && key === 'value' && parent.shorthand === true)
  );
}

function touchOf(node: Node, parent: Node | undefined, key: string, declared: Set<unknown>): string[] {
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date')
    return (node.arguments as unknown[]).length === 0 ? ['clock'] : [];
  if (node.type === 'MemberExpression') {
    const [object, property] = [nameOf(node.object), propertyOf(node)];
    if (object && property && roots.has(object)) return [globals[property] ?? []].flat();
    return object && property && !declared.has(object) ? [members[object]?.[property] ?? []].flat() : [];
  }
  const reference =
    node.type === 'Identifier' &&
    !(parent?.type === 'MemberExpression' && key === 'property' && parent.computed !== true) &&
    !(key === 'key' && parent?.computed !== true) &&
    !parent?.type.startsWith('TS') &&
    !['ImportSpecifier', 'ExportSpecifier', 'JSXAttribute'].includes(parent?.type ?? '');
  return reference && !declared.has(node.name) ? [globals[String(node.name)] ?? []].flat() : [];
}

const nameOf = (node: unknown): string | undefined =>
  (node as Node | null)?.type === 'Identifier' ? String((node as Node).name) : undefined;

function propertyOf({ property, computed }: Node): string | undefined {
  const { type, value } = property as Node;
  return computed === true ? (type === 'Literal' ? String(value) : undefined) : nameOf(property);
}
