import process from 'node:process';
import type { Plugin } from 'rolldown';

const PREFIX = '\0lean:';

/**
 * Gives our own code Node's modules without their ES facade. To make one, Node reads every export
 * once, and for `node:process`, `node:fs` and `node:crypto` that loads streams, promises and key
 * handling: 15 ms, half of a small check, for what is never used. `process.getBuiltinModule`
 * (Node 20.16, 22.3) hands over the bare module.
 */
export function leanBuiltins(isOurs: RegExp): Plugin {
  return {
    name: 'lean-builtins',
    resolveId(source, importer) {
      if (!source.startsWith('node:') || !importer || !isOurs.test(importer.replaceAll('\\', '/')))
        return null;
      return { id: PREFIX + source, moduleSideEffects: false };
    },
    transform(code, id) {
      // hasha asks for threads as it loads, and none of them is ever started here.
      if (/[\\/]hasha[\\/]index\.js$/.test(id))
        return code.replace("await import('node:worker_threads')", '{}');
      // What is loaded when it is needed needs no file of its own either.
      if (!isOurs.test(id.replaceAll('\\', '/')) || !code.includes("import('node:")) return null;
      return code.replaceAll(/await import\('(node:[\w/]+)'\)/g, "process.getBuiltinModule('$1')");
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const name = id.slice(PREFIX.length);
      if (name === 'node:process') return 'export default process;';
      const names = Object.keys(process.getBuiltinModule(name) ?? {}).filter((key) =>
        /^[A-Za-z]\w*$/.test(key),
      );
      const lines = names
        .filter((key) => key !== 'default')
        .map((key) => `export const ${key} = builtin.${key};`);
      return `const builtin = process.getBuiltinModule(${JSON.stringify(name)});\nexport default builtin;\n${lines.join('\n')}\n`;
    },
  };
}
