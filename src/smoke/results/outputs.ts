/** Keeps what tests put out, below the output folder: cut to limits, without secrets, under names of ours. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContained } from '../../platform/hashing/read-contained.ts';
import { makeFolder, ofOutput } from '../../platform/output-folder.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import type { KeptText } from '../run/kept-text.ts';
import type { Mask } from '../run/mask.ts';
import type { Artifact } from '../smoke-run.ts';

const MAX_TEXT_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const MAX_ALL_BYTES = 40 * 1024 * 1024;

export class Outputs {
  readonly #folder: string;
  readonly #mask: Mask;
  #left = MAX_ALL_BYTES;
  #tests = 0;

  constructor(folder: string, mask: Mask) {
    this.#folder = folder;
    this.#mask = mask;
  }

  /** Where the outputs of one more test go. `id` is a stranger's, so only plain characters of it are used. */
  of(id: string): TestOutputs {
    this.#tests += 1;
    const plain = withoutTrailing(id.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, ''), '.-').slice(
      0,
      60,
    );
    const name = `smoke/${String(this.#tests).padStart(2, '0')}-${plain || 'test'}`;
    const artifacts: Artifact[] = [];
    const write = (file: string, bytes: Uint8Array, cut: boolean) => {
      if (bytes.length > this.#left || bytes.length === 0) return;
      this.#left -= bytes.length;
      const folder = join(this.#folder, name);
      ofOutput(folder, () => {
        makeFolder(folder);
        writeFileSync(join(folder, file), bytes);
      });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      artifacts.push({ path: `${name}/${file}`, bytes: bytes.length, sha256, cut });
    };
    return {
      artifacts,
      text: (file, text) => {
        const masked = Buffer.from(this.#mask.text(text));
        write(file, masked.subarray(0, MAX_TEXT_BYTES), masked.length > MAX_TEXT_BYTES);
      },
      stream: (file, kept) =>
        write(file, Buffer.from(this.#mask.text(kept.text(this.#mask.longest))), kept.isCut),
      file: (file, folder, place) => {
        const read = readContained(folder, place, MAX_FILE_BYTES, { isSole: true });
        if ('problem' in read) return read.problem;
        const { bytes } = read;
        if (this.#mask.finds(bytes)) return 'it holds a secret of the environment';
        write(file, bytes, false);
        return null;
      },
    };
  }
}

export interface TestOutputs {
  readonly artifacts: Artifact[];
  text(file: string, text: string): void;
  stream(file: string, kept: KeptText): void;
  /** Copies what a loader left at `place` in its folder; answers why not, or null. */
  file(file: string, folder: string, place: string): string | null;
}

/** Reads what was kept below an output folder, by its path there; null where it is not there. */
export const outputReader =
  (folder: string) =>
  (path: string): Buffer | null => {
    try {
      return readFileSync(join(folder, path));
    } catch {
      return null;
    }
  };
