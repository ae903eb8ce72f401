import { hostname } from 'node:os';
import { join } from 'node:path';
import type { WriteStream } from 'node:tty';
import { pathToFileURL } from 'node:url';
import type { TextStyle } from '../../reporters/text-style.ts';
import type { Colour, Environment } from './paint.ts';

/** `root`: the checked folder's true path; null where it is not here. */
export function hyperlinks(
  stream: Partial<Pick<WriteStream, 'isTTY'>>,
  environment: Environment,
  { colour, root }: { readonly colour: Colour; readonly root: string | null },
): Pick<TextStyle, 'link' | 'fileUrl'> {
  if (!hasLinks(stream, environment, colour)) return { link: (text) => text, fileUrl: () => null };
  return {
    // OSC 8: gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
    link: (text, url) => (url === null ? text : `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`),
    fileUrl: (path) => {
      if (root === null || !path.isWellFormed()) return null;
      const url = pathToFileURL(join(root, path));
      // Terminals open files of their own machine only.
      return process.platform === 'win32' ? url.href : `file://${hostname()}${url.pathname}`;
    },
  };
}

/** Terminals that are known to have links; FORCE_HYPERLINK says it of any stream. */
function hasLinks(
  { isTTY }: Partial<Pick<WriteStream, 'isTTY'>>,
  environment: Environment,
  colour: Colour,
): boolean {
  const { FORCE_HYPERLINK, NO_COLOR, CI, TERM = '', TERM_PROGRAM = '', VTE_VERSION = '' } = environment;
  if (FORCE_HYPERLINK) return FORCE_HYPERLINK !== '0';
  if (!isTTY || colour === 'never' || NO_COLOR || (CI && CI !== 'false')) return false;
  if (Number(VTE_VERSION) >= FIRST_VTE || environment.WT_SESSION || environment.KONSOLE_VERSION) return true;
  return PROGRAMS.includes(TERM_PROGRAM) || TERMS.includes(TERM);
}

/** VTE crashed on links before 0.50.1. */
const FIRST_VTE = 5001;
const PROGRAMS = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'zed'];
const TERMS = ['xterm-kitty', 'alacritty', 'xterm-ghostty', 'foot', 'wezterm', 'contour'];
