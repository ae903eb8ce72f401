import type { PointerTool } from '../model/pointer.ts';
import { code, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const pointerUnexpected = defineRule({
  kind: 'pointer-unexpected',
  severity: 'error',
  title: "Git won't replace the pointer with its file",
  about: 'file',
  fix: 'Track the path (`git lfs track`, or `git annex init`), or commit the file itself.',
  message: ({ tool }: PointerUnexpected) =>
    tool === 'git-annex'
      ? say`is a git-annex pointer, but the repository has no ${code('git-annex')} branch and no ${code('filter=annex')}, so every checkout keeps the pointer`
      : say`is a git-lfs pointer, but no ${path('.gitattributes')} gives it ${code('filter=lfs')}, so every checkout keeps the pointer`,
});

export interface PointerUnexpected {
  readonly tool: PointerTool;
}
