import { fieldsOf } from "../../core/anvisningar/kinds-of-check";
import type { Edition } from "../../core/anvisningar/schema";
import { allowedAnswers } from "../../core/forms/allowed-answers";
import { formColumns } from "../../core/forms/form-columns";
import { formTexts } from "../../core/forms/texts";
import { linked, plain, table } from "./markdown";

/**
 * The handbook's table of what a report form asks: a row a column, in the words that the form itself has, with the codes of the rules that are about it. What
 * several editions ask in the same words stands once; what only a later one asks says which.
 */
export function formFields(editions: readonly Edition[]): string {
  const rows = new Map<string, readonly string[]>();
  for (const edition of editions)
    for (const { field, heading } of asked(edition)) {
      const answers = allowedAnswers(field, { edition, ...words });
      const known = [heading, field.help?.sv ?? "", answers].map(plain);
      const key = known.join("|");
      if (rows.has(key)) continue;
      const only = edition === editions[0] ? "" : ` (${plain(edition.grant.sv)})`;
      rows.set(key, [`${known[0] ?? ""}${only}`, ...known.slice(1), codesAbout(field.id, edition)]);
    }
  return table(["Kolumn", "Så fyller du i", "Får vara", "Regler"], [...rows.values()]);
}

const words = { language: "sv", texts: formTexts("sv") } as const;

const asked = (edition: Edition) =>
  formColumns({ edition, ...words, projects: [], earlier: false }).flatMap(({ field, role, heading }) =>
    field !== null && role === "asked" ? [{ field, heading }] : [],
  );

function codesAbout(field: string, { rules }: Edition): string {
  const codes = rules.flatMap(({ code, check }) => ([...fieldsOf(check)].some((id) => id === field) ? [code] : []));
  return [...new Set(codes)].toSorted().map(linked).join(", ");
}
