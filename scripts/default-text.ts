/** A default as a description names it: a value as code, and a sentence about it as it is. */
export function defaultText(preset: string): string {
  return preset.includes(' ') ? preset : `\`${preset}\``;
}
