import type { WorkbookModel } from "./model/store";
import type { Platform } from "./platforms";
import { Fault, type FaultCode } from "./protocol/fault";
import type { Watch } from "./protocol/watch";

/** Keeps the rules of a platform about single calls: undo, undo groups, and another workbook in front. */
export class PlatformWatch implements Watch {
  /** A run with `mergeUndoGroup` is under way. */
  inGroup = false;
  /** For tests: one member more that a group refuses. */
  alsoRefused: string | null = null;
  /** For tests: members that fail in this Excel, and how. */
  readonly broken = new Map<string, FaultCode>();
  /** A chart is in front (#2268, Nov 2021, and #2444, Feb 2022; the code of the latter is not known). */
  chart = false;
  /** The user has another workbook in front. */
  otherWorkbook = false;

  constructor(
    private readonly platform: Platform,
    private readonly model: WorkbookModel,
  ) {}

  before = (member: string, value?: unknown): void => {
    const broken = this.broken.get(member);
    if (broken !== undefined) throw new Fault(broken, member);
    const noCell = this.chart ? withoutCell.get(member) : undefined;
    if (noCell !== undefined) throw new Fault(noCell, member);
    const lost = this.otherWorkbook ? this.platform.otherWorkbook.get(member) : undefined;
    if (lost !== undefined) throw new Fault(lost, member);
    if (this.inGroup && this.isRefusedInGroup(member, value)) throw new Fault("UndoNotSupported", member);
  };

  after = (member: string): void => {
    if (this.platform.withoutUndo.has(member)) this.model.forgetUndo();
  };

  private isRefusedInGroup(member: string, value: unknown): boolean {
    const { keepsUndo, withoutUndo, mostFormulasInGroup } = this.platform;
    if (!keepsUndo) return false;
    if (withoutUndo.has(member) || member === this.alsoRefused) return true;
    return member === "Range.formulas" && mostFormulasInGroup !== null && formulasIn(value) > mostFormulasInGroup;
  }
}

const withoutCell: ReadonlyMap<string, FaultCode> = new Map([
  ["WorksheetCollection.getActiveWorksheet", "GeneralException"],
  ["Workbook.getActiveCell", "InvalidSelection"],
  ["Workbook.getSelectedRange", "InvalidSelection"],
]);

const formulasIn = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, one: unknown) => sum + formulasIn(one), 0)
    : Number(typeof value === "string" && value.startsWith("="));
