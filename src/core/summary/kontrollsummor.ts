import type { Explanation, Reconciled } from "../reconciliation/reconcile";
import { formatOre } from "../values/format";
import type { SummaryContext } from "./context";
import type { DocumentSheet } from "../document/document";
import { reconciliationHeadings, sheetNames, tableNames } from "./names";
import { blank, computed, kronor, number, text } from "../document/put";
import { tableSheet, type TableColumn } from "../document/table-sheet";

type Heading = (typeof reconciliationHeadings)[number];
type Row = Reconciled | null;

/** Names of projects behind an explanation; how many more there are is said. */
const mostNamed = 8;

/** The sheet Kontrollsummor: every control total against the projects, and what explains a difference. */
export function kontrollsummorSheet(reconciled: readonly Reconciled[], context: SummaryContext): DocumentSheet {
  const { texts, namndName, outcome } = context;
  const words = texts.kontrollsummor;
  const wrapped = (heading: Heading, width: number, said: (row: Reconciled) => string | null): TableColumn<Row> => ({
    heading,
    width,
    put: (row) => text(row ? said(row) : heading === "Nämnd" ? words.none : null, "text-wrap"),
  });
  const amount = (heading: Heading, of: (row: Reconciled) => bigint | null): TableColumn<Row> => ({
    heading,
    width: 14,
    right: true,
    put: (row) => {
      const value = row ? of(row) : null;
      return value === null ? blank("amount") : number(Number(value) / 100, "amount");
    },
  });
  return tableSheet({
    name: sheetNames.reconciliation,
    table: tableNames.reconciliation,
    columns: [
      wrapped("Nämnd", 22, ({ control }) => namndName(control.namndId) ?? outcome.profile.city),
      {
        heading: "År",
        width: 8,
        put: (row) =>
          row?.control.year == null ? text(row ? words.allYears : null) : number(row.control.year, "year"),
      },
      wrapped("Avser", 11, ({ control }) => texts.headings[control.about]),
      {
        heading: "Kontrollsumma",
        width: 14,
        right: true,
        put: (row) =>
          row ? number(kronor(row.control.ore), row.control.approximate ? "approximate" : "amount") : blank("amount"),
      },
      {
        ...amount("Projekten", ({ computed: sum }) => sum),
        put: (row) => {
          const style = row?.complete === false ? "incomplete" : "amount";
          return row?.computed == null ? blank(style) : number(kronor(row.computed), style);
        },
      },
      {
        heading: "Skillnad",
        width: 13,
        right: true,
        put: (row, at) =>
          row
            ? computed(
                "amount",
                `IF(E${at}="","",D${at}-E${at})`,
                row.difference === null ? null : kronor(row.difference),
              )
            : blank("amount"),
      },
      wrapped("Bedömning", 16, ({ verdict }) => words.verdicts[verdict]),
      wrapped(
        "Förklaring",
        58,
        ({ explanations }) => explanations.map((one) => explained(one, context)).join(" ") || null,
      ),
      amount("Oförklarat", ({ remainder }) => remainder),
      wrapped("Källa", 26, ({ control: { at } }) => `${at.file} ${at.sheet ?? ""}!${at.cell ?? ""}`),
    ],
    rows: reconciled.length > 0 ? reconciled : [null],
    frozenColumns: 1,
    fitWide: 1,
    footer: context.footer,
  });
}

function explained({ because, ore, projects }: Explanation, { texts, say, language }: SummaryContext): string {
  const words = texts.kontrollsummor;
  const named = projects.slice(0, mostNamed).join(", ");
  const more = projects.length > mostNamed ? say(words.more, { n: projects.length - mostNamed }) : "";
  return say(words.because[because], {
    n: projects.length,
    amount: ore === null ? "" : formatOre(ore, language),
    projects: `${named}${more}`,
  });
}
