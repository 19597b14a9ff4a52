import type { Engine } from "./engine/engine";
import { eventsOf, paneVisibilityEvent, type WireEvent } from "./events";
import { objectModel } from "./excel/object-model";
import { defaultLimits, type Limits } from "./excel/session";
import { actionsBefore, type BatchRecord, FaultInjection, type FaultMoment, transportStatus } from "./faults";
import { WorkbookModel } from "./model/store";
import { plainPlatform, type Platform } from "./platforms";
import { PlatformWatch } from "./platform-watch";
import type { HostWorkbook } from "./model/workbook";
import { executeBatch, type PlannedStop } from "./protocol/executor";
import type { ExecutorRoot } from "./protocol/executor-root";
import { Fault, type FaultCode } from "./protocol/fault";
import { References } from "./protocol/references";
import { ActionType, type BatchRequest, type BatchResponse, PathType } from "./protocol/wire";

/** What a batch gets back: the body of a response, a status instead of one, or nothing at all. */
export type BatchAnswer =
  | { readonly kind: "response"; readonly body: string; readonly error: string | null }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "silence" };

/**
 * Excel's side of the conversation, whatever the channel: a workbook, its object model, calculation, events, and faults on demand.
 */
export class ExcelHost {
  readonly model: WorkbookModel;
  readonly faults: FaultInjection;
  readonly limits: Limits = defaultLimits();
  /** What a merged undo group that is refused leaves: what was done before the refused call, or nothing. Nobody has said which. */
  groupRefusal: "at-the-call" | "whole" = "at-the-call";
  /** A member, such as `Range.formulas`, that a merged undo group refuses beside those of the platform. */
  refuseInGroup(member: string | null): void {
    this.watch.alsoRefused = member;
  }

  /** A member that fails whenever it is called, as reported of single members in single builds; null: it works again. */
  breakMember(member: string, code: FaultCode | null): void {
    if (code === null) this.watch.broken.delete(member);
    else this.watch.broken.set(member, code);
  }

  /** Members that were asked for and that this host lacks, such as `Worksheet.slicers`. */
  readonly missed = new Set<string>();

  /** Batches that came in a merged undo group since the start. */
  groupedBatches = 0;
  private readonly watch: PlatformWatch;
  readonly references = new References();
  private readonly root: ExecutorRoot;
  private readonly listeners = new Set<(event: WireEvent) => void>();
  private openFile: (file: Uint8Array) => void = () => undefined;
  private paneVisible = true;
  private readonly waiting: (() => void)[] = [];
  private editing = false;
  private active: string;
  private groupHasBegun = false;

  constructor(
    workbook: HostWorkbook,
    engine: Engine,
    readonly platform: Platform = plainPlatform,
  ) {
    this.model = new WorkbookModel(workbook, engine);
    this.faults = new FaultInjection(platform.mostBytes);
    this.watch = new PlatformWatch(platform, this.model);
    this.active = workbook.activeSheetId;
    this.root = objectModel({
      model: this.model,
      limits: this.limits,
      textOf: (value, format) => engine.textOf(value, format),
      isFormula: (formula) => engine.isFormula(formula, this.model.workbook),
      evaluate: (formula) => engine.evaluate(formula, this.model.workbook),
      pane: this.pane(),
      openWorkbook: (file) => this.openFile(file),
    });
    this.model.onChange((event) => {
      if (!platform.keepsUndo && event.by === "add-in" && event.origin === "edit") this.model.forgetUndo();
      const before = this.active;
      this.active = this.model.workbook.activeSheetId;
      for (const raised of eventsOf(event, before)) this.raise(raised);
    });
  }

  /** Whether a shared runtime shows its task pane. */
  get isPaneVisible(): boolean {
    return this.paneVisible;
  }

  /** What opens the file of a workbook that the add-in makes; without it nothing opens. */
  onNewWorkbook(open: (file: Uint8Array) => void): void {
    this.openFile = open;
  }

  /** The user opens or closes the pane. */
  showPane(visible: boolean): void {
    if (visible === this.paneVisible) return;
    this.paneVisible = visible;
    this.raise(paneVisibilityEvent(visible));
  }

  /** Whether the user is in the middle of a cell. */
  get isEditingCell(): boolean {
    return this.editing;
  }

  /** While a cell is edited batches fail with 5004, unless they said that they wait (`delayForCellEdit`). */
  editCell(isEditing: boolean): void {
    this.editing = isEditing;
    if (!isEditing) for (const go of this.waiting.splice(0)) go();
  }

  /** For channels: runs as soon as no cell is edited. */
  afterCellEdit(act: () => void): void {
    if (this.editing) this.waiting.push(act);
    else act();
  }

  /** The user brings another workbook to the front, or this one back. */
  otherWorkbookInFront(isInFront: boolean): void {
    this.watch.otherWorkbook = isInFront;
  }

  /** A chart sheet is in front, or a chart selected: there is no cell that is active. */
  chartInFront(isInFront: boolean): void {
    this.watch.chart = isInFront;
  }

  /** Runs what asked for `mergeUndoGroup`: its batches are one step of undo, and what cannot be undone is refused. */
  async inUndoGroup<Result>(run: () => Promise<Result>): Promise<Result> {
    this.watch.inGroup = true;
    this.groupHasBegun = false;
    try {
      return await run();
    } finally {
      this.watch.inGroup = false;
    }
  }

  onEvent(listener: (event: WireEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Somebody else saves the add-in's settings from a pane of their own: the panes that are open keep their copies. */
  settingsSavedElsewhere(settings: Readonly<Record<string, unknown>>): void {
    this.model.step("user", () => {
      this.model.change({ kind: "settings" });
      const texts = Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)] as const);
      this.model.workbook.settings = new Map(texts);
    });
  }

  /** Document settings as the older API keeps them: JSON text by key, all of them at once. False where they are too many. */
  writeSettings(settings: ReadonlyMap<string, string>): boolean {
    const size = [...settings].reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
    if (size > this.limits.mostSettingsBytes) return false;
    this.model.step("add-in", () => {
      this.model.change({ kind: "settings" });
      this.model.workbook.settings = new Map(settings);
      this.watch.after("Settings.saveAsync");
    });
    return true;
  }

  /** Runs one batch. Its writes are one step of undo. */
  handleBatch(body: string): BatchAnswer {
    const request = JSON.parse(body) as BatchRequest;
    const kind = kindOf(request);
    const number = kind === "work" ? this.faults.syncs + 1 : 0;
    if (this.faults.dead) return { kind: "silence" };
    const isRefused = this.editing && kind === "work" && this.platform.cellEdit === "refuses";
    const answer: BatchAnswer = isRefused
      ? { kind: "status", status: transportStatus.cellEditMode }
      : this.answer(request, byteLength(body), number);
    this.faults.batches.push(recordOf(request, kind, number, byteLength(body), answer));
    return answer;
  }

  private answer(request: BatchRequest, size: number, number: number): BatchAnswer {
    const plans = this.faults.plansFor(number, size);
    for (const plan of plans) if (plan.kind === "meanwhile") this.model.step("user", plan.act);
    const plan = plans.find(({ kind }) => kind !== "meanwhile");
    if (plan?.kind === "status") return plan;
    if (number > 0 && size > this.faults.maxRequestBytes) return refused("RequestPayloadSizeLimitExceeded");
    if (plan?.kind === "death") {
      this.run(request, stopAt(plan.moment, request, "RequestAborted"));
      this.faults.die();
      return { kind: "silence" };
    }
    const response = this.run(request, plan?.kind === "fault" ? stopAt(plan.moment, request, plan.code) : undefined);
    if (plan?.kind === "fault" && !response.Error) return refused(plan.code);
    const body = JSON.stringify(response);
    if (number > 0 && byteLength(body) > this.faults.maxResponseBytes)
      return refused("ResponsePayloadSizeLimitExceeded");
    return { kind: "response", body, error: response.Error?.Code ?? null };
  }

  private run(request: BatchRequest, stop: PlannedStop | undefined): BatchResponse {
    const isWork = kindOf(request) === "work";
    const inGroup = this.watch.inGroup && isWork;
    const before = inGroup && this.groupRefusal === "whole" ? this.model.snapshot() : null;
    const response = this.model.step(
      "add-in",
      () => executeBatch(request, this.root, this.references, stop, this.watch),
      inGroup && this.groupHasBegun,
    );
    if (inGroup) {
      this.groupHasBegun = true;
      this.groupedBatches += 1;
    }
    if (response.Error?.Code === "NotImplemented" && stop === undefined)
      this.missed.add(response.Error.Location ?? "something without a name");
    if (before !== null && response.Error?.Code === "UndoNotSupported") this.model.restore(before);
    return response;
  }

  private raise(event: WireEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private pane(): { readonly visible: boolean; show(visible: boolean): void } {
    const isVisible = (): boolean => this.paneVisible;
    return {
      get visible() {
        return isVisible();
      },
      show: (visible) => this.showPane(visible),
    };
  }
}

/** The client speaks of its own accord too: to services, and to let go of what a run kept. */
function kindOf({ Actions, ObjectPaths }: BatchRequest): BatchRecord["kind"] {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PathType.newObject)) return "service";
  const releases = Actions.every(
    ({ ActionType: type, Name }) =>
      type === ActionType.instantiate || (type === ActionType.method && Name === "_RemoveReference"),
  );
  return releases && Actions.some(({ Name }) => Name === "_RemoveReference") ? "release" : "work";
}

/** A moment behind the last action stops nothing: the answer is lost instead. */
const stopAt = (moment: FaultMoment, { Actions }: BatchRequest, code: FaultCode): PlannedStop => ({
  beforeAction: actionsBefore(moment, Actions.length),
  fault: new Fault(code),
});

/** The batch as a whole fails: no action is to blame. */
function refused(code: FaultCode): BatchAnswer {
  const { message, httpStatus } = new Fault(code);
  const response: BatchResponse = {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: null, ActionIndex: -1, HttpStatusCode: httpStatus },
  };
  return { kind: "response", body: JSON.stringify(response), error: code };
}

function recordOf(
  request: BatchRequest,
  kind: BatchRecord["kind"],
  number: number,
  requestBytes: number,
  answer: BatchAnswer,
): BatchRecord {
  return {
    kind,
    number,
    actions: request.Actions.length,
    requestBytes,
    responseBytes: answer.kind === "response" ? byteLength(answer.body) : 0,
    error: answer.kind === "response" ? answer.error : answer.kind === "status" ? String(answer.status) : null,
  };
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
