/** Up to when a workbook reports, in its own words. */
export interface StatedPeriod {
  /** Null when it does not say the year. */
  readonly year: number | null;
  /** The last month, 1 to 12. */
  readonly month: number;
  /** "t.o.m.", "per", "ackumulerat": its amounts hold those of the periods before. */
  readonly accumulates: boolean;
  /** As the workbook words it. */
  readonly text: string;
}
