/**
 * A patch as a stranger may have written it. It is taken only if it does what our own patches do: change lines
 * of manifests that the check read, without a digest that no manifest recorded before.
 */

import { SettingsError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { inRepository } from '../../reporters/links.ts';
import { quoted } from '../../reporters/patch.ts';

export interface PatchedFile {
  /** From the top of the git repository. */
  readonly path: string;
  readonly added: readonly string[];
}

/** The manifests that a patch of this check may change, from the top of the repository. */
export function changeable({ manifests }: Report, folder: string): string[] {
  return manifests.flatMap(({ path }) => {
    const whole = inRepository(folder, path);
    const isReserved = whole === null || whole.split('/').some((name) => /^\.git/i.test(name));
    return isReserved ? [] : [whole];
  });
}

/** What the patch changes, in its order. Throws a `SettingsError` for anything but changed lines of these files. */
export function readPatch(text: string, allowed: readonly string[]): PatchedFile[] {
  const heads = new Map(allowed.map((path) => [headOf(path), path]));
  const lines = text.split('\n');
  if (lines.pop() !== '') throw refused('it ends within a line');
  const files = new Map<string, string[]>();
  for (let at = 0; at < lines.length; ) {
    const path = heads.get(lines[at] ?? '');
    if (path === undefined) throw refused(`line ${at + 1} names no manifest that the check read`);
    if (files.has(path)) throw refused(`line ${at + 1} names a file twice`);
    const end = path.includes(' ') ? '\t' : '';
    if (
      lines[at + 1] !== `--- ${quoted(`a/${path}`)}${end}` ||
      lines[at + 2] !== `+++ ${quoted(`b/${path}`)}${end}`
    )
      throw refused(`line ${at + 2} changes more than lines: a name, a mode, a link or binary content`);
    const added: string[] = [];
    at = readHunks(lines, at + 3, added);
    files.set(path, added);
  }
  return [...files].map(([path, added]) => ({ path, added }));
}

function headOf(path: string): string {
  return `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}`;
}

const HUNK = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@$/;

/** Where the hunks that begin at `at` end. */
function readHunks(lines: readonly string[], at: number, added: string[]): number {
  const first = at;
  for (let head = HUNK.exec(lines[at] ?? ''); head !== null; head = HUNK.exec(lines[at] ?? '')) {
    let [old, now] = [Number(head[1] ?? 1), Number(head[2] ?? 1)];
    at += 1;
    for (; old > 0 || now > 0 || lines[at]?.startsWith('\\ '); at += 1) {
      const line = lines[at] ?? '';
      if (line.startsWith('\\ ')) continue;
      if (line.startsWith('+')) added.push(line.slice(1));
      else if (!/^[ -]/.test(line)) throw refused(`line ${at + 1} is no line of a hunk`);
      if (!line.startsWith('+')) old -= 1;
      if (!line.startsWith('-')) now -= 1;
    }
    if (old < 0 || now < 0) throw refused(`line ${at} is more than its hunk says`);
  }
  if (at === first) throw refused(`line ${at + 1} begins no hunk`);
  return at;
}

/** Hex digits or base64 of 128 bits and more. */
const DIGEST = /[0-9a-f]{32,}|[A-Za-z0-9+/_-]{43,}={0,2}/gi;

/** Signs as JSON, YAML, TOML and XML write them by their numbers, and the slash that JSON may escape. */
const ESCAPE =
  /\\u([\dA-Fa-f]{4})|\\U([\dA-Fa-f]{8})|\\x([\dA-Fa-f]{2})|&#x([\dA-Fa-f]{1,8});|&#(\d{1,8});|\\(?=\/)/g;

/** A line as those read it who undo escapes: a digest in them is none by its looks. */
function unescaped(line: string): string {
  return line.replace(ESCAPE, (_, ...groups: (string | undefined)[]) => {
    const [u4, u8, x2, hex, decimal] = groups;
    const digits = u4 ?? u8 ?? x2 ?? hex;
    const code = digits === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(digits, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/**
 * Throws where a line records content: a digest that no manifest had before, or that of a file which differs from its
 * record. `known`: the texts of all changeable manifests before the patch; `told`: digests and commits that a server told.
 */
export function refuseContent(
  files: readonly PatchedFile[],
  known: readonly string[],
  report: Report,
  told: ReadonlySet<string> = new Set(),
): void {
  const differing = new Set<string>();
  for (const { status, actual } of report.files) {
    if (status === 'matched' || status === 'missing') continue;
    for (const value of [actual.sha256, actual.digest?.replace(/^[^:]*:/, '')])
      if (typeof value === 'string') differing.add(value.toLowerCase());
  }
  for (const { added } of files) {
    const lines = new Set(added.flatMap((line) => [line, unescaped(line)]));
    for (const [token] of [...lines].flatMap((line) => [...line.matchAll(DIGEST)])) {
      if (differing.has(token.toLowerCase()))
        throw refused('it records content that differs from its record, which people have to decide');
      if (!told.has(token) && !known.some((text) => text.includes(token)))
        throw refused('it records a digest that no manifest recorded before');
    }
  }
}

function refused(why: string): SettingsError {
  return new SettingsError(`The patch is refused: ${why}.`);
}
