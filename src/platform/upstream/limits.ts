/** How long, how often and how much is asked of a server. Tests make the seconds shorter. */
export interface Limits {
  /** How long one answer may take, its body included. */
  readonly answerMs: number;
  /** How long all requests of a check may take together, with every wait between them. */
  readonly totalMs: number;
  /** How often one request is tried. */
  readonly tries: number;
  /** The longest wait that a server may ask for, in seconds. The hub counts requests in windows of 300. */
  readonly waitSeconds: number;
  /** What a second of waiting takes. */
  readonly secondMs: number;
}

export const LIMITS: Limits = {
  answerMs: 20_000,
  totalMs: 15 * 60_000,
  tries: 4,
  waitSeconds: 310,
  secondMs: 1000,
};
