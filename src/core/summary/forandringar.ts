import type { Changes } from "../earlier/compare-with-earlier";
import type { EarlierProject } from "../earlier/earlier-summary";
import type { Figure, ProjectFigures } from "../figures/types";
import type { Ore } from "../values/ore";
import type { SummaryContext } from "./context";
import type { DocumentSheet } from "../document/document";
import { changesHeadings, sheetNames, tableNames } from "./names";
import { blank, kronor, lookOf, number, text } from "../document/put";
import { tableSheet, type TableColumn } from "../document/table-sheet";

interface ChangeRow {
  readonly what: "appeared" | "gone" | "changed";
  readonly then: EarlierProject | null;
  readonly now: ProjectFigures | null;
}

type Heading = (typeof changesHeadings)[number];

/** The sheet Förändringar: projects that are new, gone or changed since the earlier summary. */
export function forandringarSheet({ appeared, gone, changed }: Changes, context: SummaryContext): DocumentSheet {
  const { texts, namndName, label } = context;
  const words = texts.forandringar;
  const rows: readonly ChangeRow[] = [
    ...appeared.map((now): ChangeRow => ({ what: "appeared", then: null, now })),
    ...gone.map((then): ChangeRow => ({ what: "gone", then, now: null })),
    ...changed.map(({ earlier, now }): ChangeRow => ({ what: "changed", then: earlier, now })),
  ];
  const wrapped = (
    heading: Heading,
    width: number,
    said: (row: ChangeRow) => string | null,
  ): TableColumn<ChangeRow | null> => ({
    heading,
    width,
    put: (row) => text(row ? said(row) : heading === "Projektnamn" ? words.none : null, "text-wrap"),
  });
  const amount = (
    heading: Heading,
    of: (row: ChangeRow) => Pick<Figure, "ore" | "complete" | "approximate"> | null,
  ): TableColumn<ChangeRow | null> => ({
    heading,
    width: 13,
    right: true,
    put: (row) => {
      const value = row ? of(row) : null;
      if (value === null) return blank("amount");
      return value.ore === null ? blank(lookOf(value)) : number(kronor(value.ore), lookOf(value));
    },
  });
  const status = (code: string | null | undefined): string | null => (code == null ? null : label("status", code));
  return tableSheet({
    name: sheetNames.changes,
    table: tableNames.changes,
    columns: [
      wrapped("Förändring", 13, ({ what }) => words[what]),
      wrapped("Nämnd", 20, ({ then, now }) =>
        namndName(now?.reportingNamnd ?? now?.grantedNamnd ?? then?.namndId ?? null),
      ),
      wrapped("Projekt-ID", 13, ({ then, now }) => now?.project.id ?? then?.projectId ?? null),
      wrapped("Projektnamn", 36, ({ then, now }) => now?.project.name ?? then?.name ?? null),
      amount("Beviljat då", ({ then }) => stated(then, then?.grantedOre)),
      amount("Beviljat nu", ({ now }) => now?.granted ?? null),
      amount("Utfall då", ({ then }) => stated(then, then?.spentOre)),
      amount("Utfall nu", ({ now }) => now?.spent ?? null),
      wrapped("Status då", 14, ({ then }) => status(then?.status)),
      wrapped("Status nu", 14, ({ now }) => status(now?.status)),
    ],
    rows: rows.length > 0 ? rows : [null],
    frozenColumns: 1,
    fitWide: 1,
    footer: context.footer,
  });
}

/** An amount as an earlier summary had it: what it left empty was unknown then. */
const stated = (then: EarlierProject | null, ore: Ore | null | undefined) =>
  then === null ? null : { ore: ore ?? null, complete: then.isWhole && ore != null, approximate: false };
