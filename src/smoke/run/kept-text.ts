/** What a process printed: the beginning and the end of it, when it is long. */
export class KeptText {
  readonly #limit: number;
  readonly #head: Buffer[] = [];
  #headBytes = 0;
  #tail: Buffer[] = [];
  #tailBytes = 0;
  total = 0;

  /** `limit`: bytes that are kept. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(chunk: Buffer): void {
    this.total += chunk.length;
    const room = this.#limit / 2 - this.#headBytes;
    const first = chunk.subarray(0, Math.max(0, room));
    if (first.length > 0) {
      this.#head.push(Buffer.from(first));
      this.#headBytes += first.length;
    }
    const rest = chunk.subarray(first.length);
    if (rest.length === 0) return;
    this.#tail.push(Buffer.from(rest));
    this.#tailBytes += rest.length;
    if (this.#tailBytes > this.#limit) this.#shorten();
  }

  get isCut(): boolean {
    return this.total > this.#limit;
  }

  /** The text. Where it is cut, `margin` bytes on both sides of the gap go too, lest half a secret stays. */
  text(margin = 0): string {
    if (this.#tailBytes > this.#limit / 2) this.#shorten();
    const [head, tail] = [Buffer.concat(this.#head), Buffer.concat(this.#tail)];
    if (!this.isCut) return Buffer.concat([head, tail]).toString('utf8');
    const [before, after] = [head.subarray(0, Math.max(0, head.length - margin)), tail.subarray(margin)];
    const gap = this.total - before.length - after.length;
    return `${before.toString('utf8')}\n[${gap} bytes left out]\n${after.toString('utf8')}`;
  }

  #shorten(): void {
    const last = Buffer.concat(this.#tail).subarray(-this.#limit / 2);
    this.#tail = [last];
    this.#tailBytes = last.length;
  }
}
