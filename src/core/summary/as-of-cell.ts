import { sheetNames } from "./names";

/** Where the as-of date stands, so that formulas can count days from it. */
export const asOfCell = { row: 1, column: 12, local: "$L$1", reference: `'${sheetNames.overview}'!$L$1` } as const;
