import { type Remark, remark } from "../../../core/findings/finding";
import type { HandedIn } from "../../../core/follow-up/handed-in";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import { externalLinkRemarks } from "../../xlsx/reader/formulas/external-links";
import type { Grid } from "./grid";
import { definedNames, type ReadSheet, toSheet } from "./to-sheet";

/** Everything that Excel said about the workbook. */
export interface Answers {
  readonly workbook: Excel.Workbook;
  readonly read: readonly (Omit<ReadSheet, "grid"> & { readonly grid: Grid | null | "withheld" })[];
  readonly seesMerges: boolean;
  readonly dateSystem: 1900 | 1904;
}

/** Excel does not say whether a workbook has macros, but only these can hold any. */
const macroWorkbook = /\.(?:xlsm|xltm|xlsb)$/iu;

/** The answers as a workbook that was handed in. A sheet that Excel withheld is left out and told, never taken for an empty one. */
export async function assemble(
  { workbook, read, seesMerges, dateSystem }: Answers,
  pace: () => Promise<void> | void,
  progress?: (fraction: number) => void,
): Promise<HandedIn> {
  const file = workbook.name;
  const hasMacros = macroWorkbook.test(file);
  const remarks: Remark[] = [];
  if (hasMacros) remarks.push(remark("FIL-09", { file }, { file }));
  if (!seesMerges) remarks.push(remark("EXC-12", { file }, {}));
  const sheets: SheetSnapshot[] = [];
  for (const [index, one] of read.entries()) {
    const { name } = one.sheet;
    if (one.grid === "withheld") remarks.push(remark("EXC-07", { file, sheet: name }, { sheet: name }));
    else sheets.push(await toSheet({ ...one, grid: one.grid }, pace));
    progress?.(0.6 + (0.4 * (index + 1)) / read.length);
  }
  const ofSheets = read.flatMap(({ sheet }) => definedNames(sheet.names, sheet.name));
  const names = [...definedNames(workbook.names), ...ofSheets];
  return {
    name: file,
    size: 0,
    sha256: "",
    snapshot: { name: file, dateSystem, sheets, names, hasMacros },
    remarks: [...remarks, ...sheets.flatMap((sheet) => externalLinkRemarks(file, sheet))],
  };
}
