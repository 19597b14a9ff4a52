import type { Area } from "sheet-refs";
import type { WorkbookModel } from "../model/store";
import type { HostValue } from "../model/workbook";
import type { FaultCode } from "../protocol/fault";
import type { HostObject } from "../protocol/host-object";

/** What the types of the object model need of the host around them. */
export interface Session {
  readonly model: WorkbookModel;
  readonly make: Make;
  readonly limits: Limits;
  /** What a cell shows. */
  readonly textOf: (value: HostValue, numberFormat: string) => string;
  /** Whether Excel would take this formula, without its equals sign, into a cell. */
  readonly isFormula: (formula: string) => boolean;
  /** Result of a worksheet function by its English name. */
  readonly evaluate: (formula: string) => HostValue;
  /** The add-in's task pane, for a shared runtime. */
  readonly pane: PaneState;
  /** Opens the bytes of an .xlsx file in a window of their own. */
  readonly openWorkbook: (file: Uint8Array) => void;
}

export interface Limits {
  /** Ranges of more cells give null instead of `values`, `formulas` and the like. */
  nullValuesAbove: number;
  /** Ranges of more cells are refused altogether, with this code (docs `performance.md`: null or an error; the listed code is RangeExceedsLimit). */
  refusedAbove: number;
  readonly refusal: { code: FaultCode };
  /** More merged areas in a range than this cannot be told; the documents do not say how that fails. */
  mostMergedAreas: number;
  readonly mergedRefusal: { code: FaultCode };
  /** Microsoft's staff speak of 2 MB (#621, Jul 2019). */
  mostSettingsBytes: number;
  /** So many times the fit to pages is not set, as reported where the tab for it is not open (#1860, 12 May 2021). */
  lostFits: number;
}

export const defaultLimits = (): Limits => ({
  nullValuesAbove: Infinity,
  refusedAbove: 5_000_000,
  refusal: { code: "RangeExceedsLimit" },
  mostMergedAreas: 512,
  mergedRefusal: { code: "GeneralException" },
  mostSettingsBytes: 2_000_000,
  lostFits: 0,
});

export interface PaneState {
  readonly visible: boolean;
  show(visible: boolean): void;
}

export interface InSession {
  readonly session: Session;
}

/** A sheet by id: it may be gone by the time it is used. */
export interface SheetTarget extends InSession {
  readonly sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

export interface TableTarget extends SheetTarget {
  readonly tableId: string;
}

export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}

export interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

export interface NameTarget extends InSession {
  readonly name: string;
  readonly scope: string | null;
}

/** Makes objects of the model, so that types that lead to each other need not know each other. */
export interface Make {
  readonly range: (target: RangeTarget) => HostObject;
  readonly areas: (target: AreasTarget) => HostObject;
  readonly sheet: (target: SheetTarget) => HostObject;
  readonly tables: (target: InSession & { readonly sheetId: string | null }) => HostObject;
  readonly table: (target: TableTarget) => HostObject;
  readonly scopedTables: (target: SheetTarget & { readonly tableIds: readonly string[] }) => HostObject;
  readonly names: (target: InSession & { readonly scope: string | null }) => HostObject;
}
