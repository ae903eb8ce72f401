import type { RootPath } from './root-path.ts';

/** The repository that is checked, as far as is known. */
export interface OwnRepository {
  /** Its address on the web without a scheme, in lower case: `github.com/owner/name`, `huggingface.co/datasets/org/name`. */
  readonly address: string;
  /** The checked root's own path in it; empty where it is the repository. */
  readonly folder: RootPath;
  /** Its default branch; absent where nobody says which that is. */
  readonly branch?: string;
}
