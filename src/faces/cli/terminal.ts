/** The little that the command line needs of the world, so that tests can stand in for it. */
export interface Terminal {
  /** Data, on standard output. */
  readonly data: (text: string) => void;
  /**
   * The result as one JSON document. With `--format json` standard output is such a document whatever happens; what a command says as text, or why it gave
   * nothing, is told in one (`one-document.ts`).
   */
  readonly document: (data: unknown) => void;
  /** Talk, on standard error. */
  readonly talk: (text: string) => void;
  /** Characters across; null where output goes to a file or another program. */
  readonly width: () => number | null;
  /** Today in local time, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** A clock that only goes forward. */
  readonly milliseconds: () => number;
  /**
   * Does something that must not be stopped half way; whoever wants to stop the program waits until it is done. Long work asks `isStopping` now and
   * then, and cleans up after itself.
   */
  readonly uninterrupted: <T>(work: (isStopping: () => boolean) => Promise<T>) => Promise<T>;
}
