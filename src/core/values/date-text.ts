/** How exactly a date was written. Deadlines use the last day of the period. */
export type DatePrecision = "day" | "week" | "month" | "quarter" | "half-year" | "season" | "year";
