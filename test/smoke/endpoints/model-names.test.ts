import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameModel, listed } from '../../../src/smoke/endpoints/model-names.ts';

const SAME: readonly [string, string][] = [
  ['tiny', 'tiny'],
  ['Org/Name', 'org/name'],
  ['gpt-4o', 'gpt-4o-2024-08-06'],
  ['claude-x', 'claude-x-20241022'],
  ['gpt-4', 'gpt-4-0613'],
  ['mistral-large', 'mistral-large-2407'],
  ['mistral-large-latest', 'mistral-large-2407'],
  ['gemini', 'models/gemini-001'],
  ['/models/tiny', '/models/tiny@main'],
  ['llama3', 'llama3:8b'],
  ['a/b:free', 'a/b'],
  ['a/b:free', 'a/b-20250101:free'],
];

const OTHER: readonly [string, string][] = [
  ['tiny', 'tiny-large'],
  ['tiny', 'tin'],
  ['gpt-4o', 'gpt-4o-mini'],
  ['gpt-4o', 'gpt-4'],
  ['gpt-4o-2024-08-06', 'gpt-4o-2024-05-13'],
  ['llama-2', 'llama-2-70b'],
  ['phi', 'phi-1000'],
  ['llama3:8b', 'llama3:70b'],
  ['nope', 'models/tiny.gguf'],
  ['a/b', 'c/b'],
  ['b', 'a/b'],
  ['tiny', ':tiny'],
];

test('a model is the same under its snapshots, revisions and tags, and no other is', () => {
  for (const [asked, answered] of SAME) assert.ok(isSameModel(asked, answered), `${asked}, ${answered}`);
  for (const [asked, answered] of OTHER) assert.ok(!isSameModel(asked, answered), `${asked}, ${answered}`);
});

test('a list has a model by its id, an alias, or the tag that stands for none', () => {
  const model = (id: string, ...aliases: string[]) => ({
    id,
    aliases,
    contextLength: null,
    parameters: null,
    tensorBytes: null,
    pricing: { prompt: null, completion: null },
  });
  const models = [model('a', 'b'), model('b', 'a'), model('c:latest'), model('d:free')];
  const ids = ['a', 'b', 'c', 'd', 'e'].map((name) => listed(name, models)?.id ?? null);
  assert.deepEqual(ids, ['a', 'b', 'c:latest', null, null]);
});
