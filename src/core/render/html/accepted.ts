import type { Finding } from '../../findings.ts';

/** Why and until when a finding is accepted. `expires`: a date, or null for no end. */
export interface Acceptance {
  readonly reason: string;
  readonly expires: string | null;
}

/** A finding, which may be one that its repository accepts. */
export type ShownFinding = Finding & { readonly accepted?: Acceptance | null };

export const isAccepted = ({ accepted }: ShownFinding): boolean => (accepted ?? null) !== null;
