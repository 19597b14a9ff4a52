import { normaliseLabel } from "../values/label";

/** "Varför kvar", "Varför inte allt använts", "Why not everything": headings that ask why money is left. */

const asks = /^(?:varför|hur kommer det sig|why|(?:skäl|orsak|anledning|förklaring|reason)(?:er|et|en)?(?= |$))/u;
const ofMoneyLeft =
  /(?:^| )(?:kvar|över|överskott\p{L}*|underskott\p{L}*|inte allt|ej allt|inte alla|ej alla|inte hela|ej hela|pengar\p{L}*|medel|medlen|rest\p{L}*|outnyttja\p{L}*|avvik\p{L}*|diff\p{L}*|skillnad\p{L}*|använ\p{L}*|nyttja\p{L}*|förbruka\p{L}*|left|unspent|remain\p{L}*|surplus|not everything|not all|money|everything)(?: |$)/u;
const ofOther = /(?:^| )(?:problem|behov|behövs|åtgärd\p{L}*|plats\p{L}*|ansök\p{L}*|avslag|genomförand\p{L}*)(?: |$)/u;

export function asksWhyLeft(heading: string): boolean {
  const label = normaliseLabel(heading);
  if (!asks.test(label) || ofOther.test(label)) return false;
  return ofMoneyLeft.test(label) || label === "varför" || label === "why";
}

const toCome =
  /(?:^| )(?:ska|skall|kommer att|förväntas|förväntad|förväntat|väntas|avses|syftar|planeras|will|expected)(?: |$)/u;

/** "Ska bli ljusare", "Tryggheten väntas öka": of what is to come. */
export const tellsWhatShallCome = (text: string): boolean => toCome.test(normaliseLabel(text));
