import type { OutputBundle, OutputChunk, Plugin } from 'rolldown';

/**
 * Hands what a file exports to files that are loaded after it by a function, in place of exports. V8
 * looks for free names of functions among all that their module exports, one by one: a check runs
 * hundreds of functions of a file of which others need hundreds of names, and most checks never ask
 * for these. Names that are assigned again stay exports, as do those by which the file is loaded.
 */
export function namesOnDemand(fileName: string, handle: string): Plugin {
  return {
    name: 'names-on-demand',
    generateBundle(_options, bundle) {
      const owner = chunkOf(bundle, fileName);
      const importers = Object.values(bundle).filter(
        (file): file is OutputChunk =>
          file.type === 'chunk' &&
          file.imports.includes(fileName) &&
          file.code.includes(`from "./${fileName}"`),
      );
      const pattern = new RegExp(
        `^import \\{ (.+) \\} from "\\./${fileName.replaceAll('.', '\\.')}";\\n`,
        'm',
      );
      const exported = namesIn(owner, EXPORTS);
      const stays = new Set(exported.filter(([own]) => isAssigned(own, owner)).map(([, outer]) => outer));
      for (const chunk of importers.filter(passesOn))
        for (const [outer] of namesIn(chunk, pattern)) stays.add(outer);

      const earlier = importedBy(owner, bundle);
      for (const chunk of importers.filter((one) => !passesOn(one))) {
        if (earlier.has(chunk.fileName)) throw new Error(`${chunk.fileName} runs before ${fileName}`);
        const [kept, asked] = divided(namesIn(chunk, pattern), ([outer]) => stays.has(outer));
        if (asked.length === 0) continue;
        const missing = asked.find(([outer]) => !exported.some(([, name]) => name === outer));
        if (missing)
          throw new Error(`${chunk.fileName} asks for ${missing.join()}, which ${fileName} has not`);
        const list = [handle, ...kept.map((pair) => pair.join(' as '))].join(', ');
        const imported = chunk.code.replace(pattern, () => `import { ${list} } from "./${fileName}";\n`);
        const head = /^(?:#!.*\n)?(?:import .+;\n)+/.exec(imported)?.[0] ?? '';
        const names = asked.map((pair) => pair.join(': ')).join(', ');
        chunk.code = `${head}const { ${names} } = ${handle}();\n${imported.slice(head.length)}`;
      }

      const [kept, asked] = divided(exported, ([, outer]) => stays.has(outer));
      const object = asked.map(([own, outer]) => `\t\t${outer}: ${own}`).join(',\n');
      const list = [handle, ...kept.map((pair) => pair.join(' as '))].join(', ');
      owner.code = owner.code.replace(
        EXPORTS,
        () =>
          `let handed;\nfunction ${handle}() {\n\treturn handed ??= {\n${object}\n\t};\n}\nexport { ${list} };\n`,
      );
    },
  };
}

/** On the last line of a file. */
const EXPORTS = /^export \{ (.+) \};\s*$(?![\s\S])/m;

/** Of `a as b, c`, [a, b] and [c, c]. */
type Pair = readonly [string, string];

function namesIn(chunk: OutputChunk, pattern: RegExp): Pair[] {
  const [, list] = pattern.exec(chunk.code) ?? [];
  if (list === undefined) throw new Error(`${chunk.fileName} is not written as expected`);
  return list.split(', ').map((one) => {
    const [first = '', second = first] = one.split(' as ');
    return [first, second];
  });
}

function divided(pairs: readonly Pair[], isFirst: (pair: Pair) => boolean): [Pair[], Pair[]] {
  return [pairs.filter(isFirst), pairs.filter((pair) => !isFirst(pair))];
}

/** Whether the file holds no code: it gives another's exports the names that `import()` asks for. */
function passesOn(chunk: OutputChunk): boolean {
  return chunk.moduleIds.length === 0;
}

/** Of what is declared on a line of its own, as all but destructured names are. */
function isAssigned(name: string, chunk: OutputChunk): boolean {
  const fixed = [`const ${name} =`, `class ${name} `, `function ${name}(`, `function* ${name}(`];
  return !fixed.some((start) => chunk.code.includes(`\n${start}`) || chunk.code.includes(`\nasync ${start}`));
}

function importedBy(chunk: OutputChunk, bundle: OutputBundle): ReadonlySet<string> {
  const names = new Set(chunk.imports);
  for (const name of names)
    if (bundle[name]?.type === 'chunk') for (const next of chunkOf(bundle, name).imports) names.add(next);
  return names;
}

function chunkOf(bundle: OutputBundle, fileName: string): OutputChunk {
  const file = bundle[fileName];
  if (file?.type !== 'chunk') throw new Error(`there is no ${fileName}`);
  return file;
}
