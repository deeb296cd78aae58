/** A node of the syntax tree (ESTree with TypeScript), as far as a walk needs to know it. */
export type Node = { type: string; [key: string]: unknown };
/** A node with its place: what it is in, and as which of its parts. */
export type Placed = { node: Node; up: Placed | undefined; key: string };

/** Every node below a node, itself first. */
export function placed(node: Node, up?: Placed, key = ''): Placed[] {
  const here: Placed = { node, up, key };
  return [here, ...parts(node).flatMap(([name, child]) => placed(child, here, name))];
}

function parts(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [string, Node] => [name, child]),
  );
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** True for an identifier that is no use of a global: a key, a type's name, or a variable that the file declares around it. */
export function isOwn({ node, up, key }: Placed): boolean {
  if (!up || isName(up.node, key)) return true;
  for (let scope: Placed | undefined = up; scope; scope = scope.up) {
    if (declaredBy(scope.node).includes(String(node.name))) return true;
  }
  return false;
}

/** An identifier that only names: `a` in `x.a`, in `{ a: 1 }`, and anything in a type. */
function isName(up: Node, key: string): boolean {
  if (up.type.startsWith('TS')) return key !== 'expression';
  if (up.type === 'MemberExpression') return key === 'property' && up.computed !== true;
  if (up.type === 'Property' && up.shorthand === true) return key === 'key';
  return (key === 'key' && up.computed !== true) || key === 'imported' || key === 'exported' || key === 'label';
}

/** The names that a program, a block or a function declares for what is in it. */
function declaredBy(node: Node): string[] {
  const own = /Function/.test(node.type) ? (node.params as Node[]).flatMap(bound) : bound(node.param as Node | null);
  if (node.type === 'ForStatement') return declaredIn(node.init as Node | null);
  if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') return declaredIn(node.left as Node);
  const body = node.type === 'Program' || node.type === 'BlockStatement' ? (node.body as Node[]) : [];
  return [...own, ...body.flatMap(declaredIn)];
}

function declaredIn(statement: Node | null): string[] {
  if (!statement) return [];
  if (statement.type === 'ExportNamedDeclaration') return declaredIn(statement.declaration as Node | null);
  const several = (statement.declarations ?? statement.specifiers ?? []) as Node[];
  return [...several.flatMap(({ id, local }) => bound((id ?? local) as Node)), ...bound(statement.id as Node | null)];
}

/** The names in a pattern: `a`, `b` and `c` of `{ a, x: [b], ...c }`. */
function bound(pattern: Node | null | undefined): string[] {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  if (pattern.type === 'ObjectPattern') return (pattern.properties as Node[]).flatMap(bound);
  if (pattern.type === 'ArrayPattern') return (pattern.elements as (Node | null)[]).flatMap(bound);
  return bound((pattern.value ?? pattern.left ?? pattern.argument) as Node | undefined);
}
