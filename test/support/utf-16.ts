/** A text in UTF-16, in each way in which programs write it. */
export const UTF_16: readonly (readonly [what: string, encode: (text: string) => Buffer<ArrayBuffer>])[] = [
  ['UTF-16 LE with a mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 LE without a mark', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 BE with a mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['UTF-16 BE without a mark', (text) => Buffer.from(text, 'utf16le').swap16()],
];
