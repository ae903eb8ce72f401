import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArgs } from '../../../src/apps/cli/args.ts';
import type { CommandInfo } from '../../../src/apps/cli/command-info.ts';
import { COMMAND_NAMES, COMMANDS } from '../../../src/apps/cli/commands.ts';
import { flagsOf } from '../../../src/apps/cli/flags.ts';
import { helpText } from '../../../src/apps/cli/help.ts';
import { SettingsError } from '../../../src/model/errors.ts';

const refusal = (...words: string[]): string => {
  try {
    return JSON.stringify(readArgs(words));
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.message;
  }
};

test('flags stand before the command and behind it, with a blank or "=", repeated where they are lists', () => {
  const expected = {
    name: 'check',
    given: { root: 'a', checksums: 'x\ny', 'fail-on': 'warning' },
    only: [],
    isChangedOnly: false,
    format: 'json',
    output: 'out',
    amount: 'findings',
  };
  assert.deepEqual(
    readArgs([
      '--fail-on=warning',
      'check',
      'a',
      '--checksums',
      'x',
      '--checksums=y',
      '--format',
      'json',
      '-o',
      'out',
    ]),
    expected,
  );
  assert.deepEqual(readArgs(['check', '--root', '-a']), {
    name: 'check',
    given: { root: '-a' },
    only: [],
    isChangedOnly: false,
    format: 'text',
    output: null,
    amount: 'findings',
  });
  assert.deepEqual(readArgs(['check', '--', '-a']), {
    name: 'check',
    given: { root: '-a' },
    only: [],
    isChangedOnly: false,
    format: 'text',
    output: null,
    amount: 'findings',
  });
});

test('how much is printed is said by one switch, of a report in text', () => {
  const amount = (...words: string[]) => {
    const command = readArgs(['check', ...words]);
    return 'amount' in command ? command.amount : null;
  };
  assert.equal(amount(), 'findings');
  assert.equal(amount('--quiet'), 'verdict');
  assert.equal(amount('--verbose'), 'all');
  assert.throws(() => amount('--quiet', '--verbose'), SettingsError);
  assert.throws(() => amount('--quiet', '--format', 'json'), SettingsError);
});

test('whatever a command does not know is refused with the nearest that it knows, or its owner', () => {
  assert.match(refusal('chekc'), /"chekc" is no command \(did you mean check\?\); see --help\./);
  assert.match(
    refusal('check', '--fail-onn', 'x'),
    /"--fail-onn" is no flag \(did you mean --fail-on\?\); see check --help/,
  );
  assert.match(
    refusal('merge', 'x', '--shard', '1/2'),
    /--shard is no flag of merge; it belongs to check, plan/,
  );
  assert.match(refusal('explain', 'a', 'b'), /explain takes one kind of finding; "b" is one more/);
  assert.match(refusal('version', 'x'), /version takes nothing more; "x" is one more/);
  assert.match(refusal('check', 'a', 'b'), /check takes one folder; "b" is one more/);
  assert.match(refusal('check', '--format', 'txet'), /"txet" is not one of .*\(did you mean text\?\)/);
  assert.match(refusal('check', '--format'), /--format needs a value/);
  assert.match(refusal('check', '--output='), /--output has an empty value/);
  assert.match(refusal('check', '--help=1'), /--help takes no value/);
  assert.match(refusal('check', '--format', 'json', '--format', 'text'), /--format is given several times/);
  assert.match(refusal('check', 'a', '--root', 'b'), /the folder is given twice/);
  assert.match(refusal('completion', 'tcsh'), /"tcsh" is not one of bash, zsh, fish/);
  assert.match(refusal('help', 'mege'), /"mege" is no command \(did you mean merge\?\)/);
  assert.match(refusal('merge'), /merge needs the reports of all shards/);
  assert.match(refusal('-x'), /"-x" is no flag; see --help/);
});

test('help asked behind a command is its own', () => {
  assert.deepEqual(readArgs([]), { name: 'help', about: null });
  assert.deepEqual(readArgs(['--help']), { name: 'help', about: null });
  assert.deepEqual(readArgs(['plan', '-h']), { name: 'help', about: 'plan' });
  assert.deepEqual(readArgs(['help', 'plan']), { name: 'help', about: 'plan' });
  assert.deepEqual(readArgs(['plan', '-V']), { name: 'version' });
});

test('the help of a command tells of each of its flags, and no line is wider than a terminal', () => {
  for (const name of COMMAND_NAMES) {
    const text = helpText(name);
    for (const flag of flagsOf(name).keys())
      assert.equal(text.includes(`  --${flag}`), flag !== 'root', `${name} --${flag}`);
    assert.ok(helpText(null).replace(/\s+/g, ' ').includes(COMMANDS[name].summary), name);
  }
  // Commands to be copied are not cut in lines.
  for (const about of [null, ...COMMAND_NAMES]) {
    const [text = '', examples = ''] = helpText(about).split('\nExamples\n');
    const wide = text.split('\n').filter((line) => line.length >= 80);
    assert.deepEqual([...wide, ...examples.split('\n').filter((line) => line.length > 100)], []);
  }
});

test('every example of the help is a command line', () => {
  let read = 0;
  for (const name of COMMAND_NAMES) {
    const { examples }: CommandInfo = COMMANDS[name];
    for (const line of examples) {
      const [, words = ''] = /manifest-drift ([^|>)]*)/.exec(line) ?? [];
      const command = readArgs(
        words
          .trim()
          .split(/\s+/)
          .map((word) => word.replace(/^'(.*)'$/, '$1')),
      );
      assert.equal(command.name, name, line);
      read += 1;
    }
  }
  assert.ok(read > 10);
});

test('a value that may be left out is written with "=", and only behind its command', () => {
  const writing = (...words: string[]) => {
    const command = readArgs(words);
    return 'writing' in command ? command.writing : null;
  };
  assert.deepEqual(writing('fix'), { is: 'nothing' });
  assert.deepEqual(writing('fix', '--write'), { is: 'apply' });
  assert.deepEqual(writing('fix', '--write', 'folder'), { is: 'apply' });
  assert.deepEqual(readArgs(['fix', '--write', 'folder']), {
    name: 'fix',
    given: { root: 'folder' },
    isUnsafe: false,
    writing: { is: 'apply' },
  });
  assert.deepEqual(writing('init', '--write=a.patch'), { is: 'file', file: 'a.patch' });
  assert.match(refusal('fix', '--write='), /empty value/);
  assert.match(refusal('fix', '--write', '--write'), /several times/);
  assert.match(refusal('record', '--write'), /--write needs a value/);
  assert.match(refusal('check', '--write', 'x'), /--write is no flag of check/);
  assert.deepEqual('write' in readArgs(['record', '--write', 'x']), true);
});

test('record makes one thing at a time', () => {
  for (const [one, other] of [
    ['--inventory', '--update'],
    ['--inventory', '--largest=3'],
    ['--update', '--add=x'],
    ['--add=x', '--files=y'],
  ] as const)
    assert.match(refusal('record', one, other), /can't be used together/);
  assert.match(refusal('record', '--largest', 'most'), /whole number from 1, or all/);
});

test('--write names a file for each command that prints, and for no other', () => {
  for (const words of [['plan'], ['merge', 'x'], ['explain'], ['completion', 'bash'], ['record']]) {
    const command = readArgs([...words, '--write', 'file']);
    assert.equal('write' in command ? command.write : null, 'file', words.join(' '));
    const without = readArgs(words);
    assert.equal('write' in without ? without.write : '', null, words.join(' '));
  }
  for (const words of [['check'], ['help'], ['version']])
    assert.match(refusal(...words, '--write', 'file'), /--write is no flag of/);
});
