import { type Digest, rankOf } from '../../model/digest.ts';

/** A digest, and where it stands. */
export interface PlacedDigest<Place> {
  readonly digest: Digest;
  readonly at: Place;
}

/** Where the digest stands that is preferred among those of one file, which is the one that a fix writes anew. */
export function placeOfBest<Place>(digests: readonly PlacedDigest<Place>[], otherwise: Place): Place {
  let best: PlacedDigest<Place> | undefined;
  for (const one of digests)
    if (best === undefined || rankOf(one.digest.algorithm) < rankOf(best.digest.algorithm)) best = one;
  return best?.at ?? otherwise;
}
