import type { ProfileData } from "../../core/profile/schema";

/** Kommunfullmäktige is elected for four years from 15 October of the election year (kommunallagen 2017:725, chapter 5 section 9). */
export const mandatePeriods = [
  { name: "2018–2022", from: "2018-10-15", to: "2022-10-14" },
  { name: "2022–2026", from: "2022-10-15", to: "2026-10-14" },
  { name: "2026–2030", from: "2026-10-15", to: "2030-10-14" },
] satisfies ProfileData["mandatePeriods"];
