import type { Remark } from "../../core/findings/finding";
import type { Language } from "../../core/values/bilingual";
import type { IsoDate } from "../../core/values/iso-date";
import { runBoard } from "../commands/run-board";
import { registerCommands } from "../commands/register-commands";
import type { Engine } from "../engine/engine";
import type { HostTheme, Memory, PanePorts } from "./ports";
import { loadTexts, type PaneTexts } from "./texts";

/** Put in by the build: the version of package.json. */
declare const __MEDELKOLL_VERSION__: string;

type Adapter = typeof import("../../adapters/excel/connect");
type Preferences = ReturnType<Adapter["openPreferences"]>;

export type Connected =
  | { readonly ports: PanePorts }
  | { readonly remark: Remark; readonly language: Language; readonly texts: PaneTexts };

/** Ties the pane and the ribbon to Excel. The only place where the pane knows which host it has. */
export async function connectPane(): Promise<Connected> {
  const adapter = await import("../../adapters/excel/connect");
  const preferences = adapter.openPreferences();
  const workbook = await adapter.connect(undefined, () => adapter.rememberedHabits(preferences));
  const language = "code" in workbook ? pageLanguage() : adapter.displayLanguage();
  const texts = await loadTexts(language);
  if ("code" in workbook) return { remark: workbook, language, texts };
  const board = runBoard();
  const shared = { workbook, loadEngine: onlyOnce(loadEngine), today, language, board };
  const memory = memoryIn(preferences);
  registerCommands({ ...shared, hasBeenTold: (topic) => memory.hasBeenTold(topic), host: adapter });
  const loadTrial = (): ReturnType<Adapter["loadTrial"]> => adapter.loadTrial(workbook, preferences);
  const openExample = async (): Promise<Remark | null> => {
    const { exampleFile } = await import("./example/example-file");
    return adapter.openNewWorkbook(await exampleFile(language));
  };
  return {
    ports: {
      ...shared,
      texts,
      loadTrial,
      openExample,
      saveFile: adapter.saveFile,
      memory,
      theme: themeOf(adapter),
      version: __MEDELKOLL_VERSION__,
    },
  };
}

async function loadEngine(): Promise<Engine> {
  const { chooseEngine } = await import("../engine/choose-engine");
  return chooseEngine();
}

/** The ribbon and the pane share one engine; a failure is tried again next time. */
function onlyOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((fault: unknown) => {
      loaded = null;
      throw fault;
    });
    return loaded;
  };
}

/** The user's own day, not Greenwich's. */
function today(): IsoDate {
  const now = new Date();
  const part = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}` as IsoDate;
}

/** Where Office cannot say. */
const pageLanguage = (): Language => (navigator.language.toLowerCase().startsWith("en") ? "en" : "sv");

const seenName = "introduction-seen";
const helpKeyName = "help-key";

const memoryIn = ({ get, set, clear }: Preferences): Memory => ({
  works: storageWorks(),
  introductionSeen: () => get(seenName) !== null,
  rememberIntroduction: () => set(seenName, "yes"),
  hasBeenTold: (topic) => get(`told-of-${topic}`) !== null,
  rememberTold: (topic) => set(`told-of-${topic}`, "yes"),
  helpKeyWorks: () => get(helpKeyName) !== "off",
  letHelpKeyWork: (works) => set(helpKeyName, works ? "on" : "off"),
  clear,
});

function storageWorks(): boolean {
  try {
    localStorage.setItem("medelkoll-test", "");
    localStorage.removeItem("medelkoll-test");
    return true;
  } catch {
    return false;
  }
}

const themeOf = ({ officeLook, watchOfficeLook }: Adapter): HostTheme => ({
  now: () => {
    const { isDark, ground } = officeLook();
    return {
      ...(isDark === null ? {} : { isDarkTheme: isDark }),
      ...(ground === null ? {} : { bodyBackgroundColor: ground }),
    };
  },
  onChange: (changed) => watchOfficeLook(changed),
});
