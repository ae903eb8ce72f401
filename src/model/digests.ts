import { DigestColumn } from './digest-column.ts';

/** SHA-256 digests in 32 bytes each, because a million of them as text would take more than all else. */
export class Digests extends DigestColumn {
  constructor() {
    super(64);
  }
}
