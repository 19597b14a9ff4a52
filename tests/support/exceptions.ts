import { followUp, type FollowUpOptions } from "../../src/core/run/follow-up";
import type { RunResult } from "../../src/core/run/run-result";
import type { SourceFile } from "../../src/core/run/source-file";
import type { IsoDate } from "../../src/core/values/iso-date";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { library } from "./returned";
import { workbookOf, type CellInput, type SheetInput } from "./snapshot";

/** A table of decisions, as the register has it. */
export const headings = [
  ...["Slag", "Nämnd", "Projekt-ID", "Regel", "Ny sista dag / Gäller till och med"],
  ...["Beslutad av", "Beslutsdatum", "Dnr", "Skäl"],
] as const;

export interface Decision {
  readonly slag?: CellInput;
  readonly namnd?: CellInput;
  readonly id?: CellInput;
  readonly rule?: CellInput;
  readonly until?: CellInput;
  readonly by?: CellInput;
  readonly on?: CellInput;
  readonly dnr?: CellInput;
  readonly why?: CellInput;
}

/** A row under `headings`: a waiver of FRI-01 for all of Farsta, but for what is given. */
export const decisionRow = (given: Decision = {}): CellInput[] => {
  const { slag = "Undantag", namnd = "Farsta", id = null, rule = "FRI-01", until = "2024-12-31" }: Decision = given;
  const { by = "Kommunstyrelsen", on = "2024-05-01", dnr = "KS 2024/77", why = "Entreprenören i konkurs" } = given;
  return [slag, namnd, id, rule, until, by, on, dnr, why];
};

export const decisionSheet = (...decisions: readonly Decision[]): CellInput[][] => [
  [...headings],
  ...decisions.map(decisionRow),
];

export const extension = (until: CellInput, given: Decision = {}): Decision => ({
  ...{ slag: "Förlängning", rule: null, until },
  ...given,
});

const registerRows: CellInput[][] = [
  ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Beviljat (kr)"],
  ["TI-1", "Ljus i parken", "Farsta", "2023-03-08", 500_000],
  ["TI-2", "Lekplatsen", "Farsta", "2023-03-08", 300_000],
  ["TI-3", "Gångtunneln", "Bromma", "2023-03-08", 200_000],
];

const farstaRows: CellInput[][] = [
  ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Status", "Slutdatum", "Rapport lämnad"],
  ["TI-1", "Ljus i parken", "Farsta", 500_000, 450_000, "Genomfört", "2024-03-31", null],
  ["TI-2", "Lekplatsen", "Farsta", 300_000, 300_000, "Genomfört", "2024-04-30", null],
];
const brommaRows: CellInput[][] = [
  [...farstaRows[0]!],
  ["TI-3", "Gångtunneln", "Bromma", 200_000, 200_000, "Genomfört", "2024-03-31", null],
];

export const handIn = (snapshot: WorkbookSnapshot): SourceFile => ({
  ...{ name: snapshot.name, size: 1, sha256: snapshot.name, snapshot, remarks: [] },
});

/** Farsta and Bromma with three projects completed and not reported, against a register with these sheets before and after its list. */
export function followWith(
  sheets: Readonly<Record<string, SheetInput | SheetInput["rows"]>>,
  {
    asOf = "2024-11-13",
    first = false,
    ...options
  }: { asOf?: string; first?: boolean } & Partial<Omit<FollowUpOptions, "asOf">> = {},
  returned: Readonly<Record<string, SheetInput | SheetInput["rows"]>> = {},
): RunResult {
  const register = workbookOf(first ? { ...sheets, Register: registerRows } : { Register: registerRows, ...sheets }, {
    name: "register.xlsx",
  });
  const files = [
    workbookOf({ Redovisning: farstaRows, ...returned }, { name: "farsta.xlsx" }),
    workbookOf({ Redovisning: brommaRows }, { name: "bromma.xlsx" }),
  ];
  return followUp(files.map(handIn), {
    ...{ edition: library.editions[0], profile: library.profile, asOf: asOf as IsoDate, answers: {} },
    granted: handIn(register),
    ...options,
  });
}

/** `FRI-01 TI-1 waived`, worst first. */
export const told = ({ findings, projects }: RunResult, ...codes: readonly string[]): readonly string[] => {
  const ids = new Map(projects.map(({ project }) => [project.key, project.id]));
  return findings
    .filter(({ code }) => codes.some((one) => code.startsWith(one)))
    .map(({ code, at, project, waived }) =>
      [code, project === undefined ? (at.cell ?? "") : ids.get(project), ...(waived ? ["waived"] : [])].join(" "),
    )
    .toSorted();
};
