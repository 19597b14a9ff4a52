import type { ExcelTrial, TrialAnswer, TrialMaterial, TrialPerson } from "../../../core/host/excel-trial";
import { noSettings } from "../../../core/host/workbook-settings";
import { remark } from "../../../core/findings/finding";
import type { PanePorts } from "../ports";
import type { TrialView } from "./pane-state";
import type { SharedRuns } from "./runs";
import type { Store } from "./store";
import { trouble } from "./trouble";

/** Prova i en tom arbetsbok: what the user can do with it. */
export interface Trying {
  /** Learns what there is to try and what an earlier visit left. */
  readonly open: () => Promise<void>;
  readonly start: (how: "anew" | "go-on") => Promise<void>;
  readonly answer: (answer: TrialAnswer) => void;
  /** Ends after the probe that is under way. */
  readonly stop: () => void;
}

export function trying(ports: PanePorts, store: Store, { engine, asOf, turn }: SharedRuns): Trying {
  const { attempt, told } = trouble(store);
  const { loadTrial, language } = ports;
  let loading: Promise<ExcelTrial> | null = null;
  let stopper = new AbortController();
  let reply: ((answer: TrialAnswer) => void) | null = null;
  let giveBack: (() => void) | null = null;

  const set = (change: Partial<TrialView>): void => {
    store.dispatch({ type: "trial", change });
  };

  /** Waits for the user; a trial that is stopped is passed by. */
  const awaited = (show: TrialView["request"], seconds?: number): Promise<TrialAnswer> =>
    new Promise((resolve) => {
      const timer = seconds === undefined ? undefined : setTimeout(() => end("done"), seconds * 1000);
      const end = (answer: TrialAnswer): void => {
        clearTimeout(timer);
        reply = null;
        set({ request: null });
        resolve(answer);
      };
      reply = end;
      if (stopper.signal.aborted) end("skip");
      else set({ request: show });
    });

  const working = (): void => {
    store.dispatch({ type: "working", step: "trial", fraction: null });
  };
  const pause = (): void => {
    giveBack?.();
    giveBack = null;
    store.dispatch({ type: "stopped" });
  };

  /** What asks the user to press a button of the ribbon, or its shortcut, lets it run, and goes on when it has ended. */
  const lendsTurn = (probe: string): boolean =>
    store.get().trial.probes.find(({ id }) => id === probe)?.step === "commands";

  const person: TrialPerson = {
    ask: async ({ probe, text, answers }) => {
      if (!lendsTurn(probe)) return awaited({ text, answers, seconds: null });
      pause();
      const answer = await awaited({ text, answers, seconds: null });
      giveBack = await turn.waitAlone();
      working();
      return answer;
    },
    leave: async ({ text }, seconds) => {
      await awaited({ text, answers: [], seconds }, seconds);
    },
  };

  const material = async (): Promise<TrialMaterial> => {
    const { exampleWorkbook } = await import("../example/example-workbook");
    return {
      example: exampleWorkbook(language),
      summarise: async (file) =>
        (await engine()).summarise({ file, settings: noSettings, asOf: asOf(), selection: {} }, language),
    };
  };

  const loaded = (): Promise<ExcelTrial> | null => {
    loading ??= loadTrial?.() ?? null;
    return loading;
  };

  return {
    open: () =>
      attempt(null, async () => {
        if (store.get().trial.kind === "running") return;
        const trial = await loaded();
        if (trial !== null) set({ probes: trial.probes, earlier: trial.earlier() });
      }),
    start: (how) =>
      attempt(null, async () => {
        if (store.get().trial.kind === "running") return;
        const trial = await loaded();
        if (trial === null) return;
        giveBack = turn.takeAlone();
        if (giveBack === null) {
          told(remark("EXC-09", { file: "" }, { code: "InProgress" }), null);
          return;
        }
        working();
        stopper = new AbortController();
        set({ kind: "running", probes: trial.probes, results: [], now: null, request: null, outcome: null });
        try {
          const outcome = await trial.run(how, await material(), person, {
            signal: stopper.signal,
            progress: (results, now) => set({ results, now }),
          });
          set({ kind: "over", outcome, now: null, request: null, earlier: trial.earlier() });
        } finally {
          pause();
          if (store.get().trial.kind === "running") set({ kind: "idle", now: null, request: null });
        }
      }),
    answer: (answer) => reply?.(answer),
    stop: () => {
      stopper.abort();
      reply?.("skip");
    },
  };
}
