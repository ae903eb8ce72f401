import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/** By module, from the checkout on: names of its top-level functions. */
export type FunctionNames = Readonly<Record<string, readonly string[]>>;

/** What `npm run called-by-checks` wrote: a line a module, its path and the names. */
export function calledByChecks(): FunctionNames {
  const text = readFileSync(new URL('called-by-checks.txt', import.meta.url), 'utf8');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
  return Object.fromEntries(lines.map(([file = '', ...names]) => [file, names]));
}

/**
 * Has V8 compile with their file the functions that every check calls. It reads a function twice
 * otherwise: for its syntax as the file loads, and again for the first call. A function expression in
 * parentheses is taken for one that is called at once, and is read once
 * (https://v8.dev/blog/preparser#pife). A declaration becomes a constant of its name, above all that
 * the module does.
 */
export function eagerFunctions(names: FunctionNames): Plugin {
  return {
    name: 'eager-functions',
    transform(code, id) {
      const slashed = id.replaceAll('\\', '/');
      const file = slashed.slice(slashed.lastIndexOf('/src/') + 1);
      const own = names[file];
      return own ? withEager(code, new Set(own)) : null;
    },
  };
}

/** The text of a TypeScript module whose functions of `names` are expressions in parentheses. */
export function withEager(code: string, names: ReadonlySet<string>): string {
  const first: string[] = [];
  const rest: string[] = [];
  let at = 0;
  for (const { name, start, end, statement } of functionsOf(code)) {
    if (!names.has(name)) continue;
    const text = `(${code.slice(start, end)})`;
    if (statement) {
      first.push(`${code.slice(statement.start, start)}const ${name} = ${text};\n`);
      rest.push(code.slice(at, statement.start));
    } else rest.push(code.slice(at, start), text);
    at = end;
  }
  return [...first, ...rest, code.slice(at)].join('');
}

/** A function of a module's own level, by its place in the text. */
interface TopFunction {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Of a declaration, which may begin with `export`. An arrow function that is a constant has none. */
  readonly statement?: { readonly start: number };
}

/** The functions at the top of a TypeScript module, but for those that are declared for several types. */
export function functionsOf(code: string): TopFunction[] {
  const overloaded = new Set<string>();
  const found: TopFunction[] = [];
  for (const statement of parseAst(code, { lang: 'ts' }).body) {
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (node?.type === 'TSDeclareFunction' && node.id) overloaded.add(node.id.name);
    if (node?.type === 'FunctionDeclaration' && node.id && !overloaded.has(node.id.name))
      found.push({ name: node.id.name, start: node.start, end: node.end, statement });
    if (node?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declarations)
      if (id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression')
        found.push({ name: id.name, start: init.start, end: init.end });
  }
  return found;
}
