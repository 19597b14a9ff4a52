import type { Library } from "../../../core/run/library";
import type { PlaceInWorkbook, WriteOptions } from "../../../core/host/open-workbook";
import { joinSettings } from "../../../core/host/join-settings";
import { noSettings, type WorkbookSettings } from "../../../core/host/workbook-settings";
import { marksOf, type Marks } from "../../../core/acceptance/marks";
import type { GivenAnswers } from "../../../core/project/given-answers";
import type { Selection } from "../../../core/selection/selection";
import { helpOf } from "../model/help-parts";
import type { PanePorts } from "../ports";
import type { PickedFile } from "../../engine/collecting";
import type { InForce } from "./own-edition";
import type { FilesOf, PaneState, Retry, Screen } from "./pane-state";
import { collecting, type Collect } from "./collect";
import { firstState } from "./reducer";
import { showRibbonRuns } from "./ribbon-runs";
import { runs } from "./runs";
import { createStore, type Store } from "./store";
import { trying, type Trying } from "./trial";
import { trouble } from "./trouble";

/** What the user can do. Every failure ends as a problem in the state; nothing here throws or rejects. */
export interface Pane {
  readonly store: Store;
  readonly ports: PanePorts;
  /** Learns what is stored in the workbook and listens for changes. Returns what stops the listening. */
  readonly open: () => Promise<() => void>;
  readonly show: (screen: Screen) => void;
  /** What Nyckeltal and Sammanställ are to be about. */
  /** The help of what is shown now, or any part of the handbook; null closes it. */
  readonly helpHere: () => void;
  readonly showHelp: (part: string | null) => void;
  /** The screen's heading has got the focus that it was to have. */
  readonly headingReached: () => void;
  readonly turnTo: (subject: PaneState["subject"]) => void;
  readonly showStart: (shown: boolean) => void;
  readonly check: () => Promise<void>;
  /** Opens the example in a workbook of its own, or shows it here where the host cannot. */
  readonly tryExample: () => Promise<void>;
  readonly showExampleHere: () => Promise<void>;
  readonly closeExample: () => void;
  readonly cancel: () => void;
  readonly write: (options?: WriteOptions) => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly forgetWritten: () => void;
  /** Looks at the workbook's sheets in a moment: something may have been done to them. */
  readonly lookAgain: () => void;
  readonly goTo: (place: PlaceInWorkbook) => Promise<void>;
  readonly goBack: () => Promise<void>;
  /** Changes what is remembered with the workbook and checks anew. */
  readonly choose: (change: Partial<WorkbookSettings>) => Promise<void>;
  /** Keeps with the workbook what no figure depends on. */
  readonly remember: (
    change: Partial<Pick<WorkbookSettings, "sender" | "dnr" | "lastDay" | "contact">>,
  ) => Promise<void>;
  /** Answers something about the open workbook or a collected one, or takes it back. */
  readonly answer: (change: (given: GivenAnswers) => GivenAnswers) => Promise<void>;
  /** Marks findings of the open workbook as seen or accepted, or takes that back. Done when it shows; nothing is read again, since it changes no figure. */
  readonly mark: (change: (marks: Marks) => Marks) => Promise<void>;
  readonly select: (selection: Selection) => void;
  /** Flera nämnder: many workbooks instead of the open one. */
  readonly collect: Collect;
  /** Makes files to send: report forms, letters, the committee's paper, a receipt. */
  readonly send: (asked: FilesOf) => Promise<void>;
  /** Prova i en tom arbetsbok. */
  readonly trial: Trying;
  readonly retry: (retry: Retry) => Promise<void>;
  readonly closeProblem: () => void;
  /** The editions that can be chosen; null when they could not be loaded. */
  readonly library: () => Promise<Library | null>;
  /** The edition that the open workbook is checked by, and whose it is; null when it cannot be used. */
  readonly inForce: () => Promise<InForce | null>;
  /** Takes in a workbook with an edition of somebody's own, and goes by it when it is right. */
  readonly takeEdition: (file: PickedFile) => Promise<void>;
  /** Goes by the program's own editions again. */
  readonly leaveEdition: () => Promise<void>;
  readonly reset: () => Promise<void>;
}

export function createPane(ports: PanePorts): Pane {
  const { workbook, memory } = ports;
  const store = createStore(firstState(!memory.introductionSeen()));
  const { dispatch } = store;
  const { attempt, told } = trouble(store);
  const {
    check,
    openExample,
    checkBuiltIn,
    recheck,
    write,
    restore,
    checkOpen,
    cancel,
    watch,
    engine,
    isOurs,
    shared,
  } = runs(ports, store);

  const closeStart = (): void => {
    memory.rememberIntroduction();
    dispatch({ type: "start-shown", shown: false });
  };

  /** What the workbook held when the settings of the state began to differ from it. */
  let stored = noSettings;
  const loadSettings = async (): Promise<WorkbookSettings> => (stored = await workbook.loadSettings());

  const save = (): Promise<void> =>
    attempt({ what: "save" }, async () => {
      const { settings, checked } = store.get();
      // What is answered about the example is no answer about the open workbook.
      if (checked?.isExample) return;
      const saved = await workbook.saveSettings(settings, stored);
      stored = saved.stored;
      // Others may have answered too, and the user something more in the meantime.
      const now = joinSettings(settings, store.get().settings, saved.settings);
      dispatch({ type: "settings", settings: now.settings });
      told(saved.remark, saved.stored === saved.settings ? null : { what: "save" });
    });

  /** What was found knows what has been accepted since. Loaded when it is asked for. */
  const showAccepted = (): Promise<void> =>
    attempt(null, async () => {
      const { withAcceptances } = await import("../../../core/acceptance/acceptances");
      const { checked, settings } = store.get();
      if (checked === null) return;
      const { outcome } = checked;
      const acceptedIn = Object.fromEntries(outcome.files.map(({ name }) => [name, settings.accepted]));
      const findings = withAcceptances(outcome.findings, outcome.projects, acceptedIn);
      if (findings !== outcome.findings)
        dispatch({ type: "checked", checked: { ...checked, outcome: { ...outcome, findings } } });
    });

  const collect = collecting(ports, store, shared, save);
  const pane: Pane = {
    store,
    collect,
    send: (asked) =>
      attempt({ what: "files", asked }, async () => {
        const [{ sending }, { editionFiles }] = await Promise.all([
          import(/* webpackChunkName: "sending" */ "./sending"),
          import(/* webpackChunkName: "sending" */ "./own-edition"),
        ]);
        const ofEdition = editionFiles(ports, store, shared);
        await sending(ports, store, shared, { ofCollected: collect.files, checkOpen, ofEdition })(asked);
      }),
    trial: trying(ports, store, shared),
    ports,
    open: async () => {
      const stops: (() => void)[] = [];
      await attempt(null, async () => {
        const [settings, facts] = await Promise.all([loadSettings(), workbook.facts()]);
        dispatch({ type: "opened", settings, facts });
        // Whose word the pane speaks is known before anything is checked where somebody has chosen.
        if (settings.edition !== null || settings.ownEdition !== null) void pane.inForce();
        await watch.learn();
        stops.push(
          watch.stop,
          await workbook.onChange((place) => {
            dispatch({ type: "cell-changed", place });
            watch.soon();
          }),
          await workbook.onSheets(watch.soon),
        );
      });
      if (ports.board) {
        const learn = (): void => void attempt(null, watch.learn);
        stops.push(showRibbonRuns(ports.board, store, isOurs, learn));
      }
      return () => {
        for (const stop of stops) stop();
      };
    },
    show: (screen) => {
      memory.rememberIntroduction();
      dispatch({ type: "went", screen });
    },
    helpHere: () => {
      const { screen, showsStart } = store.get();
      dispatch({ type: "help", part: helpOf[showsStart ? "start" : screen] });
    },
    showHelp: (part) => {
      dispatch({ type: "help", part });
    },
    headingReached: () => {
      dispatch({ type: "heading-reached" });
    },
    turnTo: (subject) => {
      dispatch({ type: "subject", subject });
    },
    showStart: (shown) => {
      if (shown) dispatch({ type: "start-shown", shown });
      else closeStart();
    },
    check: async () => {
      closeStart();
      dispatch({ type: "subject", subject: "open" });
      if (store.get().checked?.isExample) {
        await attempt(null, async () => {
          dispatch({ type: "settings", settings: await loadSettings() });
        });
      }
      await check();
    },
    tryExample: async () => {
      closeStart();
      if (!(await openExample())) await pane.showExampleHere();
    },
    showExampleHere: async () => {
      dispatch({ type: "subject", subject: "open" });
      // It is read as if nothing had been answered; what is stored comes back with the open workbook.
      dispatch({ type: "settings", settings: noSettings });
      await checkBuiltIn();
    },
    closeExample: () => {
      dispatch({ type: "example", example: "none" });
    },
    cancel,
    write: (options = { overwriteEdits: false }) => write(options),
    lookAgain: watch.soon,
    restore,
    forgetWritten: () => {
      dispatch({ type: "came-to", written: { kind: "none" } });
    },
    goTo: (place) =>
      attempt({ what: "go-to", place }, async () => {
        if (told(await workbook.goTo(place), { what: "go-to", place })) dispatch({ type: "went-to", place });
      }),
    goBack: () =>
      attempt({ what: "go-back" }, async () => {
        if (told(await workbook.goBack(), { what: "go-back" })) dispatch({ type: "went-to", place: null });
      }),
    choose: async (change) => {
      dispatch({ type: "settings", settings: { ...store.get().settings, ...change } });
      await save();
      if (store.get().checked !== null) await recheck();
      if (store.get().collected.files.length > 0) await collect.run();
    },
    remember: async (change) => {
      dispatch({ type: "settings", settings: { ...store.get().settings, ...change } });
      await save();
    },
    answer: (change) => {
      const { answers, answersFor, layouts } = store.get().settings;
      return pane.choose(change({ answers, answersFor, layouts }));
    },
    mark: async (change) => {
      const { settings } = store.get();
      dispatch({ type: "settings", settings: { ...settings, ...change(marksOf(settings)) } });
      await showAccepted();
      // Others may have accepted something meanwhile.
      void save().then(showAccepted);
    },
    select: (selection) => {
      dispatch({ type: "selection", selection });
      if (store.get().collected.files.length > 0) void collect.run();
    },
    retry: (retry) => {
      dispatch({ type: "problem-closed" });
      switch (retry.what) {
        case "check":
          return recheck();
        case "write":
          return write(retry.options);
        case "restore":
          return restore();
        case "go-to":
          return pane.goTo(retry.place);
        case "go-back":
          return pane.goBack();
        case "save":
          return save();
        case "collect":
          return collect.run();
        case "write-collected":
          return collect.write(retry.options);
        case "files":
          return pane.send(retry.asked);
      }
    },
    closeProblem: () => {
      dispatch({ type: "problem-closed" });
    },
    library: async () => {
      let library: Library | null = null;
      await attempt(null, async () => {
        library = await (await engine()).library();
      });
      return library;
    },
    inForce: async () => {
      const { inForce } = await import(/* webpackChunkName: "sending" */ "./own-edition");
      const now = await inForce(store.get(), engine).catch(() => null);
      if (now !== null) dispatch({ type: "edition-known", edition: now.edition });
      return now;
    },
    takeEdition: (file) =>
      attempt(null, async () => {
        const { takingEdition } = await import(/* webpackChunkName: "sending" */ "./own-edition");
        await takingEdition(shared, store, pane.choose)(file);
      }),
    leaveEdition: () => {
      dispatch({ type: "edition-picked", picked: null });
      return pane.choose({ ownEdition: null });
    },
    reset: async () => {
      cancel();
      memory.clear();
      dispatch({ type: "reset" });
      await attempt(null, async () => {
        // All goes, also what others have answered since.
        const saved = await workbook.saveSettings(noSettings, await loadSettings());
        stored = saved.stored;
        told(saved.remark, { what: "save" });
      });
    },
  };
  return pane;
}
