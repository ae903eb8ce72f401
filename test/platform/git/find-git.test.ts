/** Which git is run: one by its whole path, and never one that a checkout brings along. */

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { findGit } from '../../../src/platform/git/find-git.ts';
import { makeRepository, type TestRepository } from '../../support/repository.ts';

const onPosix = { skip: process.platform === 'win32' && 'links and modes of POSIX' };

/** A root beside a folder of programs, both in one temporary folder. */
function scene(): TestRepository & { program(path: string): string; find(...path: string[]): string | null } {
  const folder = makeRepository({ 'checkout/README.md': '' });
  return {
    ...folder,
    program(path) {
      folder.write({ [path]: '#!/bin/sh\n' });
      chmodSync(folder.path(path), 0o755);
      return folder.path(path);
    },
    find: (...entries) =>
      findGit({ root: folder.path('checkout'), environment: { PATH: entries.join(':') } }),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

describe('on POSIX', onPosix, () => {
  test('the first on PATH is taken, by its whole path', () => {
    using folder = scene();
    const [first, second] = [folder.program('a/git'), folder.program('b/git')];
    assert.equal(folder.find(folder.path('a'), folder.path('b')), first);
    assert.equal(folder.find(folder.path('nowhere'), folder.path('b')), second);
    assert.equal(folder.find(), null);
    assert.equal(findGit({ root: folder.path('checkout'), environment: {} }), null);
  });

  test('what is no program is passed over', () => {
    using folder = scene();
    const git = folder.program('b/git');
    folder.write({ 'plain/git': 'text' });
    chmodSync(folder.path('plain/git'), 0o644);
    mkdirSync(folder.path('folder/git'), { recursive: true });
    assert.equal(folder.find(folder.path('plain'), folder.path('folder'), folder.path('b')), git);
    assert.equal(folder.find(folder.path('plain'), folder.path('folder')), null);
  });

  test('one below the root is never taken, be it by a path, a relative entry or a link', () => {
    using folder = scene();
    const git = folder.program('b/git');
    folder.program('checkout/git');
    folder.program('checkout/bin/git');
    mkdirSync(folder.path('linked'));
    symlinkSync(folder.path('checkout/bin/git'), folder.path('linked/git'));
    symlinkSync(folder.path('checkout/bin'), folder.path('bin'));
    const outside = [
      folder.path('checkout'),
      folder.path('checkout/bin'),
      join(folder.path('b'), '../checkout/bin'),
      folder.path('linked'),
      folder.path('bin'),
      '.',
      '',
      'bin',
      './bin',
    ];
    for (const entry of outside) {
      assert.equal(folder.find(entry), null, entry);
      assert.equal(folder.find(entry, folder.path('b')), git, entry);
    }
  });

  test('a folder beside the root whose name begins like it is not below it', () => {
    using folder = scene();
    const git = folder.program('checkout-tools/git');
    assert.equal(folder.find(folder.path('checkout-tools')), git);
    const dots = folder.program('..tools/git');
    assert.equal(folder.find(folder.path('..tools')), dots);
  });
});

describe('on Windows', () => {
  const programs = [
    String.raw`C:\Program Files\Git\cmd\git.exe`,
    String.raw`D:\a\repo\git.exe`,
    String.raw`D:\a\repo\tools\git.exe`,
    String.raw`\\server\tools\git.exe`,
    String.raw`D:\a\repo-tools\git.exe`,
  ];
  const links = new Map([[String.raw`C:\links\git.exe`, String.raw`d:\A\Repo\git.exe`]]);
  const find = (environment: Record<string, string>) =>
    findGit({
      root: String.raw`D:\a\repo`,
      environment,
      platform: 'win32',
      programAt: (path) => links.get(path) ?? programs.find((one) => one === path) ?? null,
    });

  test('the program is git.exe, on a path under whichever spelling of its name', () => {
    const path = String.raw`C:\Windows;C:\Program Files\Git\cmd`;
    for (const name of ['PATH', 'Path', 'path']) assert.equal(find({ [name]: path }), programs[0]);
    assert.equal(find({ Path: String.raw`"C:\Program Files\Git\cmd"` }), programs[0]);
    assert.equal(find({ Path: String.raw`\\server\tools` }), programs[3]);
    assert.equal(find({ Path: String.raw`D:\a\repo-tools` }), programs[4]);
  });

  test('one in the checkout is never run, in whatever way PATH leads there', () => {
    const outside = [
      String.raw`D:\a\repo`,
      String.raw`D:\a\repo\tools`,
      String.raw`D:\a\other\..\repo`,
      'D:/a/repo',
      String.raw`d:\A\REPO\TOOLS`,
      String.raw`C:\links`,
      '.',
      '',
      'tools',
      String.raw`\a\repo`,
      'D:',
      'D:tools',
    ];
    for (const entry of outside) {
      assert.equal(find({ Path: entry }), null, entry);
      assert.equal(find({ Path: `${entry};${String.raw`C:\Program Files\Git\cmd`}` }), programs[0], entry);
    }
  });
});
