/** The bytes that base64, or its variant for URLs, stands for: a character each. Throws where it is neither. */
export function binaryOf(encoded: string): string {
  return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
}

/** The same in lower-case hex digits. */
export function hexOfBase64(encoded: string): string {
  let hex = '';
  for (const char of binaryOf(encoded)) hex += char.charCodeAt(0).toString(16).padStart(2, '0');
  return hex;
}
