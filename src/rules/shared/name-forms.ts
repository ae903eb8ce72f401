/** A Unicode normal form (UAX 15). */
export type NormalForm = 'NFC' | 'NFD' | 'mixed';

/** How a name is recorded, and how it is spelt on disk. */
export interface NameForms {
  readonly recorded: NormalForm;
  readonly actual: NormalForm;
}
