/** How the report of a check looks at this terminal, and what it points to. */

import { existsSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Location } from '../../model/location.ts';
import type { Report } from '../../model/report.ts';
import { createFiles } from '../../platform/files.ts';
import { folderInRepository } from '../../platform/folder-in-repository.ts';
import { groupFindings } from '../../reporters/finding-groups.ts';
import { nextStep } from '../../reporters/next-step.ts';
import { PROGRAM } from '../../reporters/shell-words.ts';
import type { TextOptions } from '../../reporters/text.ts';
import { MAX_FRAMES } from '../../reporters/text-findings.ts';
import { PLAIN_STYLE } from '../../reporters/text-style.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { findProjects } from '../run/find-projects.ts';
import { globOfData } from '../run/glob-of-data.ts';
import { painter, widthOf } from './paint.ts';
import type { Terminal } from './terminal.ts';

/** `root`: the checked folder's true path; null where the report is of another place. */
export async function styleOf(report: Report, root: string | null, terminal: Terminal): Promise<TextOptions> {
  const { stdout, environment, cwd, colour = 'auto', program = PROGRAM } = terminal;
  const mayLink = stdout.isTTY || Boolean(environment.FORCE_HYPERLINK);
  const links = mayLink
    ? (await import('./hyperlinks.ts')).hyperlinks(stdout, environment, { colour, root })
    : PLAIN_STYLE;
  return {
    paint: painter(stdout, environment, colour),
    width: widthOf(stdout, environment),
    link: links.link,
    fileUrl: links.fileUrl,
    lineAt: root === null ? PLAIN_STYLE.lineAt : await linesOf(report, root),
    next:
      root === null
        ? null
        : nextStep(report, {
            program,
            isSetUp: await isSetUp(root, environment),
            folder: fromHere(cwd, root),
            toTop: toTop(root, cwd),
            projects: (await findProjects(report, root)).map((project) => fromHere(cwd, join(root, project))),
            data: report.summary.has_recorded_checksums ? null : await globOfData(createFiles(root)),
          }),
  };
}

/** A longer manifest is not read again for a few of its lines. */
const MAX_MANIFEST = 4 * 1024 * 1024;
const MAX_MANIFESTS = 50;

/** The lines that the findings shown point to. */
async function linesOf(report: Report, root: string): Promise<(location: Location) => string | null> {
  const wanted = new Map<string, Set<number>>();
  for (const { findings } of groupFindings(report)) {
    for (const { location } of findings.slice(0, MAX_FRAMES)) {
      if (location === null || (wanted.size === MAX_MANIFESTS && !wanted.has(location.file))) continue;
      wanted.set(location.file, (wanted.get(location.file) ?? new Set()).add(location.line));
    }
  }
  const files = createFiles(root);
  const lines = new Map<string, string>();
  for (const [file, numbers] of wanted) {
    const result = await files.read(file, MAX_MANIFEST);
    const decoded = result.is === 'bytes' ? decodeUtf8(result.bytes) : null;
    if (decoded === null || 'problem' in decoded) continue;
    const all = decoded.text.split('\n');
    for (const number of numbers) {
      const line = all[number - 1];
      if (line !== undefined) lines.set(`${number} ${file}`, line);
    }
  }
  return ({ file, line }) => lines.get(`${line} ${file}`) ?? null;
}

const WORKFLOWS = '.github/workflows';
const OTHERS = ['.gitlab-ci.yml', '.pre-commit-config.yaml', '.pre-commit-config.yml', 'Jenkinsfile'];
const MAX_WORKFLOWS = 100;
const MAX_WORKFLOW = 1024 * 1024;

/** Whether a file of the repository's top that runs programs by itself names this one. */
async function isSetUp(root: string, { CI }: Terminal['environment']): Promise<boolean> {
  if (CI && CI !== 'false') return true;
  if (!existsSync(join(root, '.git'))) return folderInRepository(root) !== '';
  const files = createFiles(root);
  const workflows = (await files.list(WORKFLOWS)).slice(0, MAX_WORKFLOWS);
  for (const path of [...OTHERS, ...workflows.map((name) => `${WORKFLOWS}/${name}`)]) {
    const result = await files.read(path, MAX_WORKFLOW);
    if (result.is === 'bytes' && Buffer.from(result.bytes).includes('manifest-drift')) return true;
  }
  return false;
}

function toTop(root: string, cwd: string): string | null {
  const folder = folderInRepository(root);
  if (folder === '') return null;
  const up = folder.split('/').map(() => '..');
  return fromHere(cwd, join(root, ...up)) || '.';
}

/** A folder as a command in `cwd` names it; empty for `cwd` itself. Both are absolute. */
function fromHere(cwd: string, folder: string): string {
  return relative(realpathSync.native(cwd), folder).split(sep).join('/');
}
