import { quote, SettingsError } from '../../model/errors.ts';
import { NAME } from '../plan/question.ts';
import { readAddress, readKey, VARIABLE } from './address.ts';

/** A server that the step allows to ask. */
export interface Endpoint {
  readonly name: string;
  /** `https://host`, or `http://` on this machine. */
  readonly origin: string;
  /** Where its API begins, such as `/v1`; without a `/` at its end. */
  readonly base: string;
  /** The variable that holds its key; null: it needs none. */
  readonly keyEnv: string | null;
  /** Whether it should serve nothing that no entry records. */
  readonly isExclusive: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** OpenRouter by its name alone. */
const OPENROUTER = {
  name: 'openrouter',
  url: 'https://openrouter.ai/api/v1',
  keyEnv: 'OPENROUTER_API_KEY',
} as const;

/** Reads `NAME=URL [key-env=VAR] [exclusive]`, or `openrouter [referer=URL] [title=NAME]`, of each line. */
export function readEndpoints(lines: readonly string[]): ReadonlyMap<string, Endpoint> {
  const endpoints = new Map<string, Endpoint>();
  for (const line of lines) {
    const endpoint = readEndpoint(line);
    if (endpoints.has(endpoint.name)) throw wrong(`${endpoint.name} is named twice`);
    endpoints.set(endpoint.name, endpoint);
  }
  return endpoints;
}

function readEndpoint(line: string): Endpoint {
  const [first = '', ...words] = line.trim().split(/\s+/);
  const at = first.indexOf('=');
  const name = at === -1 ? first : first.slice(0, at);
  const isPreset = name === OPENROUTER.name;
  if (!NAME.test(name)) throw wrong(`${quote(name)} is no name; use letters, digits, \`.\`, \`_\` and \`-\``);
  if (at === -1 && !isPreset)
    throw wrong(`${quote(name)} has no address; write ${name}=https://HOST/v1, or ${OPENROUTER.name}`);
  const written = at === -1 ? OPENROUTER.url : first.slice(at + 1);
  const url = readAddress(`endpoint: the address of ${name}`, written);
  let keyEnv: string | null = at === -1 ? OPENROUTER.keyEnv : null;
  let isExclusive = false;
  const headers: Record<string, string> = {};
  for (const word of words) {
    const [option = '', value = ''] = word.split(/=(.*)/s);
    if (option === 'key-env' && VARIABLE.test(value)) keyEnv = value;
    else if (word === 'exclusive') isExclusive = true;
    else if (isPreset && option === 'referer' && URL.canParse(value) && ASCII.test(value))
      headers['HTTP-Referer'] = value;
    else if (isPreset && option === 'title' && ASCII.test(value)) headers['X-OpenRouter-Title'] = value;
    else
      throw wrong(
        `${quote(word)} of ${name} is not known; after the address come key-env=VARIABLE and exclusive${isPreset ? ', referer=URL and title=NAME' : ''}`,
      );
  }
  return { name, origin: url.origin, base: url.pathname.replace(/\/+$/, ''), keyEnv, isExclusive, headers };
}

const ASCII = /^[\x21-\x7e]{1,200}$/;

/** The key of an endpoint; null where its variable is empty or not set. A mistake is a `SettingsError`. */
export function keyOf(
  { name, keyEnv }: Endpoint,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  return readKey(`endpoint: ${keyEnv} of ${name}`, keyEnv, environment);
}

const wrong = (message: string) => new SettingsError(`endpoint: ${message}.`);
