/** What `restore` takes: help, completion and docs/commands.md are made from it. Loaded by that command alone. */

import { RESTORE_FLAGS, RESTORE_SETTINGS } from '../restore/flags.ts';
import { COMMANDS, type CommandInfo } from './commands.ts';

export const RESTORE: CommandInfo = {
  ...COMMANDS.restore,
  details:
    'A file gets its name only after its SHA-256 agrees with the recorded one; what differs is never placed, and an interrupted download is continued. Files that are there are left alone. Only servers that --from names are asked; stores on this machine (.git/lfs/objects, the hub cache, DVC, Ollama) come first. Exit status 1: a source has other bytes than are recorded, or no longer has them. 2: it could not run or could not finish.',
  settings: RESTORE_SETTINGS,
  flags: RESTORE_FLAGS,
  examples: [
    'manifest-drift restore --from huggingface',
    "manifest-drift restore --from huggingface --only 'models/**/*.safetensors' --dry-run",
    "manifest-drift restore --from 'https://models.example.com/{sha256:0:2}/{sha256}' --largest 3",
    'manifest-drift restore --from ../artifact --cache none',
    'manifest-drift restore --ref hf:org/name/model.gguf --into ../models',
  ],
};
