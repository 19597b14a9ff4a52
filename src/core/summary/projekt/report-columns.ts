import type { ProjectFigures } from "../../figures/types";
import { placeText, reportStatusLabels } from "../../messages/labels";
import { toExcelSerial } from "../../values/iso-date";
import { blank, computed, date, linked, number, text, type Put } from "../../document/put";
import { spentInAll } from "./economy-columns";
import * as formulas from "./formulas";
import { dateColumn, otherTypes } from "./identity-columns";
import { onLastRow, type ProjectColumn } from "./project-column";
import { followUpResult, implementationDeviation, labelsOf, textOf } from "./project-text";

const emptyText = blank("text");

/** The report, what it says, and where it all comes from. */
export const reportColumns: readonly ProjectColumn[] = [
  {
    heading: "Rapport senast",
    width: 11,
    put: onLastRow(({ figures }, { outcome }, at) => due(figures, outcome.edition.reportMonths, at), blank("date")),
  },
  { heading: "Rapport lämnad", width: 11, put: dateColumn("reportDate") },
  {
    heading: "Dagar försenad",
    width: 8.5,
    right: true,
    put: onLastRow(
      ({ figures }, _context, at) => computed("count", formulas.daysLate(at), figures.daysLate),
      blank("count"),
    ),
  },
  { heading: "Dnr rapport", width: 12.5, put: ({ figures }) => text(textOf(figures.project, "reportRef")) },
  { heading: "Anmäld", width: 11, put: dateColumn("noticeDate") },
  wrapped("Slutresultat", 36, ({ figures }) => textOf(figures.project, "finalResult")),
  wrapped("Avvikelse genomförande", 22, ({ figures }, context) => implementationDeviation(figures.project, context)),
  wrapped("Utlovad uppföljning", 18, ({ figures }, context) => labelsOf(figures.project, "followUpPlan", context)),
  wrapped("Uppföljning gjord", 12, ({ figures }, context) => labelsOf(figures.project, "followUpDone", context)),
  wrapped("Resultat uppföljning", 36, ({ figures }, context) => followUpResult(figures.project, context)),
  {
    heading: "Antal fel",
    width: 8,
    right: true,
    put: onLastRow(({ errors }) => number(errors, "count"), blank("count")),
  },
  {
    heading: "Källa",
    width: 27,
    put: ({ source }, { language, scope }) =>
      linked(text(placeText(source.at, language), "text-wrap"), scope === "own-workbook" ? source.at : null),
  },
  {
    heading: "Antal projekt",
    width: 9,
    right: true,
    put: onLastRow(() => number(1, "count"), blank("count")),
  },
  {
    heading: "Rapportstatus",
    width: 16,
    put: ({ figures }, { language }) => text(reportStatusLabels[figures.reportStatus][language], "text-wrap"),
  },
  { heading: "Övriga typer", width: 17, put: otherTypes },
  { heading: "Utfall hela projektet", width: 12, right: true, put: spentInAll },
  {
    heading: "Fullständigt",
    width: 11,
    right: true,
    put: ({ figures }) => number(figures.complete ? 1 : 0, "count"),
  },
];

/** A text about the whole project. */
function wrapped(
  heading: ProjectColumn["heading"],
  width: number,
  words: (...args: Parameters<ProjectColumn["put"]>) => string | null,
): ProjectColumn {
  return { heading, width, put: onLastRow((...args) => text(words(...args), "text-wrap"), emptyText) };
}

/** A day that a decision has set is no formula. The calendar of a spreadsheet ends in 9999, beyond which the formula would fail where the core stops. */
function due({ reportDueOn, reportStatus, extension }: ProjectFigures, months: number, at: number): Put {
  if (extension !== undefined || reportDueOn?.startsWith("9999")) return date(reportDueOn);
  return {
    ...computed(reportStatus === "due-unknown" ? "incomplete" : "date", formulas.reportDue(at, months), null),
    ...(reportDueOn === null ? {} : { value: { kind: "date" as const, serial: toExcelSerial(reportDueOn) } }),
  };
}
