/** Faults that an endpoint may have, with what each has to be told as. */

import type { ProviderErrorKind } from '../../../src/smoke/endpoints/provider.ts';
import * as server from '../../support/fault-server.ts';

const { json, chat, choice } = server;

/** `empty`: an answer without anything in it. `other`: another model's. */
export type LoaderReport = ProviderErrorKind | 'empty' | 'other';

export interface Fault {
  readonly name: string;
  readonly answer: server.Answer;
  readonly told: LoaderReport;
  /** The status that is told. */
  readonly status?: number | null;
}

const error = (code: unknown, message = 'xyzzy') => ({ error: { code, message } });
const status = (name: string, number: number, told: LoaderReport, body: unknown = error(null)): Fault => ({
  name,
  answer: json(body, number),
  told,
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
  { name: 'error in 200', answer: json(error('x')), told: 'server' },
  { name: 'error 402 in 200', answer: json(error(402)), told: 'credit', status: 402 },
  { name: 'error 429 in 200', answer: json(error(429)), told: 'rate-limited', status: 429 },
  { name: 'error as text in 200', answer: json({ error: 'out of order' }), told: 'server' },
  {
    name: 'error in 200 beside an answer',
    answer: chat({ error: { code: 502 } }),
    told: 'server',
    status: 502,
  },
  {
    name: 'error in a choice',
    answer: choice({ content: 'Hel' }, { error: { code: 502, message: 'x' } }),
    told: 'server',
    status: 502,
  },
  {
    name: 'finish_reason error',
    answer: choice({ content: 'Hel' }, { finish_reason: 'error' }),
    told: 'server',
  },
  { name: 'no choices', answer: chat({ choices: [] }), told: 'malformed' },
  { name: 'choices that are no list', answer: chat({ choices: {} }), told: 'malformed' },
  { name: 'choices of nulls', answer: chat({ choices: [null] }), told: 'malformed' },
  { name: 'no message', answer: chat({ choices: [{ index: 0 }] }), told: 'malformed' },
  { name: 'content that is a number', answer: choice({ content: 7 }), told: 'malformed' },
  { name: 'content that is empty', answer: choice({ content: '' }), told: 'empty' },
  { name: 'content of spaces', answer: choice({ content: ' \n' }), told: 'empty' },
  { name: 'content that is null', answer: choice({ content: null }), told: 'empty' },
  { name: 'content without text', answer: choice({ content: [{ type: 'image' }] }), told: 'empty' },
  { name: 'no tool calls', answer: choice({ content: null, tool_calls: [] }), told: 'empty' },
  { name: 'no model', answer: chat({ model: undefined }), told: 'malformed' },
  { name: 'a model that is null', answer: chat({ model: null }), told: 'malformed' },
  { name: 'another model', answer: chat({ model: 'models/other.gguf' }), told: 'other' },
  { name: 'a larger model', answer: chat({ model: `${server.MODEL}-large` }), told: 'other' },
  { name: 'HTML', answer: json('<!doctype html><title>Sign in</title>'), told: 'malformed' },
  { name: 'cut JSON', answer: json(JSON.stringify(server.CHAT).slice(0, -20)), told: 'malformed' },
  { name: 'a JSON list', answer: json([]), told: 'malformed' },
  { name: 'JSON null', answer: json('null'), told: 'malformed' },
  { name: 'JSON that is too deep', answer: json(`${'['.repeat(200_000)}`), told: 'malformed' },
  { name: 'nothing', answer: json(''), told: 'malformed' },
  { name: '204', answer: json('', 204), told: 'malformed' },
  { name: 'a stream', answer: json(`data: ${JSON.stringify(server.CHAT)}\n\n`), told: 'malformed' },
  {
    name: 'no UTF-8',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(Buffer.from([0x22, 0xff, 0x22]));
    },
    told: 'malformed',
  },
  { name: 'gzip that is none', answer: json('no', 200, { 'content-encoding': 'gzip' }), told: 'malformed' },
  { name: 'a bomb', answer: server.bomb, told: 'malformed' },
  {
    name: 'less than its length',
    answer: server.raw('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"model":'),
    told: 'malformed',
  },
  { name: 'no HTTP', answer: server.raw('SSH-2.0-OpenSSH\r\n'), told: 'malformed' },
  {
    name: 'a header of a megabyte',
    answer: server.raw(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1 << 20)}`),
    told: 'malformed',
  },
  {
    name: '307 elsewhere',
    answer: json('', 307, { location: 'http://127.0.0.1:9/' }),
    told: 'redirected',
    status: 307,
  },
  { name: '302 to itself', answer: json('', 302, { location: '/v1/chat/completions' }), told: 'redirected' },
  { name: 'a reset', answer: server.reset, told: 'unreachable' },
  { name: 'a closed connection', answer: server.raw(''), told: 'unreachable' },
  { name: 'silence', answer: server.silence, told: 'timeout' },
  { name: 'a body that drips', answer: server.drip, told: 'timeout' },
];

const vectors = (...rows: unknown[]) =>
  json({ object: 'list', model: server.MODEL, data: rows.map((embedding, index) => ({ index, embedding })) });

/** What is answered to two inputs of an embedding. */
export const EMBED_FAULTS: readonly Fault[] = [
  status('404', 404, 'unsupported', 'Not Found'),
  status('404 of a model that is not there', 404, 'not-found', error('model_not_found')),
  status('501', 501, 'unsupported', { error: { type: 'not_supported_error', code: 501 } }),
  { name: 'one for two', answer: vectors([1, 2]), told: 'malformed' },
  { name: 'three for two', answer: vectors([1, 2], [2, 3], [3, 4]), told: 'malformed' },
  { name: 'no list', answer: json({ model: server.MODEL }), told: 'malformed' },
  { name: 'base64', answer: vectors('AACAPw==', 'AAAAQA=='), told: 'malformed' },
  { name: 'empty vectors', answer: vectors([], []), told: 'malformed' },
  { name: 'several lengths', answer: vectors([1, 2], [1, 2, 3]), told: 'malformed' },
  { name: 'null in a vector', answer: vectors([1, null], [1, 2]), told: 'malformed' },
  { name: 'text in a vector', answer: vectors([1, 'NaN'], [1, 2]), told: 'malformed' },
  {
    name: 'infinity',
    answer: json('{"model":"tiny","data":[{"embedding":[1e999]},{"embedding":[1]}]}'),
    told: 'malformed',
  },
  {
    name: 'one index twice',
    answer: json({ model: server.MODEL, data: [1, 2].map((n) => ({ index: 0, embedding: [n] })) }),
    told: 'malformed',
  },
  {
    name: 'an index too far',
    answer: json({ model: server.MODEL, data: [1, 2].map((n) => ({ index: n, embedding: [n] })) }),
    told: 'malformed',
  },
  { name: 'nothing but zeros', answer: vectors([0, 0], [0, 0]), told: 'empty' },
  { name: 'the same for both', answer: vectors([1, 2], [1, 2]), told: 'empty' },
];

/** What is answered to `GET /models`. */
export const MODELS_FAULTS: readonly Fault[] = [
  status('404', 404, 'not-found'),
  { name: 'no list', answer: json({ object: 'list' }), told: 'malformed' },
  { name: 'a bare list', answer: json([{ id: 'a' }]), told: 'malformed' },
  { name: 'an id that is a number', answer: json({ data: [{ id: 7 }] }), told: 'malformed' },
  { name: 'names alone', answer: json({ data: ['a'] }), told: 'malformed' },
  { name: 'an empty list', answer: json({ data: [] }), told: 'empty' },
];
