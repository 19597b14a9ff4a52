import type { FindingCode } from "./catalogue";

/** What reading and bringing together can raise whatever the edition is, so every edition must say what each is worth. */
export const readingCodes = [
  ...(["STR-01", "STR-02", "STR-03", "STR-04", "STR-05", "STR-06", "STR-07", "STR-08", "STR-09", "STR-11"] as const),
  ...([
    "STR-12",
    "STR-13",
    "STR-14",
    "STR-15",
    "STR-16",
    "STR-17",
    "STR-18",
    "STR-19",
    "STR-20",
    "STR-21",
    "STR-22",
    "STR-23",
    "STR-24",
    "STR-25",
    "STR-26",
    "STR-27",
    "STR-28",
    "STR-29",
    "STR-30",
    "STR-31",
    "STR-32",
    "STR-33",
  ] as const),
  ...(["BEL-01", "BEL-02", "BEL-03", "BEL-04", "BEL-06", "BEL-07", "BEL-08", "BEL-20", "BEL-21"] as const),
  ...(["BEL-22", "BEL-23", "BEL-24", "BEL-25", "BEL-27", "BEL-28", "BEL-29", "DAT-01", "DAT-02", "DAT-07"] as const),
  ...(["ORG-01", "ORG-06", "ORG-07", "ORG-08", "KOD-01", "ID-01", "ID-03", "ID-06", "ID-07", "ID-08"] as const),
  ...(["REG-01", "REG-02", "REG-03", "REG-04", "REG-05", "REG-06", "REG-07", "REG-08", "REG-09"] as const),
] as const satisfies readonly FindingCode[];
