import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { test } from 'node:test';
import { cpuQuota, usableCores } from '../../../src/platform/hashing/cores.ts';
import { makeRepository } from '../../support/repository.ts';
import { has } from './hashing.ts';

function quotaOf(membership: string, mounts: Record<string, string>) {
  using repository = makeRepository({ membership });
  for (const [name, text] of Object.entries(mounts)) repository.write({ [`mounts/${name}`]: text });
  const places = { membership: repository.path('membership'), mounts: repository.path('mounts') };
  return { quota: cpuQuota(places), cores: usableCores(places) };
}

test('without control groups every core that the system grants is usable', () => {
  assert.deepEqual(quotaOf('', {}), { quota: Number.POSITIVE_INFINITY, cores: os.availableParallelism() });
});

test('version 2: the group, its parents, and the mount itself as a container sees it', () => {
  const unlimited = 'max 100000\n';
  assert.equal(quotaOf('0::/a/b\n', { 'a/b/cpu.max': '150000 100000\n' }).quota, 1.5);
  assert.equal(quotaOf('0::/a/b\n', { 'a/cpu.max': '50000 100000', 'a/b/cpu.max': unlimited }).quota, 0.5);
  assert.equal(quotaOf('0::/a/b\n', { 'cpu.max': '300000 100000\n' }).quota, 3);
  assert.equal(quotaOf('0::/a/b\n', { 'a/b/cpu.max': unlimited }).quota, Number.POSITIVE_INFINITY);
  assert.equal(quotaOf('0::/other\n', { 'a/cpu.max': '1 100000' }).quota, Number.POSITIVE_INFINITY);
});

test('version 1: two files, below a mount that is named by its controllers', () => {
  const files = (mount: string, quota: string) => ({
    [`${mount}/c/cpu.cfs_quota_us`]: quota,
    [`${mount}/c/cpu.cfs_period_us`]: '100000\n',
  });
  assert.equal(quotaOf('4:memory:/c\n3:cpu:/c\n', files('cpu', '200000\n')).quota, 2);
  assert.equal(quotaOf('3:cpu,cpuacct:/c\n', files('cpu,cpuacct', '250000\n')).quota, 2.5);
  assert.equal(quotaOf('3:cpu:/c\n', files('cpu', '-1\n')).quota, Number.POSITIVE_INFINITY);
  assert.equal(quotaOf('3:cpuset:/c\n', files('cpuset', '100000\n')).quota, Number.POSITIVE_INFINITY);
});

test('a part of a core is a core, and there is always one', () => {
  assert.equal(quotaOf('0::/\n', { 'cpu.max': '10000 100000\n' }).cores, 1);
  assert.equal(
    quotaOf('0::/\n', { 'cpu.max': '110000 100000\n' }).cores,
    Math.min(2, os.availableParallelism()),
  );
});

test('nonsense sets no limit', () => {
  assert.equal(quotaOf('what\n0::\n0::/../..\n', { 'cpu.max': 'lots\n' }).quota, Number.POSITIVE_INFINITY);
});

test('the affinity mask counts', { skip: !has('taskset', '-V') || os.availableParallelism() < 2 }, () => {
  const script = `import { usableCores } from ${JSON.stringify(new URL('../../../src/platform/hashing/cores.ts', import.meta.url).href)};
    console.log(usableCores());`;
  const node = [process.execPath, '--input-type=module', '-e', script];
  assert.equal(execFileSync('taskset', ['-c', '0', ...node], { encoding: 'utf8' }).trim(), '1');
  assert.notEqual(execFileSync('env', node, { encoding: 'utf8' }).trim(), '1');
});
