/** Faults that an endpoint may have, with what each is reported as. */

import type { ProviderErrorKind } from '../../../src/smoke/endpoints/provider.ts';
import * as server from '../../support/fault-server.ts';

const { json, chat, choice } = server;

/** `empty`: an answer without anything in it. `other`: another model's. */
export type FaultKind = ProviderErrorKind | 'empty' | 'other';

export interface Fault {
  readonly name: string;
  readonly answer: server.Answer;
  readonly kind: FaultKind;
  /** The status that is reported. */
  readonly status?: number | null;
}

const error = (code: unknown, message = 'xyzzy') => ({ error: { code, message } });
const status = (name: string, number: number, kind: FaultKind, body: unknown = error(null)): Fault => ({
  name,
  answer: json(body, number),
  kind,
  status: number,
});

/** What is answered to a chat, which nothing of may pass. */
export const CHAT_FAULTS: readonly Fault[] = [
  status('400', 400, 'rejected'),
  status('400 of a model that is not there', 400, 'not-found', error('model_not_found')),
  status('401', 401, 'auth'),
  status('402', 402, 'credit'),
  status('403', 403, 'auth'),
  status('404', 404, 'not-found'),
  status('405', 405, 'unsupported'),
  status('408', 408, 'timeout'),
  status('413', 413, 'rejected'),
  status('422', 422, 'rejected'),
  status('429', 429, 'rate-limited'),
  status('429 without any quota', 429, 'credit', error('insufficient_quota')),
  status('500 as plain text', 500, 'server', 'Internal Server Error'),
  status('500 as HTML', 500, 'server', '<html>500</html>'),
  status('501', 501, 'unsupported'),
  status('502', 502, 'server'),
  status('503', 503, 'server'),
  status('504', 504, 'server'),
  status('529', 529, 'server'),
  { name: 'error in 200', answer: json(error('x')), kind: 'server' },
  { name: 'error 402 in 200', answer: json(error(402)), kind: 'credit', status: 402 },
  { name: 'error 429 in 200', answer: json(error(429)), kind: 'rate-limited', status: 429 },
  { name: 'error as text in 200', answer: json({ error: 'out of order' }), kind: 'server' },
  {
    name: 'error in 200 beside an answer',
    answer: chat({ error: { code: 502 } }),
    kind: 'server',
    status: 502,
  },
  {
    name: 'error in a choice',
    answer: choice({ content: 'Hel' }, { error: { code: 502, message: 'x' } }),
    kind: 'server',
    status: 502,
  },
  {
    name: 'finish_reason error',
    answer: choice({ content: 'Hel' }, { finish_reason: 'error' }),
    kind: 'server',
  },
  { name: 'no choices', answer: chat({ choices: [] }), kind: 'malformed' },
  { name: 'choices that are no list', answer: chat({ choices: {} }), kind: 'malformed' },
  { name: 'choices of nulls', answer: chat({ choices: [null] }), kind: 'malformed' },
  { name: 'no message', answer: chat({ choices: [{ index: 0 }] }), kind: 'malformed' },
  { name: 'content that is a number', answer: choice({ content: 7 }), kind: 'malformed' },
  { name: 'content that is empty', answer: choice({ content: '' }), kind: 'empty' },
  { name: 'content of spaces', answer: choice({ content: ' \n' }), kind: 'empty' },
  { name: 'content that is null', answer: choice({ content: null }), kind: 'empty' },
  { name: 'content without text', answer: choice({ content: [{ type: 'image' }] }), kind: 'empty' },
  { name: 'no tool calls', answer: choice({ content: null, tool_calls: [] }), kind: 'empty' },
  { name: 'no model', answer: chat({ model: undefined }), kind: 'malformed' },
  { name: 'a model that is null', answer: chat({ model: null }), kind: 'malformed' },
  { name: 'another model', answer: chat({ model: 'models/other.gguf' }), kind: 'other' },
  { name: 'a larger model', answer: chat({ model: `${server.MODEL}-large` }), kind: 'other' },
  { name: 'HTML', answer: json('<!doctype html><title>Sign in</title>'), kind: 'malformed' },
  { name: 'cut JSON', answer: json(JSON.stringify(server.CHAT).slice(0, -20)), kind: 'malformed' },
  { name: 'a JSON list', answer: json([]), kind: 'malformed' },
  { name: 'JSON null', answer: json('null'), kind: 'malformed' },
  { name: 'JSON that is too deep', answer: json(`${'['.repeat(200_000)}`), kind: 'malformed' },
  { name: 'nothing', answer: json(''), kind: 'malformed' },
  { name: '204', answer: json('', 204), kind: 'malformed' },
  { name: 'a stream', answer: json(`data: ${JSON.stringify(server.CHAT)}\n\n`), kind: 'malformed' },
  {
    name: 'no UTF-8',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(Buffer.from([0x22, 0xff, 0x22]));
    },
    kind: 'malformed',
  },
  { name: 'gzip that is none', answer: json('no', 200, { 'content-encoding': 'gzip' }), kind: 'malformed' },
  { name: 'a bomb', answer: server.bomb, kind: 'malformed' },
  {
    name: 'less than its length',
    answer: server.raw('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"model":'),
    kind: 'malformed',
  },
  { name: 'no HTTP', answer: server.raw('SSH-2.0-OpenSSH\r\n'), kind: 'malformed' },
  {
    name: 'a header of a megabyte',
    answer: server.raw(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1 << 20)}`),
    kind: 'malformed',
  },
  {
    name: '307 elsewhere',
    answer: json('', 307, { location: 'http://127.0.0.1:9/' }),
    kind: 'redirected',
    status: 307,
  },
  { name: '302 to itself', answer: json('', 302, { location: '/v1/chat/completions' }), kind: 'redirected' },
  { name: 'a reset', answer: server.reset, kind: 'unreachable' },
  { name: 'a closed connection', answer: server.raw(''), kind: 'unreachable' },
  { name: 'silence', answer: server.silence, kind: 'timeout' },
  { name: 'a body that drips', answer: server.drip, kind: 'timeout' },
];

const vectors = (...rows: unknown[]) =>
  json({ object: 'list', model: server.MODEL, data: rows.map((embedding, index) => ({ index, embedding })) });

/** What is answered to two inputs of an embedding. */
export const EMBED_FAULTS: readonly Fault[] = [
  status('404', 404, 'unsupported', 'Not Found'),
  status('404 of a model that is not there', 404, 'not-found', error('model_not_found')),
  status('501', 501, 'unsupported', { error: { type: 'not_supported_error', code: 501 } }),
  { name: 'one for two', answer: vectors([1, 2]), kind: 'malformed' },
  { name: 'three for two', answer: vectors([1, 2], [2, 3], [3, 4]), kind: 'malformed' },
  { name: 'no list', answer: json({ model: server.MODEL }), kind: 'malformed' },
  { name: 'base64', answer: vectors('AACAPw==', 'AAAAQA=='), kind: 'malformed' },
  { name: 'empty vectors', answer: vectors([], []), kind: 'malformed' },
  { name: 'several lengths', answer: vectors([1, 2], [1, 2, 3]), kind: 'malformed' },
  { name: 'null in a vector', answer: vectors([1, null], [1, 2]), kind: 'malformed' },
  { name: 'text in a vector', answer: vectors([1, 'NaN'], [1, 2]), kind: 'malformed' },
  {
    name: 'infinity',
    answer: json('{"model":"tiny","data":[{"embedding":[1e999]},{"embedding":[1]}]}'),
    kind: 'malformed',
  },
  {
    name: 'one index twice',
    answer: json({ model: server.MODEL, data: [1, 2].map((n) => ({ index: 0, embedding: [n] })) }),
    kind: 'malformed',
  },
  {
    name: 'an index too far',
    answer: json({ model: server.MODEL, data: [1, 2].map((n) => ({ index: n, embedding: [n] })) }),
    kind: 'malformed',
  },
  { name: 'nothing but zeros', answer: vectors([0, 0], [0, 0]), kind: 'empty' },
  { name: 'the same for both', answer: vectors([1, 2], [1, 2]), kind: 'empty' },
];

/** What is answered to `GET /models`. */
export const MODELS_FAULTS: readonly Fault[] = [
  status('404', 404, 'not-found'),
  { name: 'no list', answer: json({ object: 'list' }), kind: 'malformed' },
  { name: 'a bare list', answer: json([{ id: 'a' }]), kind: 'malformed' },
  { name: 'an id that is a number', answer: json({ data: [{ id: 7 }] }), kind: 'malformed' },
  { name: 'an id of a megabyte', answer: json({ data: [{ id: 'x'.repeat(1 << 20) }] }), kind: 'malformed' },
  { name: 'names alone', answer: json({ data: ['a'] }), kind: 'malformed' },
  { name: 'an empty list', answer: json({ data: [] }), kind: 'empty' },
];
