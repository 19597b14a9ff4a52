import { type Remark, remark } from "../../../core/findings/finding";
import type { SourceFile } from "../../../core/run/source-file";
import { areaText } from "sheet-refs";
import type { CellNote, DefinedName, SheetSnapshot } from "../../../core/workbook/snapshot";
import { externalLinkRemarks } from "../../xlsx/reader/formulas/external-links";
import type { Missing } from "./missing";
import { type FilledSheet, toSheet } from "./to-sheet";

/** A sheet and what Excel said of it: null for an empty one. */
export interface AnsweredSheet {
  readonly sheet: Excel.Worksheet;
  readonly filled: FilledSheet | "withheld" | null;
}

/** Everything that Excel said about the workbook. */
export interface Answers {
  readonly file: string;
  readonly sheets: readonly AnsweredSheet[];
  readonly names: readonly DefinedName[];
  readonly properties: ReadonlyMap<string, string>;
  /** For each sheet. */
  readonly notes: readonly (readonly CellNote[] | "withheld")[];
  readonly seesMerges: boolean;
  readonly seesNotes: boolean;
  readonly dateSystem: 1900 | 1904;
}

/** Excel does not say whether a workbook has macros, but only these can hold any. */
const macroWorkbook = /\.(?:xlsm|xltm|xlsb)$/iu;

/** The answers as a workbook that was handed in. A sheet that Excel withheld is left out and told, never taken for an empty one. */
export async function assemble(
  { file, sheets: answered, names, properties, notes, seesMerges, seesNotes, dateSystem }: Answers,
  pace: () => Promise<void> | void,
  progress?: (fraction: number) => void,
): Promise<SourceFile> {
  const hasMacros = macroWorkbook.test(file);
  const remarks: Remark[] = [];
  if (hasMacros) remarks.push(remark("FIL-09", { file }, { file }));
  if (!seesMerges) remarks.push(remark("EXC-12", { file }, { missing: "merges" }));
  if (!seesNotes) remarks.push(remark("EXC-19", { file }, {}));
  if (notes.includes("withheld")) remarks.push(remark("EXC-12", { file }, { missing: "notes" }));
  const sheets: SheetSnapshot[] = [];
  for (const [index, { sheet, filled }] of answered.entries()) {
    const at = { file, sheet: sheet.name };
    if (filled === "withheld") remarks.push(remark("EXC-07", at, { sheet: sheet.name }));
    else {
      const said = notes[index] ?? [];
      const read = await toSheet(sheet, filled, pace);
      sheets.push(said === "withheld" || said.length === 0 ? read : { ...read, notes: said });
      remarks.push(...missingRemarks(at, filled?.looks.missing ?? []));
    }
    progress?.(0.6 + (0.4 * (index + 1)) / answered.length);
  }
  return {
    name: file,
    size: 0,
    sha256: "",
    snapshot: { name: file, dateSystem, sheets, names, ...(properties.size > 0 ? { properties } : {}), hasMacros },
    remarks: [...remarks, ...sheets.flatMap((sheet) => externalLinkRemarks(file, sheet))],
  };
}

/** One remark for each thing that a sheet does not tell, from the first to the last row where it does not. */
function missingRemarks(at: { readonly file: string; readonly sheet: string }, missing: readonly Missing[]): Remark[] {
  return [...new Set(missing.map(({ what }) => what))].map((what) => {
    const areas = missing.flatMap((one) => (one.what === what ? [one.area] : []));
    const around = {
      top: Math.min(...areas.map(({ top }) => top)),
      left: Math.min(...areas.map(({ left }) => left)),
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    };
    return remark("EXC-12", { ...at, cell: areaText(around) }, { missing: what });
  });
}
