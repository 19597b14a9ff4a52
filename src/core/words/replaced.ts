import { normaliseLabel } from "../values/label";

/** Words by which a sheet or a file says that another holds instead, or that it holds instead of another. Whole words, normalised. */

/** In a sheet's name: "2023 (gammal)", "Utkast". "Tidigare år" and "Arkiv" may hold other years' money. */
const oldNames =
  /(?:^| )(?:gammal|gamla|gammalt|ersatt|inaktuell|inaktuellt|utkast|arbetsmaterial|old|draft|superseded)(?: |$)/u;

/** In a title: "ersatt av fliken 2024", "gäller inte längre". */
const oldTitles =
  /(?:^| )(?:ersatt av|ersatts av|har ersatts|ersätts av|gäller inte längre|inte längre gällande|inaktuell|inaktuellt|sparad som historik|sparas som historik|replaced by|superseded)(?: |$)/u;

const earlier =
  "(?:fg år|fg års|föreg år|föreg års|i fjol|från i fjol|förra årets|föregående års|fjolårets|fjolåret|förra året|föregående år|förra omgångens|förra omgången|föregående omgång|tidigare omgång|last years?|previous years?)";
const listed =
  "(?:redovisning|redovisade|återrapportering|uppföljning|slutredovisning|lista|listan|tabell|sammanställning|underlag|rapport|projekt|projekten|projektlista|insatser|åtgärder|investeringar|trygghetsinvesteringar|trygghetsprojekt|medel|anslag|siffror|tal|belopp|utfall|list|projects|report)";

/**
 * A title or a sheet's name that is nothing but the name of another year's list: "Förra årets redovisning 2023 (kopia)". A sentence that begins so ("Föregående års
 * överskott ingår inte") tells of something else.
 */
const earlierYears = new RegExp(
  `^(?:20\\d\\d )?(?:kopia av |kopia |copy of |jämförelsetal )?${earlier}(?: ${listed}){0,3}(?: (?:av|över|för|of))?(?: ${listed}){0,2}(?: 20\\d\\d){0,2}(?: kopia| jämförelse)?$`,
  "u",
);

/** "Endast för jämförelse", "ingår inte i redovisningen". */
const compared =
  /(?:^| )(?:(?:endast|bara|enbart|medtagen|medtagna|medtaget|tagen med|tagna med|only|just) (?:för|som|till|i|for) (?:en )?(?:jämförelse|jämförelser|kännedom|historik|comparison|reference)|för jämförelsens skull|redan (?:slut|åter)?(?:redovisa|rapportera)(?:t|d|de|ts|des)|(?:ingår|ingå) (?:inte|ej) i (?:redovisningen|denna redovisning|årets redovisning|återrapporteringen|uppföljningen)|(?:ska|skall|får) (?:inte|ej) (?:räknas med|tas med|användas)|(?:använd|använda|används|gäller|räknas) (?:inte|ej)(?: längre)?|do not use|not used)(?= |$)/u;
/** What a list is called. "Sökt belopp visas endast för kännedom" tells of a column. */
const calledList = new RegExp(
  `^ ?(?:(?:${listed}|${earlier}|20\\d\\d|års|år|beslut|besluten|beslutet|slutredovisade?|slutredovisat|slutredovisas|avslutade?|avslutat|gammal|gamla|gammalt|tidigare|redan|blad|bladet|fliken|dessa|detta|denna|är|här|och|av|för|från|i|som|visas)(?: |$))*$`,
  "u",
);

/** "Äldre beslut (redovisade 2022)": both old, and told of before. */
const toldBefore =
  /(?:^| )(?:slut|åter)?(?:redovisa|rapportera)(?:de|t|d|ts|des) (?:i |år |under )*(?:20\d\d|tidigare|förra året|i fjol)(?= |$)/u;
const old = /(?:^| )(?:äldre|gamla|gammal|tidigare|arkiv|arkiverade|arkiverat|historik|historiska)(?= |$)/u;

const replaces = /(?:^| )(?:ersätter|ersatt|replaces|supersedes)(?: |$)/u;

const longestTitle = 200;

export const saysOldInName = (name: string): boolean => oldNames.test(normaliseLabel(name));

/** "Arkiv 2021", "Historik": what is in it may be of other years, or of this account too. */
export const saysArchiveInName = (name: string): boolean =>
  /(?:^| )(?:arkiv|arkiverat|arkiverade|historik|äldre)(?: |$)/u.test(normaliseLabel(name));

export const saysOldInTitle = (text: string): boolean =>
  text.length <= longestTitle && oldTitles.test(normaliseLabel(text));

export const saysEarlierYear = (text: string): boolean =>
  text.length <= longestTitle && earlierYears.test(normaliseLabel(text.replace(/\([^()]*\)/gu, " ")));

/** Of a title over a list, which then is not the one that is reported: only there to compare with, or old and reported before. Nothing in it tells of anything but the list. */
export function saysOnlyCompared(text: string): boolean {
  if (text.length > longestTitle) return false;
  const words = normaliseLabel(text);
  const isBefore = old.test(words) && toldBefore.test(words);
  return (
    (compared.test(words) || isBefore) &&
    calledList.test(
      words
        .replace(compared, "")
        .replace(isBefore ? toldBefore : compared, "")
        .replace(isBefore ? old : compared, ""),
    )
  );
}

/** "Ersätter fliken 2023": does the text say that it holds instead of what bears this name? The name is found by its first word too ("2023 (gammal)"). */
export function saysItReplaces(text: string, name: string): boolean {
  if (text.length > longestTitle) return false;
  const words = normaliseLabel(text);
  const found = replaces.exec(words);
  if (!found || saysOldInTitle(text)) return false;
  const after = words.slice(found.index);
  const called = normaliseLabel(name);
  return after.includes(called) || after.split(" ").includes(called.split(" ")[0] ?? "");
}
