/** What a check left in its artifact. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '../../generated/report.v2.js';
import { quote, SettingsError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import type { UpstreamBump, UpstreamBumps } from '../../model/upstream-bumps.ts';
import { type UpstreamNewer, upstreamNewer } from '../../rules/upstream-newer.ts';

export const PATCHES = ['safe', 'upstream'] as const;
export type PatchName = (typeof PATCHES)[number];

export interface Check {
  readonly report: Report;
  /** Null where none was made; empty where there is nothing to change. */
  readonly patch: string | null;
  /** What the patch records by the word of a server; empty for `safe`. */
  readonly bumps: UpstreamBumps;
}

const NO_BUMPS: UpstreamBumps = { server: '', bumps: [] };

/** Longer ones are no work of a check. */
const MAX_REPORT = 512 * 1024 * 1024;
const MAX_PATCH = 16 * 1024 * 1024;

/** Throws a `SettingsError` where the folder holds no whole report. */
export function readCheck(folder: string, name: PatchName): Check {
  const report = jsonOf(folder, 'report.json', MAX_REPORT);
  if (report === null) throw new SettingsError(`report: ${quote(folder)} holds no report.json.`);
  if (!validate(report)) throw new SettingsError('report: report.json is not a report of this version.');
  const patch = textOf(join(folder, `${name}.patch`), MAX_PATCH);
  const bumps = name === 'upstream' && patch !== null ? readBumps(folder, report as Report) : NO_BUMPS;
  return { report: report as Report, patch, bumps };
}

/** What the check found newer itself, by its report: a patch may record nothing else. */
function readBumps(folder: string, { findings }: Report): UpstreamBumps {
  const value = jsonOf(folder, 'upstream.json', MAX_PATCH);
  if (!isBumps(value))
    throw new SettingsError('report: upstream.json is missing, or not what a check writes.');
  const newer = [...findings].flatMap(({ kind, data }) =>
    kind === upstreamNewer.kind ? [data as UpstreamNewer] : [],
  );
  for (const { repository, from, to } of value.bumps)
    if (!newer.some((one) => one.repository === repository && one.pinned === from && one.actual === to))
      throw new SettingsError('report: upstream.json names a commit that report.json does not.');
  return value;
}

function isBumps(value: unknown): value is UpstreamBumps {
  const { server, bumps } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof server === 'string' &&
    /^[\w.:-]{0,255}$/.test(server) &&
    Array.isArray(bumps) &&
    bumps.every(isBump)
  );
}

function isBump(value: unknown): value is UpstreamBump {
  const { repository, from, to, files } = (value ?? {}) as Record<string, unknown>;
  const isName = typeof repository === 'string' && /^[\w.-]+(\/[\w.-]+)?$/.test(repository);
  const areCommits = [from, to].every((one) => typeof one === 'string' && /^[0-9a-f]{40,64}$/.test(one));
  return isName && areCommits && Array.isArray(files) && files.every(isFile);
}

function isFile(value: unknown): boolean {
  const { path, sha256 } = (value ?? {}) as Record<string, unknown>;
  return typeof path === 'string' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
}

/** Null where there is no such file. */
function jsonOf(folder: string, name: string, limit: number): unknown {
  const text = textOf(join(folder, name), limit);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsError(`report: ${name} is not JSON.`);
  }
}

function textOf(path: string, limit: number): string | null {
  try {
    if (statSync(path).size > limit) throw new SettingsError(`report: ${quote(path)} is too long.`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw new SettingsError(`report: ${quote(path)} can't be read.`);
  }
}
