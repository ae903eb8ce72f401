/** The formats of model files whose headers are looked at. */

import { gguf } from './gguf.ts';
import type { HeaderFormat } from './header.ts';
import { onnx } from './onnx.ts';
import { safetensors } from './safetensors.ts';

export const HEADER_FORMATS: readonly HeaderFormat[] = [safetensors, gguf, onnx];

/** The format that a file's name says; null where it says none. */
export function headerFormatOf(path: string): HeaderFormat | null {
  const name = path.toLowerCase();
  return HEADER_FORMATS.find(({ ending }) => name.endsWith(ending)) ?? null;
}
