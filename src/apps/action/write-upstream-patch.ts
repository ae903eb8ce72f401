/** Beside the report of a check that asked the Hub: the patch that moves entries to its newer commits. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { info } from '@actions/core';
import type { Bump } from '../../engine/fix/bump-revisions.ts';
import type { FileRow } from '../../model/file-row.ts';
import type { Report } from '../../model/report.ts';
import type { UpstreamBumps } from '../../model/upstream-bumps.ts';
import { logLine } from '../../reporters/escape.ts';
import { type UpstreamNewer, upstreamNewer } from '../../rules/upstream-newer.ts';
import type { CheckOptions } from '../run/check-repository.ts';
import type { Inputs } from './inputs.ts';

const PATCH = 'upstream.patch';
const BUMPS = 'upstream.json';

/** Writes both files where the Hub was asked: empty ones say that nothing is newer. */
export async function writeUpstreamPatch(
  report: Report,
  { settings }: Pick<Inputs, 'settings'>,
  options: CheckOptions,
  folder: string,
): Promise<void> {
  const asked = report.stages.some(({ name, status }) => name === 'upstream' && status !== 'skip');
  if (!asked || !report.complete || report.outcome === 'error') return;
  const { asksHub, bumpsOf } = await import('../run/bump-repository.ts');
  if (!(await asksHub(settings, options))) return;
  const newer = newerIn(report);
  const found = newer.length === 0 ? null : await bumpsOf(settings, options);
  const wanted = (found?.bumps ?? []).filter(({ repository, from, to }) =>
    newer.some(
      ({ repository: name, pinned, actual }) => name === repository && pinned === from && actual === to,
    ),
  );
  const here = filesHere(report, wanted);
  const bumps = wanted.filter(({ facts }) => ![...facts.keys()].some((path) => here.has(path)));
  for (const { repository } of wanted.filter((bump) => !bumps.includes(bump)))
    info(logLine(`${repository} stays: files of it are here, and no patch of a manifest changes them.`));
  let patch = '';
  if (bumps.length > 0) {
    const { updateRepository } = await import('../run/record-repository.ts');
    const { renderPatch } = await import('../../reporters/patch.ts');
    const { files, folder: root } = await updateRepository(
      { ...settings, baseline: 'none' },
      options,
      report,
      false,
      bumps,
    );
    patch = [...renderPatch(files, root)].join('');
  }
  writeFileSync(join(folder, PATCH), patch);
  writeFileSync(join(folder, BUMPS), `${JSON.stringify(told(found?.server ?? '', bumps), null, 2)}\n`);
}

/** What the check found newer, and the config does not suppress. */
function newerIn({ findings }: Report): UpstreamNewer[] {
  return [...findings].flatMap(({ kind, data }) =>
    kind === upstreamNewer.kind ? [data as UpstreamNewer] : [],
  );
}

/** Files that a new record would contradict: of those, people have to decide. */
function filesHere({ files }: Report, bumps: readonly Bump[]): Set<string> {
  const digests = new Map(bumps.flatMap(({ facts }) => [...facts]));
  const here = new Set<string>();
  for (const row of files) {
    const fact = digests.get(row.path);
    if (fact !== undefined && !isAway(row) && row.actual.sha256 !== fact.sha256) here.add(row.path);
  }
  return here;
}

function isAway({ status, evidence }: FileRow): boolean {
  return status === 'missing' || (status === 'matched' && evidence === 'upstream');
}

function told(server: string, bumps: readonly Bump[]): UpstreamBumps {
  return {
    server,
    bumps: bumps.map(({ repository, from, to, facts }) => ({
      repository,
      from,
      to,
      files: [...facts].map(([path, { sha256, size }]) => ({ path, sha256, size_bytes: size })),
    })),
  };
}
