import { isObject } from '../../model/json.ts';
import type { Read } from '../plan/question.ts';
import type { ChatRequest, EmbedRequest } from './provider.ts';

type Json = Readonly<Record<string, unknown>>;

const ROLES = ['system', 'user', 'assistant', 'tool'];
/** What is passed on besides model and messages. */
const OPTIONS = ['temperature', 'top_p', 'max_tokens', 'tools', 'tool_choice', 'response_format'] as const;
const MAX_MESSAGES = 1000;

/** A chat request as an OpenAI client sends it; members that are not known are left out. */
export function readChatRequest(value: unknown): Read<ChatRequest> {
  if (!isObject(value)) return wrong('body', 'the body must be a JSON object');
  const { model, messages, stream } = value;
  if (typeof model !== 'string' || model.trim() === '') return wrong('model', 'model must be text');
  if (!Array.isArray(messages) || messages.length === 0 || messages.length > MAX_MESSAGES)
    return wrong('messages', `messages must be a list of 1 to ${MAX_MESSAGES}`);
  const odd = messages.findIndex((message) => !isMessage(message));
  if (odd !== -1) return wrong('messages', `messages[${odd}] needs a role and content`);
  if (stream !== undefined && stream !== null && stream !== false)
    return wrong('stream', 'stream must be false; streaming is not supported');
  const options = OPTIONS.flatMap((name) =>
    value[name] === undefined || value[name] === null ? [] : [[name, value[name]]],
  );
  const given = Object.fromEntries(options) as Json;
  for (const name of ['temperature', 'top_p', 'max_tokens'])
    if (given[name] !== undefined && typeof given[name] !== 'number')
      return wrong(name, `${name} must be a number`);
  if (
    given.max_tokens !== undefined &&
    !(Number.isInteger(given.max_tokens) && (given.max_tokens as number) > 0)
  )
    return wrong('max_tokens', 'max_tokens must be a whole number above 0');
  if (given.tools !== undefined && !Array.isArray(given.tools)) return wrong('tools', 'tools must be a list');
  return { value: { model, messages, ...given } as unknown as ChatRequest };
}

function isMessage(message: unknown): boolean {
  if (!isObject(message) || !ROLES.includes(message.role as string)) return false;
  const { content, tool_calls: calls } = message;
  if (content === null || content === undefined) return message.role === 'assistant' && Array.isArray(calls);
  return typeof content === 'string' || (Array.isArray(content) && content.every(isPart));
}

function isPart(part: unknown): boolean {
  if (!isObject(part)) return false;
  return part.type === 'text'
    ? typeof part.text === 'string'
    : part.type === 'image_url' && isObject(part.image_url) && typeof part.image_url.url === 'string';
}

export function readEmbedRequest(value: unknown): Read<EmbedRequest> {
  if (!isObject(value)) return wrong('body', 'the body must be a JSON object');
  const { model, input } = value;
  if (typeof model !== 'string' || model.trim() === '') return wrong('model', 'model must be text');
  const inputs: unknown[] = Array.isArray(input) ? input : [input];
  if (inputs.length === 0 || !inputs.every((one) => typeof one === 'string' && one !== ''))
    return wrong('input', 'input must be text, or a list of texts');
  return { value: { model, input: input as string | string[] } };
}

const wrong = (member: string, problem: string) => ({ member, problem });
