import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixedFile } from '../../engine/fix/fix-repository.ts';
import { findManifests, settingsFor } from '../../engine/setup/find-manifests.ts';
import { type Pins, pinBases } from '../../engine/setup/pin-bases.ts';
import { configFor, DEFAULT_USES, WORKFLOW_PATH, workflowFor } from '../../engine/setup/setup-files.ts';
import { createFiles } from '../../platform/files.ts';
import { folderInRepository } from '../../platform/folder-in-repository.ts';
import { prefixOf } from '../../reporters/fix-hint.ts';
import { recordCommand } from '../../reporters/next-step.ts';
import { manifestMalformed } from '../../rules/manifest-malformed.ts';
import { pathNotPortable } from '../../rules/path-not-portable.ts';
import { firstOf } from '../../rules/ungroup.ts';
import { type RawSettings, SETTINGS } from '../../settings/table.ts';
import { type CheckOptions, checkRepository } from './check-repository.ts';
import { findProjects, projectRoots } from './find-projects.ts';
import { globOfData } from './glob-of-data.ts';
import { ownSource } from './own-source.ts';
import { proposeMappings } from './propose-mappings.ts';
import { realRoot } from './real-root.ts';

export interface Setup {
  /** The files to add, all new; those that are there already are left as they are. */
  readonly files: readonly FixedFile[];
  /** What a person should know, a sentence each. */
  readonly notes: readonly string[];
  /** The root's own path in the git repository. */
  readonly folder: string;
}

/** Where a schema of the inventories is looked for. */
const SCHEMA = 'inventory/manifest_schema.json';

/**
 * A workflow, and a config where the manifests are not where they are looked for. `uses`: the action, as
 * `OWNER/REPO@REF`; by default this program's own clone where it runs from one.
 */
export async function planSetup(
  given: RawSettings,
  options: Pick<CheckOptions, 'cwd' | 'environment' | 'signal'> & { readonly uses?: string | null },
): Promise<Setup> {
  const root = realRoot(given.root || '.', options.cwd);
  const found = await findManifests(createFiles(root));
  const defaults = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default]),
  );
  const settings = settingsFor(found, defaults);
  const hasSchema = textOf(root, SCHEMA) !== null;
  const { prefixes, pins, malformed, manifests, mappings, projects } = await pathsOf(
    root,
    { ...given, ...settings, ...(hasSchema && { 'manifest-schema': SCHEMA }) },
    options,
  );
  if (hasSchema && malformed.length === 0) settings['manifest-schema'] = SCHEMA;
  const roots = projects.length === 0 ? [] : projectRoots(projects, manifests);
  // What holds for one project would be wrong for the others.
  const config =
    roots.length > 0 ? '' : configFor({ ...settings, ...pins.settings }, prefixes, pins.bases) + mappings;
  const folder = folderInRepository(root);
  const add = (path: string, text: string): FixedFile[] =>
    textOf(root, path) === null ? [{ path, before: null, after: new TextEncoder().encode(text) }] : [];
  const named = [...found.combined, ...found.models, ...found.datasets, ...found.lists];
  const all = [...new Set([...named, ...manifests])];
  const notes: string[] = [];
  if (hasSchema && malformed.length > 0)
    notes.push(
      `${SCHEMA} is not followed by ${malformed.join(', ')}, so it is left out of the config. To use it: manifest-schema: ${SCHEMA}.`,
    );
  const hasConfig = textOf(root, SETTINGS.config.default) !== null;
  if (hasConfig) notes.push(`${SETTINGS.config.default} is there already, and is left as it is.`);
  if (textOf(root, WORKFLOW_PATH) !== null)
    notes.push(`${WORKFLOW_PATH} is there already, and is left as it is.`);
  if (all.length === 0)
    notes.push(
      `No manifest was found. Begin with a list: ${recordCommand(await globOfData(createFiles(root)))}, and run init again.`,
    );
  else
    notes.push(
      `Found ${all.slice(0, MAX_NAMED).join(', ')}${all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : ''}.`,
    );
  if (/\bfilter=lfs\b/.test(textOf(root, '.gitattributes') ?? ''))
    notes.push(
      'Some files are in git-lfs: their pointers are evidence without fetching them. To have the bytes hashed, give actions/checkout `lfs: true`.',
    );
  if (roots.length > 0)
    notes.push(
      `${projects.join(', ')}: manifests there record paths from there, so each project has a check of its own, with \`root\` in a matrix. A config goes into the project's own .github folder.`,
    );
  const uses = options.uses ?? (await ownSource(options)) ?? DEFAULT_USES;
  const workflow = folder === '' ? add(WORKFLOW_PATH, workflowFor(branchOf(root), uses, roots)) : [];
  if (workflow.length > 0 && !/@[0-9a-f]{40}$/.test(uses))
    notes.push(
      `The workflow uses ${uses}, which can change. To pin it, run init with --uses ${uses.split('@')[0]}@COMMIT.`,
    );
  if (folder !== '')
    notes.push(
      `The root is ${folder} of its git repository: run init there, and give the action \`root: ${folder}\`.`,
    );
  const configFile = config === '' || hasConfig ? [] : add(SETTINGS.config.default, config);
  return { files: [...workflow, ...configFile], notes, folder };
}

const MAX_NAMED = 12;

/** What absolute recorded paths begin with, where that can be told from what is there, and what others are relative to. */
async function pathsOf(
  root: string,
  given: RawSettings,
  options: Pick<CheckOptions, 'cwd' | 'environment' | 'signal'>,
): Promise<{
  prefixes: string[];
  pins: Pins;
  malformed: string[];
  manifests: string[];
  mappings: string;
  projects: string[];
}> {
  const report = await checkRepository(
    { ...given, upstream: 'none' },
    {
      ...options,
      run: null,
      progress: { stage() {}, hashed() {} },
      hasher: { hash: async () => {} },
      baseline: { is: 'fork-point' },
    },
  );
  const prefixes = new Set<string>();
  for (const finding of firstOf(report.findings, Number.POSITIVE_INFINITY)) {
    const prefix = finding.kind === pathNotPortable.kind ? prefixOf(finding) : null;
    if (prefix !== null) prefixes.add(prefix);
  }
  const malformed = [...report.findings].filter(({ kind }) => kind === manifestMalformed.kind);
  return {
    prefixes: [...prefixes].sort(),
    pins: pinBases(report.manifests),
    mappings: await proposeMappings(root, report),
    projects: await findProjects(report, root),
    malformed: [...new Set(malformed.map(({ subject }) => subject))].sort(),
    manifests: report.manifests.filter(({ unread }) => unread === null).map(({ path }) => path),
  };
}

function textOf(root: string, path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null;
  }
}

/** The branch that is checked out, which a first push most likely goes to. */
function branchOf(root: string): string {
  return /^ref: refs\/heads\/([\w./-]{1,100})\s*$/.exec(textOf(root, '.git/HEAD') ?? '')?.[1] ?? 'main';
}
