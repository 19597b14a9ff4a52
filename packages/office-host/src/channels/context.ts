import type { ExcelHost } from "../excel-host";

/** What this Excel says it is when the client starts. */
export interface ContextOptions {
  /** Highest ExcelApi that is declared, such as `1.14`. */
  readonly excelApi: string;
  /** Whether the add-in runs in a shared runtime: commands without a pane of their own. */
  readonly sharedRuntime: boolean;
  /** Differs from start to start: the client keeps settings under it. */
  readonly instanceId: string;
  /** The language of Excel's own texts, `sv-SE` or `en-US`. */
  readonly displayLanguage: string;
  readonly documentUrl?: string;
}

const excelDesktop = 1;
const insertedByUser = 1;

/**
 * The add-in's licence, as one from a catalogue has it. The client parses it as XML: Chromium would answer an empty text with an error page of its own, whose
 * style attribute a strict policy of the page turns away.
 */
const licence = encodeURIComponent('<r v="0"><t aid="" test="1"/></r>');

/** The client takes it by place. */
export function appContext(host: ExcelHost, options: ContextOptions): readonly unknown[] {
  const { settings, name } = host.model.workbook;
  return [
    [[...settings.keys()], [...settings.values()]],
    "office-host",
    excelDesktop,
    16,
    0,
    0,
    0,
    0,
    options.displayLanguage,
    options.displayLanguage,
    0,
    options.documentUrl ?? name,
    insertedByUser,
    0,
    licence,
    "1.1",
    "00000000-0000-0000-0000-000000000000",
    options.instanceId,
    false,
    false,
    JSON.stringify(requirementSets(host, options)),
    null,
    "16.78.0.0",
    0,
  ];
}

const requirementSets = (
  { platform }: ExcelHost,
  { excelApi, sharedRuntime }: ContextOptions,
): Readonly<Record<string, string>> => ({
  ExcelApi: excelApi,
  RichApiRuntime: "1.2",
  Settings: "1.1",
  CustomXmlParts: "1.1",
  DialogApi: "1.1",
  AddinCommands: "1.1",
  ...(platform.waitsForCellEdit ? { DelayForCellEdit: "1.1" } : {}),
  ...(sharedRuntime
    ? { SharedRuntime: "1.2", SharedRuntimeInternal: "1.2", KeyboardShortcuts: "1.1", RibbonApi: "1.1" }
    : {}),
});
