import type { Edition, Example, ExampleCell } from "../anvisningar/schema";
import type { Language } from "../values/bilingual";
import { capital } from "../values/capital";
import { fieldLabel } from "./labels";

/** A cell of an example as a person sees it in Excel. */
export function exampleCellText(cell: ExampleCell, language: Language): string {
  const [empty, uncached] =
    language === "sv" ? ["(tom)", "(formel utan resultat)"] : ["(empty)", "(formula without result)"];
  if (cell === null || cell === "") return empty;
  if (typeof cell === "object") return "error" in cell ? cell.error : uncached;
  return String(cell);
}

/** No line ends between a number and its unit. */
const unbroken = (text: string): string => text.replaceAll(/(?<=\d) (?=(?:\d{3}|%|kr\b|tkr\b|mnkr\b))/gu, "\u00a0");

/** What an example says: one line for its circumstances and projects, only with what matters to its rule, and one for each row of a whole sheet. */
export function exampleLines(
  example: Example,
  edition: Pick<Edition, "fields">,
  language: Language,
): readonly string[] {
  const { says, asOf, project, more = [], rows = [] } = example;
  const faultless = language === "sv" ? "Ett projekt utan fel" : "A project without errors";
  const projects = [...(project ? [project] : []), ...more].map(
    (fields) =>
      Object.entries(fields)
        .map(([id, cell]) => `${fieldLabel(edition, id, language)}: ${exampleCellText(cell, language)}`)
        .join(", ") || faultless,
  );
  const day = asOf === undefined ? [] : [`${language === "sv" ? "avstämningsdag" : "as of"} ${asOf}`];
  const facts = [...(says === undefined ? [] : [unbroken(says[language].replace(/\.$/, ""))]), ...day, ...projects];
  return [
    ...(facts.length === 0 ? [] : [capital(facts.join("; "))]),
    ...rows.map((row) => row.map((cell) => exampleCellText(cell, language)).join(" | ")),
  ];
}
