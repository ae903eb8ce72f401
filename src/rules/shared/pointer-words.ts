import type { PointerTool } from '../../model/pointer.ts';
import type { Spans } from '../../model/span.ts';
import { code, path, say } from '../../text/say.ts';

const NAMES: Readonly<Record<PointerTool, string>> = {
  'git-lfs': 'a git-lfs pointer',
  'git-annex': 'a git-annex pointer',
  dvc: 'tracked by DVC',
};

/** `is a git-lfs pointer`, and where that is known from when not from the file's own place. */
export function isPointer(tool: PointerTool, from: string | null): Spans {
  return from === null ? say`is ${NAMES[tool]}` : say`is ${NAMES[tool]} (${path(from)})`;
}

/** The command that brings the bytes, with the name where a shell takes it as it is. */
export function bringCommand(tool: PointerTool, name: string): Spans {
  const isPlain = /^[\w./@+-]+$/.test(name) && !name.startsWith('-');
  const [all, one] = {
    'git-lfs': ['git lfs pull', 'git lfs pull --include'],
    'git-annex': ['git annex get', 'git annex get'],
    dvc: ['dvc pull', 'dvc pull'],
  }[tool] as [string, string];
  return say`Get the file with ${code(isPlain ? `${one} ${name}` : all)}`;
}
