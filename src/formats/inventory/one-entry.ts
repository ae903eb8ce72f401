import { isObject } from '../../model/json.ts';

/** Whether a file's value is one entry, as a model's own manifest is (`models/m/manifest.json`). */
export function isOneEntry(value: unknown): boolean {
  const has = (name: string) => isObject(value) && Object.hasOwn(value, name);
  return (has('entrypoint') || has('smoke_test')) && !has('models') && !has('datasets');
}
