/** The little that the command line needs of the world, so that tests can stand in for it. */
export interface Terminal {
  /** Data, on standard output. */
  readonly data: (text: string) => void;
  /** Talk, on standard error. */
  readonly talk: (text: string) => void;
  /** Today in local time, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** A clock that only goes forward. */
  readonly milliseconds: () => number;
  /** Does something short that must not be stopped half way; whoever wants to stop the program waits until it is done. */
  readonly uninterrupted: <T>(work: () => Promise<T>) => Promise<T>;
}
