/** What ajv's compiled validators look like; `errors` is set when the answer was false. */
export type Validator = ((value: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };

export interface SchemaError {
  /** JSON pointer (RFC 6901) to the offending value. */
  readonly instancePath: string;
  /** The schema's keyword that was broken. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
  readonly message?: string;
}
