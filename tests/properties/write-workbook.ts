import { workbookOf, type CellInput, type SheetInput } from "../support/snapshot";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { grantedOf, spentOf, type Cohort } from "./cohort";
import { pick, type Layout } from "./layout";
import { putList, type Draft } from "./write-list";
import { amountCell } from "./write-amount";

const unitWords = { kr: "kronor", tkr: "tkr", mnkr: "mnkr" } as const;

function titles({ titles: count, unitAt, unit, seed }: Layout): readonly CellInput[][] {
  const stated = pick([`Belopp i ${unitWords[unit]}`, `Alla belopp anges i ${unitWords[unit]}`, `(${unit})`], seed, 11);
  return [
    ...(count > 0 ? [["Uppföljning av trygghetsmedel"]] : []),
    ...(count > 1 ? [["Lämnas av avdelningen för ekonomi", null, "Version 2"], []] : []),
    ...(unitAt === "title" ? [[stated]] : []),
  ];
}

/** Amounts by type below the list: they repeat it. */
function putAggregate({ rows }: Draft, cohort: Cohort, layout: Layout): void {
  const unit = layout.unitAt === "heading" ? ` ${layout.unit}` : "";
  rows.push([], [], ["Typ av investering", `Beviljat${unit}`, `Utfall${unit}`]);
  for (const type of new Set(cohort.map((project) => project.type))) {
    const own = cohort.filter((project) => project.type === type);
    const sum = (of: (project: Cohort[number]) => bigint): bigint => own.reduce((total, one) => total + of(one), 0n);
    rows.push([type, amountCell(sum(grantedOf), layout), amountCell(sum(spentOf), layout, true)]);
  }
}

function sheetOf(lists: readonly Cohort[], layout: Layout): SheetInput {
  const draft: Draft = { rows: [...titles(layout)], merges: [], hidden: [] };
  for (const [index, list] of lists.entries()) {
    if (index > 0) draft.rows.push([], ["Fler projekt"]);
    putList(draft, list, layout);
  }
  if (layout.notes) draft.rows.push([], ["* Beloppen är inklusive projektering."], ["Not 1: Se bilaga 4."]);
  if (layout.aggregate) putAggregate(draft, lists.flat(), layout);
  return { rows: draft.rows, merges: draft.merges, hiddenRows: draft.hidden };
}

/** The cohort as one nämnd's workbook. */
export function writeWorkbook(cohort: Cohort, layout: Layout, name = "lista.xlsx"): WorkbookSnapshot {
  const half = Math.ceil(cohort.length / 2);
  const lists = layout.split === "one" || cohort.length < 2 ? [cohort] : [cohort.slice(0, half), cohort.slice(half)];
  const sheets = layout.split === "sheets" ? lists.map((list) => [list]) : [lists];
  const readme: SheetInput = { rows: [[`Belopp anges i ${unitWords[layout.unit]}.`]] };
  return workbookOf(
    {
      ...(layout.unitAt === "other-sheet" ? { "Läs mig": readme } : {}),
      ...Object.fromEntries(sheets.map((own, index) => [`Projekt ${index + 1}`, sheetOf(own, layout)])),
    },
    { name },
  );
}
