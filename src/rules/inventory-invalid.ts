import { code, count, path, say, text } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const inventoryInvalid = defineRule({
  kind: 'inventory-invalid',
  severity: 'error',
  title: "Inventory doesn't match its schema",
  about: 'manifest',
  fix: 'Correct the value on the line shown. `schemas/inventory.v1.schema.json` lists what is allowed.',
  message: (data: InventoryInvalid) => {
    switch (data.what) {
      case 'schema':
        return say`${data.pointer === '' ? text('the file') : code(data.pointer)} ${data.expected}, but is ${code(data.actual)}`;
      case 'more':
        return say`breaks its schema in ${count(data.count, 'more place')}; the first is shown`;
      case 'json':
        return data.reason === 'not-data'
          ? say`the key ${code(data.detail)} is not data and is ignored`
          : say`the key ${code(data.detail)} is there twice; the later value is used`;
      case 'two-paths':
        return say`has two paths; ${code('local_path')} ${path(data.ignored)} is ignored`;
      case 'misspelt':
        return say`${code(data.actual)} is not a known field; did you mean ${code(data.expected)}? Its value is not checked`;
    }
  },
});

export type InventoryInvalid =
  /** `pointer`: JSON pointer of the value. `expected`: `must be a string`. `actual`: JSON. */
  | { readonly what: 'schema'; readonly pointer: string; readonly expected: string; readonly actual: string }
  /** More broken values than are reported one by one. */
  | { readonly what: 'more'; readonly count: number }
  /** A key that is there twice, or can't be data. */
  | { readonly what: 'json'; readonly reason: string; readonly detail: string }
  | { readonly what: 'two-paths'; readonly ignored: string }
  | { readonly what: 'misspelt'; readonly expected: string; readonly actual: string };
