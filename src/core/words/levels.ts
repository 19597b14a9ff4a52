import { normaliseLabel } from "../values/label";
import { isEntryHeading } from "./entries";

/** Words for the levels of a list: who has the projects, the projects, and what a project consists of. Whole headings in normalised form. */
export type Level = "over" | "project" | "under";

const words: Readonly<Record<Level, readonly string[]>> = {
  over: [
    ...["nämnd", "nämnder", "stadsdelsnämnd", "facknämnd", "organisation", "organisationsenhet", "org", "förvaltning"],
    ...["enhet", "avdelning", "ansvar", "ansvarsområde", "verksamhet", "program", "område", "stadsdel", "bolag"],
    ...["stadsdelsområde", "region", "kategori", "grupp", "projektgrupp", "finansiering", "committee", "organization"],
    ...["department", "programme", "unit", "area"],
  ],
  project: [
    "projekt",
    "project",
    "projects",
    "projektnamn",
    "projektnr",
    "investeringsprojekt",
    "investering",
    "objekt",
  ],
  under: [
    ...[
      "aktivitet",
      "aktiviteter",
      "delaktivitet",
      "delaktiviteter",
      "moment",
      "delmoment",
      "arbetsmoment",
      "delprojekt",
      "milstolpe",
      "milstolpar",
      "delmål",
      "steg",
    ],
    ...[
      "etapp",
      "etapper",
      "byggdel",
      "byggdelar",
      "delåtgärd",
      "delåtgärder",
      "kostnadspost",
      "kostnadsposter",
      "konton",
    ],
    ...["del", "delar", "kostnad", "kostnader", "activity", "activities", "task", "cost type", "utgift"],
    ...["artikel", "artiklar", "inköp", "vara", "varor", "faktura", "fakturor", "varav", "därav"],
  ],
};

/** They name amounts too, so that they say something of levels only beside the other levels. */
const onlyBesideOthers: ReadonlySet<string> = new Set([
  ...["del", "delar", "kostnad", "kostnader", "utgift"],
  ...["artikel", "artiklar", "inköp", "vara", "varor", "faktura", "fakturor", "varav", "därav"],
]);

const levelOf = new Map(
  (["over", "project", "under"] as const).flatMap((level) =>
    words[level].map((word): [string, Level] => [normaliseLabel(word), level]),
  ),
);

const between = /\s*(?:\/|>|→|\\|\||\s[-–]\s|\s(?:och|and|samt)\s)\s*/iu;

/** The levels that a heading names, from the top: "Nämnd/projekt", "Projekt / aktivitet", "Ansvar – projekt – konto". Null when it names anything else too, or no projects. */
export function levelsNamed(heading: string): readonly Level[] | null {
  if (heading.length > longest) return null;
  const parts = heading.split(between).map(normaliseLabel);
  const levels = parts.flatMap((part) => levelOf.get(part) ?? (isEntryHeading(part) ? ["under" as const] : []));
  const isOrdered = levels.every((level, at) => rank[level] >= rank[levels[at - 1] ?? "over"]);
  const projects = levels.filter((level) => level === "project").length;
  return parts.length > 1 && levels.length === parts.length && projects === 1 && isOrdered ? levels : null;
}

const longest = 60;
const rank: Readonly<Record<Level, number>> = { over: 0, project: 1, under: 2 };

/** "Aktivitet", "Byggdel", "Konto": the column tells what parts of a project its rows are. */
export function isPartHeading(text: string): boolean {
  const label = normaliseLabel(text);
  return (levelOf.get(label) === "under" && !onlyBesideOthers.has(label)) || isEntryHeading(label);
}

/** Over rows under a project's title: "Kostnad" and "Fakturor" too name its parts. */
export const isCostHeading = (text: string): boolean =>
  isPartHeading(text) || levelOf.get(normaliseLabel(text)) === "under";
