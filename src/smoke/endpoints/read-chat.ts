import { isObject } from '../../model/json.ts';
import { type Answered, errorInside, malformedAnswer, ofError } from './classify.ts';
import type { ChatAnswer, EmbedAnswer, Usage } from './provider.ts';

type Json = Readonly<Record<string, unknown>>;

/** The JSON object that a status of success has to come with. */
export function objectOf(answered: Answered): Json {
  const { json, text } = answered;
  if (isObject(json)) return json;
  if (text.trim() === '') throw malformedAnswer('its answer is empty', answered);
  if (/^(data|event|:)\s*:?/.test(text.trimStart()) && json === undefined)
    throw malformedAnswer('it streams its answer, which was not asked for', answered);
  throw malformedAnswer(
    json === undefined ? 'its answer is not JSON' : 'its answer is no JSON object',
    answered,
  );
}

/**
 * A chat completion: a model's name and one choice without an error. Whether it says anything is not decided
 * here. llama.cpp leaves out members that OpenAI's schema requires, so only what is needed is asked for.
 */
export function readChat(answered: Answered): ChatAnswer {
  const body = objectOf(answered);
  const choice = Array.isArray(body.choices) ? (body.choices as unknown[])[0] : undefined;
  if (!isObject(choice)) throw malformedAnswer('its answer has no choice', answered);
  const inside = errorInside(choice.error) ?? (choice.finish_reason === 'error' ? errorInside(true) : null);
  if (inside !== null) throw ofError(inside, answered);
  if (!isObject(choice.message)) throw malformedAnswer('its choice has no message', answered);
  const { message } = choice;
  const text = textOf(message.content);
  if (text === null) throw malformedAnswer('the content of its message is no text', answered);
  const others = [message.refusal, message.reasoning_content, message.reasoning, callsOf(message.tool_calls)];
  const said = [text, ...others].find((one) => typeof one === 'string' && one.trim() !== '');
  return {
    model: modelOf(body, answered),
    text: typeof said === 'string' ? said : '',
    isCut: choice.finish_reason === 'length',
    usage: usageOf(body.usage),
    body,
  };
}

/** Text, or parts of text; null for another thing. */
function textOf(content: unknown): string | null {
  if (content === undefined || content === null) return '';
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return null;
  return (content as unknown[])
    .map((part) => (isObject(part) && typeof part.text === 'string' ? part.text : ''))
    .join('');
}

function callsOf(calls: unknown): string {
  if (!Array.isArray(calls)) return '';
  const named = (calls as unknown[]).filter(
    (call) => isObject(call) && isObject(call.function) && typeof call.function.name === 'string',
  );
  return named.length === 0 ? '' : JSON.stringify(named);
}

/** Vectors of finite numbers, as many as inputs, all of one length. */
export function readEmbeddings(answered: Answered, inputs: number): EmbedAnswer {
  const body = objectOf(answered);
  if (!Array.isArray(body.data)) throw malformedAnswer('its answer has no list of embeddings', answered);
  const rows = body.data as unknown[];
  if (rows.length !== inputs)
    throw malformedAnswer(`it answered ${rows.length} embeddings for ${inputs} inputs`, answered);
  const vectors: (readonly number[])[] = [];
  for (const [position, row] of rows.entries()) {
    if (!isObject(row) || !Array.isArray(row.embedding))
      throw malformedAnswer('an embedding of it is no list of numbers', answered);
    const index = row.index ?? position;
    if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= inputs)
      throw malformedAnswer('an embedding of it has a wrong index', answered);
    if (vectors[index as number] !== undefined)
      throw malformedAnswer('two embeddings of it have one index', answered);
    if (!row.embedding.every((number) => typeof number === 'number' && Number.isFinite(number)))
      throw malformedAnswer('an embedding of it holds something that is no finite number', answered);
    vectors[index as number] = row.embedding as number[];
  }
  const [first] = vectors;
  if (first === undefined || first.length === 0) throw malformedAnswer('its embeddings are empty', answered);
  if (vectors.some(({ length }) => length !== first.length))
    throw malformedAnswer('its embeddings have several lengths', answered);
  return { model: modelOf(body, answered), vectors, usage: usageOf(body.usage), body };
}

/** Only a model that names itself can be distinguished from another. */
function modelOf({ model }: Json, answered: Answered): string {
  if (typeof model === 'string' && model.trim() !== '' && model.length <= 1000) return model;
  throw malformedAnswer('its answer names no model', answered);
}

function usageOf(usage: unknown): Usage {
  const number = (name: string) => {
    const value = isObject(usage) ? usage[name] : 0;
    return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0;
  };
  return { prompt_tokens: number('prompt_tokens'), completion_tokens: number('completion_tokens') };
}
