import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type OutputOptions, type Plugin, type RolldownOptions } from 'rolldown';
import { calledByChecks, eagerFunctions } from './scripts/eager-functions.ts';
import { leanBuiltins } from './scripts/lean-builtins.ts';
import { namesOnDemand } from './scripts/names-on-demand.ts';
import { reachedBy, reachedByAny } from './scripts/start-path.ts';
import { thirdPartyLicenses } from './scripts/third-party-licenses.ts';

/**
 * The glob library prints `::debug::` lines to standard output by way of @actions/core. Standard
 * output belongs to the report, so in the bundle the library gets a core that keeps quiet.
 */
const quietGlob: Plugin = {
  name: 'quiet-glob',
  resolveId(source, importer) {
    if (source !== '@actions/core' || !importer?.replaceAll('\\', '/').includes('/@actions/glob/'))
      return null;
    return fileURLToPath(new URL('./src/platform/quiet-core.ts', import.meta.url));
  },
};

/** Of the JSON library a check only reads. What edits and formats stands beside that, and is for `fix` alone. */
const readsJson: Plugin = {
  name: 'reads-json',
  resolveId(source, importer) {
    if (source !== 'jsonc-parser' || !importer?.replaceAll('\\', '/').endsWith('/src/text/read-json.ts'))
      return null;
    return fileURLToPath(new URL('./node_modules/jsonc-parser/lib/esm/impl/parser.js', import.meta.url));
  },
};

/**
 * The artifact client unzips what it downloads by a library that is never called here, since
 * reports are only uploaded, and one of whose parts states no licence. It stays out of the bundle.
 */
const uploadOnly: Plugin = {
  name: 'upload-only',
  resolveId: (source) => (source === 'unzip-stream' ? '\0unzip-stream' : null),
  load: (id) => (id === '\0unzip-stream' ? 'export default {};' : null),
};

/**
 * @actions/core loads an HTTP client of 0.8 MB for OIDC tokens, which nothing here asks for. Marked
 * as free of side effects it is left out where it is not used.
 */
const SIDE_EFFECT_FREE = /\/node_modules\/(@actions\/(core|http-client)|undici|tunnel)\//;

/** The bundler's helpers are imported also where none is used, and each further file costs a start. */
const usedHelpers: Plugin = {
  name: 'used-helpers',
  renderChunk: (code) => code.replace(/^import "\.\/rolldown-runtime\.js";\n/m, ''),
};

/** The command can be started by its path, as pre-commit does. */
const executable: Plugin = {
  name: 'executable',
  writeBundle: ({ dir = '' }) => chmodSync(join(dir, 'cli.js'), 0o755),
};

const main = fileURLToPath(new URL('./src/apps/action/main.ts', import.meta.url));
const cli = fileURLToPath(new URL('./src/apps/cli/main.ts', import.meta.url));
const restore = fileURLToPath(new URL('./src/apps/restore/main.ts', import.meta.url));
const fix = fileURLToPath(new URL('./src/apps/fix/main.ts', import.meta.url));
const smoke = fileURLToPath(new URL('./src/apps/smoke/main.ts', import.meta.url));

const sourceOf = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));
const runCheck = sourceOf('apps/cli/run-check.ts');
/** Loaded where a check finds such a file. */
const DOCUMENTS = ['text/read-structured.ts', 'formats/shared/document.ts'].map(sourceOf);
const INVENTORIES = [
  'formats/inventory/read-inventory.ts',
  'engine/read/inventory-reader.ts',
  'engine/consistency/compare-inventories.ts',
  'engine/judge/judge-folders.ts',
].map(sourceOf);
const JSON_READERS = ['text/read-structured.ts', 'formats/inventory/read-inventory.ts'].map(sourceOf);
/** Those of kinds that most checks do not find. */
const RULES = ['rules/index.ts'].map(sourceOf);
const TEXT_REPORT = ['apps/cli/text-style.ts', 'reporters/text.ts'].map(sourceOf);

/** Entries have files of their own. */
const ENTRY = /\/src\/apps\/\w+\/main\.ts$/;

const build = {
  platform: 'node',
  // What package.json promises to run on; `using` came later.
  transform: { target: 'node20.19' },
  resolve: { mainFields: ['module', 'main'] },
  treeshake: {
    // Reading a property of a Node module that nothing uses has no effect worth keeping.
    propertyReadSideEffects: false,
    moduleSideEffects: (id) => !SIDE_EFFECT_FREE.test(id.replaceAll('\\', '/')),
  },
  // Without a comment that names each module by its path, which may differ from checkout to checkout.
  experimental: { attachDebugInfo: 'none' },
} satisfies RolldownOptions;

const output = {
  dir: 'dist',
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  // As readable as the sources but for comments, and ASCII alone: V8 keeps a file with any other character in two
  // bytes for each, which is twice the memory. White space and names stay, since stack traces and reviews show them, and
  // leaving them out would save a start 1 and 3 % of the instructions that it adds to bare Node.
  comments: false,
  minify: { mangle: false, compress: false, codegen: { removeWhitespace: false, asciiOnly: true } },
  sourcemap: false,
} satisfies OutputOptions;

const lean = leanBuiltins(/\/src\/|\/node_modules\/hasha\//);

export const programs = {
  ...build,
  input: { main, cli, restore, smoke, fix },
  plugins: [
    lean,
    eagerFunctions(calledByChecks()),
    quietGlob,
    readsJson,
    uploadOnly,
    usedHelpers,
    namesOnDemand('check.js', 'ofCheck'),
    thirdPartyLicenses('THIRD_PARTY_LICENSES.txt'),
    executable,
  ],
  output: {
    ...output,
    // Each file costs a start about as much as 5 kB of code, so what every check needs lies together.
    codeSplitting: {
      groups: [
        { debugName: 'start', name: reachedBy('start', [cli], ENTRY), priority: 6 },
        { debugName: 'check', name: reachedBy('check', [runCheck], ENTRY), priority: 5 },
        { debugName: 'json', name: reachedBy('json', JSON_READERS, ENTRY), priority: 4 },
        { debugName: 'inventories', name: reachedByAny('inventories', INVENTORIES), priority: 3 },
        { debugName: 'documents', name: reachedByAny('documents', DOCUMENTS), priority: 2 },
        { debugName: 'rules', name: reachedByAny('rules', RULES), priority: 1 },
        { debugName: 'text-report', name: reachedByAny('text-report', TEXT_REPORT), priority: 0 },
      ],
    },
    cleanDir: true,
  },
} satisfies RolldownOptions;

/** With a copy of all that it needs: a thread would else load what every check does, and start twice as late. */
const thread = (name: string, path: string) =>
  ({
    ...build,
    input: { [name]: sourceOf(path) },
    plugins: [lean],
    output: { ...output, codeSplitting: false },
  }) satisfies RolldownOptions;

export default defineConfig([
  programs,
  thread('hash-worker', 'platform/hashing/worker.ts'),
  thread('digest-worker', 'restore/digest/worker.ts'),
]);
