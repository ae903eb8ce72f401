import type { ModelInfo } from './provider.ts';

/** `-2026-01-31`, `-20260131`, `-0131` or `-2601`, and `-001`, as providers date a snapshot of a model. */
const DATED =
  /^-(20\d\d-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|2\d(0[1-9]|1[0-2])|00\d)$/;

/**
 * Whether a name in an answer is that of the model that was asked for: the same name, its dated snapshot, or
 * either with a revision or variant behind `@` or `:` that the other leaves out.
 */
export function isSameModel(asked: string, answered: string): boolean {
  const [want, wantTag] = split(asked);
  const [got, gotTag] = split(answered);
  if (wantTag !== '' && gotTag !== '' && wantTag !== gotTag) return false;
  return [want, want.replace(/-latest$/, '')].some(
    (base) => got === base || (got.startsWith(base) && DATED.test(got.slice(base.length))),
  );
}

function split(name: string): [string, string] {
  const plain = name.toLowerCase().replace(/^models\//, '');
  const at = plain.search(/[@:][^@:/]+$/);
  return at < 1 ? [plain, ''] : [plain.slice(0, at), plain.slice(at + 1)];
}

/** The model of a list that goes by this name; null where none does. */
export function listed(asked: string, models: readonly ModelInfo[]): ModelInfo | null {
  const named = (name: string) =>
    models.find(({ id }) => id === name) ?? models.find(({ aliases }) => aliases.includes(name));
  // Ollama lists `name:latest` for `name`; another tag is another model.
  return named(asked) ?? named(`${asked}:latest`) ?? null;
}
