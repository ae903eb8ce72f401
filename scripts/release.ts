/**
 * What a release asks of the repository, for .github/workflows/release.yml and by hand:
 *
 *     node scripts/release.ts verify vX.Y.Z   fails unless the checkout is what the tag promises
 *     node scripts/release.ts notes vX.Y.Z    prints the changelog's section
 *     node scripts/release.ts move vX.Y.Z     moves vX and vX.Y on the remote, unless a later release has them
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

class ReleaseError extends Error {}

interface Version {
  readonly tag: string;
  readonly text: string;
  readonly parts: readonly [number, number, number];
}

function readVersion(tag: string): Version {
  const [, text = '', ...parts] = /^v((0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*))$/.exec(tag) ?? [];
  const [major = 0, minor = 0, patch = 0] = parts.map(Number);
  if (text === '') throw new ReleaseError(`${JSON.stringify(tag)} is not a release's tag, such as v1.2.3.`);
  return { tag, text, parts: [major, minor, patch] };
}

function git(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', words, { encoding: 'utf8' });
  if (status !== 0) throw new ReleaseError(`git ${words.join(' ')} failed: ${stderr.trim()}`);
  return stdout.trim();
}

function verify(version: Version): void {
  const { version: packaged } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  if (packaged !== version.text)
    throw new ReleaseError(`package.json says ${packaged}, and the tag is ${version.tag}.`);
  notes(version);
  if (git('rev-parse', `refs/tags/${version.tag}^{commit}`) !== git('rev-parse', 'HEAD'))
    throw new ReleaseError(`${version.tag} is not what is checked out.`);
  if (git('status', '--porcelain') !== '') throw new ReleaseError('The checkout has changes.');
  git('fetch', '--quiet', 'origin', 'main');
  const isOnMain = spawnSync('git', ['merge-base', '--is-ancestor', 'HEAD', 'FETCH_HEAD']).status === 0;
  if (!isOnMain) throw new ReleaseError(`${version.tag} is not on main.`);
}

/** The changelog's section, which has a date and says something. */
function notes({ text }: Version): string {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const start = new RegExp(`^## \\[${text.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}\\n`, 'm').exec(
    changelog,
  );
  if (!start) throw new ReleaseError(`CHANGELOG.md has no heading \`## [${text}] - YYYY-MM-DD\`.`);
  const rest = changelog.slice(start.index + start[0].length);
  const section = rest.split(/^(?:## |\[[^\]]+\]: )/m, 1)[0]?.trim() ?? '';
  if (section === '') throw new ReleaseError(`CHANGELOG.md says nothing about ${text}.`);
  return `${section}\n`;
}

/** Moves the tags of the major and of the minor version. */
function move(version: Version): string {
  const [major, minor] = version.parts;
  git('fetch', '--quiet', '--force', '--tags', 'origin');
  return [`v${major}`, `v${major}.${minor}`].map((name) => moveOne(name, version)).join('');
}

function moveOne(name: string, version: Version): string {
  const later = git('tag', '--list', `${name}.*`)
    .split('\n')
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
    .map(readVersion)
    .find((other) => compare(other, version) > 0);
  if (later) return `${name} stays: ${later.tag} is later than ${version.tag}.\n`;
  const commit = git('rev-parse', `refs/tags/${version.tag}^{commit}`);
  git('push', '--quiet', '--force', 'origin', `${commit}:refs/tags/${name}`);
  return `${name} is now ${version.tag}.\n`;
}

function compare({ parts: a }: Version, { parts: b }: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

try {
  const [command, tag = ''] = process.argv.slice(2);
  const version = readVersion(tag);
  if (command === 'verify') verify(version);
  else if (command === 'notes') process.stdout.write(notes(version));
  else if (command === 'move') process.stdout.write(move(version));
  else throw new ReleaseError(`${JSON.stringify(command)} is none of verify, notes and move.`);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
