import { catalogue, isFindingCode, type FindingCode } from "./catalogue";
import { ownSeverities } from "./own-severities";

/** Codes that only a rule's own check raises; an edition whose instructions do not ask for such a thing has no such rule. */
const ruleCodes: ReadonlySet<FindingCode> = new Set([
  ...(["STR-10", "BEL-05", "BEL-09", "BEL-10", "BEL-11", "BEL-12", "BEL-13", "BEL-14", "BEL-15", "BEL-16"] as const),
  ...(["BEL-17", "BEL-18", "BEL-19", "BEL-26", "BEL-51"] as const),
  ...(["OVS-01", "OVS-02", "OVS-03", "OVS-04", "OVS-05", "OVS-06", "OVS-07"] as const),
  ...(["DAT-03", "DAT-04", "DAT-05", "DAT-06", "STA-01", "STA-02", "STA-03", "STA-04", "STA-05"] as const),
  ...(["FRI-01", "FRI-02", "FRI-03", "FRI-04", "FRI-05", "FRI-06", "FRI-07"] as const),
  ...(["ORG-02", "ORG-03", "ORG-04", "ORG-05", "ORG-09", "ORG-10", "ID-02", "ID-04", "ID-05", "ID-12"] as const),
  ...(["ANS-01", "ANS-02", "ANS-03", "ANS-04", "ANS-05", "ANS-06"] as const),
  ...(["UPP-01", "UPP-02", "UPP-03", "UPP-04", "UPP-05", "UPP-06", "UPP-07", "UPP-08"] as const),
  ...(["EFF-01", "EFF-02", "EFF-03", "EFF-04", "EFF-05", "EFF-06"] as const),
]);

/**
 * What reading and bringing together can raise whatever the edition is, so every edition must say what each is worth: all that neither a rule's check nor
 * the program itself weighs. A new code is one of these until it is listed elsewhere, so that none is forgotten.
 */
export const readingCodes: readonly FindingCode[] = Object.keys(catalogue)
  .filter(isFindingCode)
  .filter((code) => !ruleCodes.has(code) && !ownSeverities.has(code));
