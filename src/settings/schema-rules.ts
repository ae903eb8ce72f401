import { quote, SettingsError } from '../model/errors.ts';

/** Which manifests have to follow a schema. */
export interface SchemaRule {
  readonly schema: string;
  /** A path or glob; null: the inventories. */
  readonly manifests: string | null;
}

/** Each line is `PATH`, or `GLOB=PATH`. */
export function schemaRules(lines: readonly string[]): SchemaRule[] {
  return lines.map((line) => {
    const equals = line.lastIndexOf('=');
    const schema = line.slice(equals + 1).trim();
    if (schema === '') throw new SettingsError(`manifest-schema: ${quote(line)} names no schema.`);
    return { schema, manifests: equals === -1 ? null : line.slice(0, equals).trim() };
  });
}
