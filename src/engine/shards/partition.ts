/** Partitions loads into bins, so that jobs which never talk to each other agree who does what. */

/**
 * Largest first, each to the bin that has least (LPT: the fullest bin holds at most 4/3 of the
 * best possible), the lower bin on a tie. `loads` has to be in descending order; the answer is the
 * bin of each. A heap keeps a million loads over 256 bins quick.
 */
export function partitionLoads(
  loads: Float64Array,
  bins: number,
): { readonly bin: Uint16Array; readonly sums: Float64Array } {
  const sums = new Float64Array(bins);
  const bin = new Uint16Array(loads.length);
  const heap = Uint16Array.from({ length: bins }, (_, index) => index);
  for (const [index, load] of loads.entries()) {
    const least = heap[0] ?? 0;
    bin[index] = least;
    sums[least] = (sums[least] ?? 0) + load;
    sink(heap, sums);
  }
  return { bin, sums };
}

/** Puts the heap in order again after its top has grown. */
function sink(heap: Uint16Array, sums: Float64Array): void {
  const top = heap[0] ?? 0;
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1] ?? 0, heap[child] ?? 0, sums)) child += 1;
    const lower = heap[child] ?? 0;
    if (!isBefore(lower, top, sums)) break;
    heap[place] = lower;
    place = child;
  }
  heap[place] = top;
}

function isBefore(a: number, b: number, sums: Float64Array): boolean {
  const [ours, theirs] = [sums[a] ?? 0, sums[b] ?? 0];
  return ours < theirs || (ours === theirs && a < b);
}
