import type { SummaryDocument } from "../../../src/core/document/document";
import type { FaultCode, FaultMoment } from "office-host";
import { inTurn, some } from "../../support/every-way";
import {
  isMarked,
  openedSample,
  reopened,
  type Session,
  summaryOf,
  visible,
  write,
} from "./support/excel-with-summary";

/**
 * A write is broken off in every way that we can think of. What stands in the workbook afterwards is what stood there before, or the new
 * summary, or one that says OFULLSTÄNDIG and can be put back; also after Excel was closed and opened again.
 */

// Many hundred workbooks are opened, which takes its time on a busy machine.
jest.setTimeout(240_000);

const sample = "returned/Kyrkogardsnamnden uppfoljningsrapport.xlsx";
/** Its summary has charts, and takes several times as long. */
const withCharts = "returned/Bromma uppfoljning trygghet.xlsx";

/** H2 of the failure model: what a sync can answer. */
const codes: readonly FaultCode[] = [
  "GeneralException",
  "AccessDenied",
  "ItemNotFound",
  "InvalidArgument",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "MemoryLimitReached",
  "InactiveWorkbook",
  "FilteredRangeConflict",
  "MergedRangeConflict",
  "PivotTableRangeConflict",
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "InvalidOperationInCellEditMode",
];

const moments = ["before", "middle", "after"] as const satisfies readonly FaultMoment[];

/** A workbook where the next write replaces `old` by `next`. */
interface Stage {
  readonly session: Session;
  readonly old: string;
  readonly writeNext: () => ReturnType<typeof write>;
}

/** The summaries of a sample on two days: the same in each of the many hundred workbooks. */
type Summaries = readonly [first: SummaryDocument, second: SummaryDocument];
const summaries = new Map<string, Summaries>();

async function summariesOf(path: string): Promise<Summaries> {
  const session = await openedSample(path);
  const both: Summaries = [await summaryOf(session), await summaryOf(session, "2025-06-30")];
  session.close();
  return both;
}

async function staged(withOld: boolean, path = sample): Promise<Stage> {
  const [first, second] = summaries.get(path) ?? (await summariesOf(path));
  summaries.set(path, [first, second]);
  const session = await openedSample(path);
  if (withOld) expect(await write(session, first)).toMatchObject({ kind: "written" });
  session.host.faults.reset();
  return { session, old: visible(session.host.model.workbook), writeNext: () => write(session, second) };
}

/** What the new summary looks like when nothing goes wrong: without and with one before it. */
const whole = new Map<boolean, string>();

/**
 * A run whose Excel has died waits for five minutes, and then would look for its workbook in another test's. No spy: it would keep what every timer holds,
 * and with it every workbook.
 */
const { setTimeout: wake } = globalThis;
function neverWake(): void {
  const quiet = (act: () => void, delay = 0): unknown => (delay >= 300_000 ? 0 : wake(act, delay));
  globalThis.setTimeout = quiet as typeof setTimeout;
}
afterAll(() => {
  globalThis.setTimeout = wake;
});

beforeAll(async () => {
  neverWake();
  for (const withOld of [false, true]) {
    const { session, writeNext } = await staged(withOld);
    expect(await writeNext()).toMatchObject({ kind: "written" });
    whole.set(withOld, visible(session.host.model.workbook));
    session.close();
  }
});

/** Excel is opened anew: the workbook is as it was, or new, or marked and put back on demand. Returns which. */
async function judged(
  { session, old }: Stage,
  withOld: boolean,
  becomes = whole.get(withOld),
): Promise<"old" | "new" | "marked"> {
  session.host.faults.reset();
  const again = await reopened(session);
  const { workbook } = again.host.model;
  const now = visible(workbook);
  const state = await again.workbook.summaryState();
  try {
    if (now === old) return "old";
    if (now === becomes) return "new";
    // A run that ends right after it has added a sheet leaves that sheet, empty, and knows of it.
    expect({ marked: isMarked(workbook) || addedOnly(now, old), state }).toMatchObject({
      marked: true,
      state: { kind: "unfinished", canRestore: true },
    });
    expect(await again.workbook.restorePrevious()).toMatchObject({ kind: "written" });
    expect(visible(workbook)).toBe(old);
    expect((await again.workbook.summaryState()).kind).toBe(withOld ? "whole" : "none");
    return "marked";
  } finally {
    again.close();
  }
}

interface Seen {
  readonly sheets: readonly { readonly cells: readonly unknown[] }[];
}

/** The same as before, and one sheet more with nothing or only the mark on it. */
function addedOnly(now: string, before: string): boolean {
  const [{ sheets: there }, { sheets: stood }] = [JSON.parse(now) as Seen, JSON.parse(before) as Seen];
  return there.length === stood.length + 1 && (there.at(-1)?.cells.length ?? 2) <= 1;
}

describe.each([
  ["the first summary", false],
  ["a later summary", true],
])("%s", (_, withOld) => {
  /** The sync that writes: the one before it looks, and at first another makes the sheet of the record. */
  const writes = withOld ? 2 : 3;
  const syncs = [1, 2, 3].slice(0, writes);

  it.each(codes)("survives %s at every sync, before, in the middle of and after its work", async (code) => {
    for (const sync of syncs) {
      for (const moment of inTurn(moments, codes.indexOf(code) + sync)) {
        const stage = await staged(withOld);
        stage.session.host.faults.fail(sync, code, moment);
        const result = await stage.writeNext();
        const left = await judged(stage, withOld);
        // The pane puts the old summary back at once; only an answer that was lost leaves the new one, and says so.
        const isDone = result.kind === "written";
        expect([code, moment, sync, left]).toEqual([code, moment, sync, isDone ? "new" : "old"]);
        if (!isDone) expect(result).toMatchObject({ kind: "refused", left: "as-before" });
      }
    }
  });

  it.each(moments)("is marked and can be put back when everything fails from its write on: %s", async (moment) => {
    const stage = await staged(withOld);
    for (let sync = writes; sync < 10; sync += 1) {
      stage.session.host.faults.fail(sync, "GeneralException", sync === writes ? moment : "before");
    }
    expect(await stage.writeNext()).toMatchObject({ kind: "refused", left: "unfinished", remark: { code: "SKR-02" } });
    expect(await judged(stage, withOld)).toBe(
      new Map([
        ["before", "old"],
        ["middle", "marked"],
        ["after", "new"],
      ]).get(moment),
    );
  });

  /** The first actions one by one: there sheets and names come into being. Then cuts all over the batch. */
  const cuts = [
    ...Array.from({ length: 24 }, (_unused, at) => at),
    ...Array.from({ length: 9 }, (_unused, at) => 40 + at * 180),
  ];

  it("survives that Excel or the pane dies anywhere in what it writes", async () => {
    const found = new Set<string>();
    const inRecord = withOld ? [] : Array.from({ length: 10 }, (_unused, at) => [2, at] as const);
    for (const [sync, afterActions] of [...some(inRecord), ...some(cuts).map((at) => [writes, at] as const)]) {
      const stage = await staged(withOld);
      const { faults } = stage.session.host;
      faults.dieAt(sync, { afterActions });
      void stage.writeNext();
      await died(stage.session);
      found.add(await judged(stage, withOld));
    }
    expect(found).toEqual(new Set(["old", "marked"]));
  });

  it.each(moments)("survives that Excel dies %s a sync", async (moment) => {
    for (const sync of syncs) {
      const stage = await staged(withOld);
      stage.session.host.faults.dieAt(sync, moment);
      void stage.writeNext();
      await died(stage.session);
      const left = await judged(stage, withOld);
      const written = moment === "after" ? ["new"] : moment === "middle" ? ["marked"] : ["old"];
      // Between adding the record's sheet and hiding it there is an empty sheet too many, which can be taken away.
      expect([sync, sync === writes ? written : ["old", "marked"]]).toEqual([sync, expect.arrayContaining([left])]);
    }
  });

  it("survives death between the requests of a write that is too large for one", async () => {
    const found: string[] = [];
    // The first request that writes is the one that is refused for its size.
    for (let sync = writes + 1; ; sync += 1) {
      const stage = await staged(withOld);
      const { faults } = stage.session.host;
      faults.maxRequestBytes = 170_000;
      faults.dieAt(sync, "after");
      const result = await Promise.race([stage.writeNext(), died(stage.session)]);
      found.push(await judged(stage, withOld));
      if (result) {
        expect(result).toMatchObject({ kind: "written" });
        break;
      }
    }
    expect(found).toContain("marked");
    expect(found.at(-1)).toBe("new");
  });
});

describe("a later summary with charts", () => {
  it("survives that Excel dies while they are drawn, and that they are refused", async () => {
    const there = await staged(true, withCharts);
    expect(await there.writeNext()).toMatchObject({ kind: "written" });
    const becomes = visible(there.session.host.model.workbook);
    const [, second] = summaries.get(withCharts) ?? [];
    expect(second?.sheets.some(({ charts = [] }) => charts.length > 0)).toBe(true);
    there.session.close();
    const found = new Set<string>();
    // Charts are drawn towards the end of what is written.
    for (let at = 1_400; at < 1_530; at += 22) {
      const stage = await staged(true, withCharts);
      stage.session.host.faults.dieAt(2, { afterActions: at });
      void stage.writeNext();
      await died(stage.session);
      found.add(await judged(stage, true, becomes));
    }
    expect(found).toEqual(new Set(["marked"]));
    for (const moment of moments) {
      const stage = await staged(true, withCharts);
      stage.session.host.faults.fail(2, "GeneralException", moment);
      const { kind } = await stage.writeNext();
      expect([moment, await judged(stage, true, becomes)]).toEqual([moment, kind === "written" ? "new" : "old"]);
    }
  });
});

describe("putting back", () => {
  it("can itself fail at every sync and be asked for again", async () => {
    for (let sync = 1; sync <= 2; sync += 1) {
      for (const moment of moments) {
        const stage = await staged(true);
        expect(await stage.writeNext()).toMatchObject({ kind: "written" });
        const { session } = stage;
        const newer = visible(session.host.model.workbook);
        session.host.faults.reset();
        for (let at = sync; at < 8; at += 1)
          session.host.faults.fail(at, "RequestAborted", at === sync ? moment : "before");
        expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "refused" });
        session.host.faults.reset();
        const state = await session.workbook.summaryState();
        if (state.kind === "unfinished") {
          expect(isMarked(session.host.model.workbook)).toBe(true);
          // Now "before" is what stood there when putting back began.
          expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written" });
          expect(visible(session.host.model.workbook)).toBe(newer);
        }
        if (visible(session.host.model.workbook) === newer) {
          expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written" });
        }
        expect(visible(session.host.model.workbook)).toBe(stage.old);
        session.close();
      }
    }
  });
});

/** Undefined when the host died; a run that ends otherwise wins the race against this. */
async function died({ host }: Session): Promise<undefined> {
  for (let waits = 0; !host.faults.dead && waits < 5_000; waits += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return undefined;
}
