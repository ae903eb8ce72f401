import { code, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const pointerUnexpected = defineRule({
  kind: 'pointer-unexpected',
  severity: 'error',
  title: "Pointer that git won't replace by its file",
  about: 'file',
  fix: 'Track the path (`git lfs track`) and commit `.gitattributes`, or commit the file itself.',
  message: (_: PointerUnexpected) =>
    say`is a git-lfs pointer, but no ${path('.gitattributes')} gives it ${code('filter=lfs')}, so every checkout keeps the pointer`,
});

export type PointerUnexpected = Readonly<Record<string, never>>;
