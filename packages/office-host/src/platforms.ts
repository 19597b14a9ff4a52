import type { FaultCode } from "./protocol/fault";

/**
 * What Microsoft's documents and dated reports say of each Excel, as data. Where they say nothing there is no entry, and tests try both answers.
 * `docs` = OfficeDev/office-js-docs-pr, `ref` = OfficeDev/office-js-docs-reference, `#n` = OfficeDev/office-js issue n.
 */
export interface Platform {
  /** `Office.context.platform`. */
  readonly says: "PC" | "Mac" | "OfficeOnline";
  /** Highest ExcelApi (ref `excel-api-requirement-sets.md`, 30 Jun 2026). */
  readonly excelApi: string;
  /** Below ExcelApi 1.20 whatever an add-in writes empties the user's undo list, by design (#2802, 27 Sep 2022). */
  readonly keepsUndo: boolean;
  /** Calls that cannot be undone: they empty the list, and a merged undo group refuses them (docs `excel-add-ins-undo-capabilities.md`, 9 Sep 2025). */
  readonly withoutUndo: ReadonlySet<string>;
  /** More formulas than this in one group are refused as well; null where nobody has reported it (#6491, 5 Feb 2026). */
  readonly mostFormulasInGroup: number | null;
  /** Bytes of a request or an answer (docs `resource-limits-and-performance-optimization.md`, 3 Sep 2025). */
  readonly mostBytes: number;
  /** What a batch does while a cell is edited: it fails, or it runs and the edit wins (#1393, Sep 2020). */
  readonly cellEdit: "refuses" | "runs";
  /** Whether Excel says that a batch can wait for the end of the edit (set DelayForCellEdit of the client). */
  readonly waitsForCellEdit: boolean;
  /** Calls that fail while another workbook is in front, and how (docs `excel-add-ins-troubleshooting.md`, 22 Sep 2025). */
  readonly otherWorkbook: ReadonlyMap<string, FaultCode>;
}

export type PlatformName = "windows" | "mac" | "web" | "ltsc2021" | "ltsc2024";

/** Everywhere without undo, of what there is in this host. */
const nowhere = [
  "Worksheet.delete",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "Workbook.save",
];
/** Asking for merged cells empties the list too (#5918, 20 Jul 2025, Windows 2505), and so does saving settings (#3141, 10 Feb 2023). */
const reported = ["Range.getMergedAreasOrNullObject", "Settings.saveAsync"];
const desktop = [...nowhere, ...reported, "Worksheet.visibility", "Worksheet.name", "Worksheet.position"];
const web = [
  ...nowhere,
  "Settings.saveAsync",
  "NamedItem.comment",
  "Worksheet.standardWidth",
  ...["author", "category", "comments", "company", "keywords", "manager", "revisionNumber", "subject", "title"].map(
    (property) => `DocumentProperties.${property}`,
  ),
];

const loses = (members: readonly string[], code: FaultCode) => members.map((member) => [member, code] as const);

const windowsBeside: ReadonlyMap<string, FaultCode> = new Map([
  ...loses(
    [
      "WorksheetCollection.add",
      "WorksheetFreezePanes.freezeAt",
      "WorksheetFreezePanes.freezeRows",
      "WorksheetFreezePanes.freezeColumns",
      "WorksheetFreezePanes.unfreeze",
      "Worksheet.gridlines",
      "Worksheet.showGridlines",
      "Table.clearFilters",
      "Worksheet.activate",
      "Range.select",
    ],
    "GeneralException",
  ),
  ...loses(["Worksheet.delete", "Workbook.getActiveCell"], "InvalidSelection"),
]);
/** #6365, 8 Dec 2025. */
const macBeside: ReadonlyMap<string, FaultCode> = new Map([...windowsBeside, ["Worksheet.names", "InvalidSelection"]]);

const windows: Platform = {
  says: "PC",
  excelApi: "1.20",
  keepsUndo: true,
  withoutUndo: new Set(desktop),
  mostFormulasInGroup: 1_599,
  mostBytes: Infinity,
  cellEdit: "refuses",
  waitsForCellEdit: true,
  otherWorkbook: windowsBeside,
};

export const platforms: Readonly<Record<PlatformName, Platform>> = {
  windows,
  mac: { ...windows, says: "Mac", mostFormulasInGroup: null, otherWorkbook: macBeside },
  web: {
    ...windows,
    says: "OfficeOnline",
    withoutUndo: new Set(web),
    mostBytes: 5_000_000,
    cellEdit: "runs",
    waitsForCellEdit: false,
    otherWorkbook: new Map(),
  },
  ltsc2021: { ...windows, excelApi: "1.14", keepsUndo: false, waitsForCellEdit: false },
  ltsc2024: { ...windows, excelApi: "1.17", keepsUndo: false },
};

/** The workbench, and tests that are about nothing of this: every call can be undone, and nothing is too large. */
export const plainPlatform: Platform = {
  ...windows,
  says: "Mac",
  excelApi: "1.18",
  withoutUndo: new Set(),
  mostFormulasInGroup: null,
};
