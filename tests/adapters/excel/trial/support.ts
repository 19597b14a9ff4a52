import type { SourceFile } from "../../../../src/core/run/source-file";
import {
  type ProbeResult,
  type TrialAnswer,
  type TrialMaterial,
  type TrialOutcome,
  type TrialPerson,
  type TrialStep,
  trialSteps,
} from "../../../../src/core/host/excel-trial";
import { noSettings } from "../../../../src/core/host/workbook-settings";
import type { IsoDate } from "../../../../src/core/values/iso-date";
import { connect, openPreferences, rememberedHabits } from "../../../../src/adapters/excel/connect";
import type { ExcelHabits } from "../../../../src/core/host/excel-habits";
import { excelTrial } from "../../../../src/adapters/excel/trial/excel-trial";
import { probes } from "../../../../src/adapters/excel/trial/probes";
import { directEngine } from "../../../../src/faces/engine/direct-engine";
import { stockholmLibrary } from "../../../../src/faces/engine/stockholm-library";
import { exampleWorkbook } from "../../../../src/faces/taskpane/example/example-workbook";
import type { OpenWorkbook } from "../../../../src/core/host/open-workbook";
import {
  type BootOptions,
  type ExcelHost,
  type FaultCode,
  type HostWorkbook,
  newWorkbook,
  type OpenExcel,
  boot,
  putContent,
} from "office-host";
import "../../../support/pane/subtle-crypto";

export const material = (): TrialMaterial => {
  const engine = directEngine(stockholmLibrary());
  const asOf = "2024-11-13" as IsoDate;
  return {
    example: exampleWorkbook("sv"),
    summarise: (file: SourceFile) => engine.summarise({ file, settings: noSettings, asOf, selection: {} }, "sv"),
  };
};

type Act = () => TrialAnswer | undefined | Promise<never>;

/** What a person does and sees, by probe: called for each of its questions in turn. A probe that is not named is passed by. */
export type Doings = Readonly<Record<string, readonly Act[]>>;

/** Probes whose questions have been put, by anybody's trial. */
const asked: string[] = [];

/** Until this probe puts a question from now on. */
export async function untilAsked(probe: string): Promise<void> {
  const from = asked.length;
  while (!asked.includes(probe, from)) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Somebody who does as the trial says. */
function personWho(doings: Doings): TrialPerson {
  const turns = new Map<string, number>();
  const next = async (probe: string): Promise<TrialAnswer> => {
    const turn = turns.get(probe) ?? 0;
    turns.set(probe, turn + 1);
    asked.push(probe);
    const act = doings[probe]?.[turn];
    return act === undefined ? "skip" : ((await act()) ?? "done");
  };
  return {
    ask: ({ probe }) => next(probe),
    leave: async ({ probe }) => {
      await next(probe);
    },
  };
}

export const skipAll = (): Doings => ({});

/** Does all that is asked, and finds that the buttons and the shortcuts work. */
export function diligent({ host, model }: OpenExcel): Doings {
  const type = (value: number, ...rows: readonly number[]): undefined => {
    model.step("user", () => {
      const sheet = model.workbook.sheets.find(({ id }) => id === model.workbook.activeSheetId);
      const [top, bottom] = [rows[0] ?? 2, rows.at(-1) ?? 2];
      if (!sheet) throw new Error("No sheet is in front.");
      model.change({ kind: "cells", sheetId: sheet.id, area: { top, bottom, left: 2, right: 2 } });
      for (let row = top; row <= bottom; row += 1) putContent(sheet, row, 2, { value });
    });
    return undefined;
  };
  const undo = (): undefined => {
    model.undo();
    return undefined;
  };
  const edit = (isEditing: boolean): undefined => {
    host.editCell(isEditing);
    return undefined;
  };
  const ready = (): undefined => undefined;
  const yes = (): TrialAnswer => "yes";
  return {
    "undo-kept-check": [() => type(7), undo],
    "undo-kept-merges": [() => type(7), undo],
    "undo-kept-saving": [() => type(7), undo],
    "cell-edit": [ready, () => edit(true), () => edit(false)],
    "other-workbook": [ready, ready],
    "event-typed": [() => type(7)],
    "event-undo": [
      () => {
        type(8);
        undo();
        return undefined;
      },
    ],
    "event-paste": [() => type(9, 4, 5)],
    "command-pane": [yes],
    "shortcut-check": [yes],
    "shortcut-summary": [yes],
    "shortcut-pane": [yes],
    "record-saved": [ready],
    "undo-hidden-back": [undo],
  };
}

export interface Tried {
  readonly outcome: TrialOutcome;
  readonly excel: OpenExcel;
  readonly results: ReadonlyMap<string, ProbeResult>;
}

interface Setting {
  readonly workbook?: HostWorkbook;
  readonly start?: "anew" | "go-on";
  readonly signal?: AbortSignal;
  /** Only these steps; all of them when left out. */
  readonly steps?: readonly TrialStep[];
  /** Makes the host another Excel than ours. */
  readonly bend?: (excel: OpenExcel) => void;
  readonly around?: (excel: OpenExcel, workbook: OpenWorkbook) => OpenWorkbook;
}

export async function connected(): Promise<OpenWorkbook> {
  const workbook = await connect();
  if ("code" in workbook) throw new Error(workbook.code);
  return workbook;
}

export const habitsNow = (): ExcelHabits => rememberedHabits(openPreferences());

/** Opens an empty workbook and tries this Excel. */
export async function tryExcel(
  options: BootOptions,
  doings: (excel: OpenExcel) => Doings,
  { workbook, start = "anew", signal, steps = trialSteps, bend, around }: Setting = {},
): Promise<Tried> {
  const excel = await boot(workbook ?? newWorkbook("Bok1.xlsx", ["Blad1"]), options);
  const door = await connected();
  excel.host.faults.reset();
  bend?.(excel);
  const some = probes.filter(({ step }) => steps.includes(step));
  const preferences = openPreferences();
  const outcome = await excelTrial({ workbook: around?.(excel, door) ?? door, preferences, probes: some }).run(
    start,
    material(),
    personWho(doings(excel)),
    signal ? { signal } : {},
  );
  const results = outcome.kind === "refused" ? [] : outcome.report.results;
  return { outcome, excel, results: new Map(results.map((one) => [one.id, one])) };
}

/** The host refuses merged undo groups, by their number: as documented for calls that cannot be undone. */
export function refuseGroups({ host }: OpenExcel, isRefused: (group: number) => boolean): void {
  const run = Excel.run as (...given: readonly unknown[]) => Promise<unknown>;
  let groups = 0;
  const wrapped = (...given: readonly unknown[]): Promise<unknown> => {
    const [options] = given;
    const asks = typeof options === "object" && options !== null && "mergeUndoGroup" in options;
    if (asks) groups += 1;
    if (asks && isRefused(groups)) host.faults.fail(host.faults.syncs + 1, "UndoNotSupported");
    return run(...given);
  };
  Object.assign(Excel, { run: wrapped });
}

/** Every batch with this in it fails. */
export function failWhere(host: ExcelHost, text: string, code: FaultCode): void {
  const handle = host.handleBatch.bind(host);
  host.handleBatch = (body) => {
    if (body.includes(text)) host.faults.fail(host.faults.syncs + 1, code);
    return handle(body);
  };
}
