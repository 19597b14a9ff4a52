import { normaliseLabel } from "../values/label";

/** Words that tell when money was granted, and of what was spent before the year that a column is about. */

const granted = /(?:^| )(?:bevilja[^ ]*|tilldela[^ ]*|beslut[^ ]*|anslagna|anslogs|granted)(?: |$)/u;

/** "trygghetsmedel beviljade 8 mars 2023", "beviljat 2023-03-08": the only year that the text names; null for a text about something else. */
export function yearGranted(text: string): number | null {
  const words = normaliseLabel(text);
  if (!granted.test(words)) return null;
  // What the text is a report for is another year: "redovisning för 2024".
  const years = [...words.matchAll(/(?<!(?:för|år|avser|uppföljning|redovisning|bokslut) )(?<!\d)20\d\d(?!\d)/gu)];
  const [only, ...more] = new Set(years.map(([year]) => Number(year)));
  return only === undefined || more.length > 0 ? null : only;
}

const spending =
  "(?:utfall|utfallet|kostnad|kostnader|kostnaderna|utgifter|förbrukat|bokfört|upparbetat|arbetet|arbeten)";
const before = "(?:förra året|förra årets|föregående år|föregående års|tidigare år|året före)";

/** "Utfall 2023 redovisades i förra årets verksamhetsberättelse", "resten bokfördes föregående år". Years are those of the grant up to the column's own. */
export function tellsOfEarlierSpending(text: string, from: number, year: number): boolean {
  const words = normaliseLabel(text);
  if (
    new RegExp(
      `(?:^| )${spending} (?:[^ ]+ ){0,4}${before}|${before} (?:[^ ]+ ){0,4}(?:redovisa|bokför|använd|förbruk)`,
      "u",
    ).test(words)
  )
    return true;
  for (let earlier = from; earlier < year; earlier += 1)
    if (new RegExp(`(?:^| )${spending} (?:(?:för|under|år|i) )*${earlier}(?: |$)`, "u").test(words)) return true;
  return false;
}
