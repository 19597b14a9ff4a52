import type { ProfileData } from "../../core/profile/schema";
import { districtNamnder } from "./namnder/district";
import { formerDistrictNamnder } from "./namnder/former-district";

/**
 * A stadsdelsområde is what one stadsdelsnämnd governs, so the areas have the names, days and successors of the nämnder; the city's
 * statistics pages (Områdesfakta) use the same names. Written once, in the register of nämnder.
 */
const areaOf = ({ id, name, aliases, from, to, successor }: ProfileData["namnder"][number]) => ({
  id,
  name,
  aliases,
  from,
  to,
  successor,
  namnd: id,
});

export const areas: ProfileData["areas"] = [...districtNamnder, ...formerDistrictNamnder].map(areaOf);
