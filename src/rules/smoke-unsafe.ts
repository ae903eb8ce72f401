import { code, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const smokeUnsafe = defineRule({
  kind: 'smoke-unsafe',
  severity: 'error',
  title: 'Model could execute code',
  about: 'entry',
  fix: "Take it out of the model's folder, or allow it for this entry in the step that runs the smoke tests.",
  merge: 'once',
  message: ({ path: file, pointer, why }: SmokeUnsafe) =>
    pointer === null
      ? say`the guard of its smoke test refused ${path(file)}: ${code(why)}`
      : say`the guard of its smoke test refused ${code(pointer)} in ${path(file)}: ${code(why)}`,
});

/** What a statement says that the guard refused before the loader of an entry was started. */
export interface SmokeUnsafe {
  readonly test: string;
  /** Below the root. */
  readonly path: string;
  /** RFC 6901, where one value of a JSON file is refused. */
  readonly pointer: string | null;
  readonly why: string;
  /** The statement's file. */
  readonly statement: string;
}
