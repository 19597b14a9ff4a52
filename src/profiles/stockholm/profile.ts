import type { ProfileData } from "../../core/profile/schema";
import { areas } from "./areas";
import { decisionBodies } from "./decision-bodies";
import { investmentTypes } from "./investment-types";
import { mandatePeriods } from "./mandate-periods";
import { districtNamnder } from "./namnder/district";
import { formerDistrictNamnder } from "./namnder/former-district";
import { specialistNamnder } from "./namnder/specialist";
import { neverMerge } from "./never-merge";

/** Stockholms stad as the program knows it. Checked and given its defaults by `core/profile/load-profile.ts`. */
export const stockholmProfile: ProfileData = {
  id: "stockholm",
  city: "Stockholms stad",
  language: "sv-SE",
  namnder: [...districtNamnder, ...specialistNamnder, ...formerDistrictNamnder],
  ambiguousNames: ["SF"],
  areas,
  investmentTypes,
  neverMerge,
  decisionBodies,
  mandatePeriods,
};
