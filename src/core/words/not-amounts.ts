import { normaliseLabel } from "../values/label";

/** Words beside a number that is no money. */
const words: ReadonlySet<string> = new Set([
  ...["telefon", "tel", "tfn", "mobil", "mobilnummer", "telefonnummer", "fax", "postnummer", "postnr", "postadress"],
  ...["org nr", "orgnr", "organisationsnummer", "kostnadsställe", "kst", "ansvar", "konto", "verksamhet", "objektnr"],
  ...["kontonummer", "kontonr", "beslutsnummer", "ärendenummer", "ärendenr", "invånare", "antal invånare"],
  ...["sida", "version", "antal", "dnr", "diarienummer", "personnummer", "bankgiro", "plusgiro", "fakturanr", "datum"],
]);

/** "Telefon", "Org.nr:", and nothing besides: no project is called so. */
export const isNumberOfSomething = (text: string): boolean => words.has(normaliseLabel(text));

/** "Telefon", "Antal deltagare", "Org.nr:". */
export function namesNoAmount(text: string): boolean {
  const label = normaliseLabel(text);
  return words.has(label) || words.has(label.split(" ")[0] ?? "");
}

/** What costs can be held against beside a grant: an offer, a contract, the money of all. */
const otherWhole =
  /(?:^| )(?:offert|upphandl|anbud|kontrakt|avtal|beställ|order|ansök|ansökt|sökt|äska|begär|kalkyl|beräkn|alla|samtliga|total|egna|annan|andra|inkl|inklusive)\p{L}*|finansi/u;

export const namesOtherWhole = (heading: string): boolean => otherWhole.test(normaliseLabel(heading));
