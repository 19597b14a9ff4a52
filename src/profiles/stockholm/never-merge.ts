import type { ProfileData } from "../../core/profile/schema";

/**
 * Pairs of nämnder (ids) whose names are so alike, or of which one name is part of the other, that a list, a search or a hasty eye takes
 * one for the other. Found by comparing the names in the register; the first three are where matching by likeness is most tempting.
 */
export const neverMerge = [
  ["skarpnack", "skarholmen"],
  ["norrmalm", "norra-innerstaden"],
  ["hagersten-liljeholmen", "hagersten-alvsjo"],
  ["norrmalm", "ostermalm"],
  ["norrmalm", "sodermalm"],
  ["ostermalm", "sodermalm"],
  ["skarholmen", "liljeholmen"],
  ["farsta", "arsta"],
  ["enskede-arsta", "enskede-arsta-vantor"],
  ["vantor", "enskede-arsta-vantor"],
  ["alvsjo", "hagersten-alvsjo"],
  ["liljeholmen", "hagersten-liljeholmen"],
  ["hagersten", "hagersten-liljeholmen"],
  ["hagersten", "hagersten-alvsjo"],
  ["rinkeby", "rinkeby-kista"],
  ["kista", "rinkeby-kista"],
  ["hasselby", "hasselby-vallingby"],
  ["vallingby", "hasselby-vallingby"],
  ["socialnamnden", "servicenamnden"],
  ["aldrenamnden", "valnamnden"],
] satisfies ProfileData["neverMerge"];
