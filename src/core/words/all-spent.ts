import { plainPhrase } from "../values/plain-phrase";

const all =
  /^(?:hela|allt|alla|samtliga|all)(?: (?:beloppet|summan|bidraget|anslaget|potten|medlen|medel|pengarna|pengar|tilldelningen|ramen|budgeten|det))?(?: (?:är|har|blev))?(?: (?:använt|använts|använda|användes|förbrukat|förbrukats|förbrukade|nyttjat|nyttjats|utnyttjat|gick åt|gått åt|slut))?[.!]?$/u;

/** "Hela beloppet", "Allt är använt" in a cell for what was spent: as much as was granted. */
export const saysAllSpent = (text: string): boolean => all.test(plainPhrase(text));
