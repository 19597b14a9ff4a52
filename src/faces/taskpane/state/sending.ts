import type { SourceFile } from "../../../core/run/source-file";
import type { RunControl } from "../../../core/host/open-workbook";
import type { FilesAsked, MadeFiles } from "../../engine/files/made-files";
import { say } from "../texts";
import type { PanePorts } from "../ports";
import type { EditionFiles } from "./own-edition";
import type { FilesOf, Retry, Sent, WorkStep } from "./pane-state";
import type { SharedRuns } from "./runs";
import type { Store } from "./store";

type Step = (at: WorkStep) => RunControl;

interface Sources {
  readonly ofCollected: (asked: FilesAsked, step: Step) => Promise<MadeFiles>;
  /** Checks the open workbook anew; null when it could not be read, which has been told. */
  readonly checkOpen: (step: Step, retry: Retry) => Promise<SourceFile | null>;
  readonly ofEdition: EditionFiles;
}

type OfRun = Exclude<FilesOf, { readonly of: "edition" }>;

/** Makes files to send and hands them over. A receipt is of what is shown; report forms are of the register as it is now. */
export function sending(
  { workbook, language, texts, saveFile }: Pick<PanePorts, "workbook" | "language" | "texts" | "saveFile">,
  { get, dispatch }: Store,
  { run, engine, asOf }: SharedRuns,
  { ofCollected, checkOpen, ofEdition }: Sources,
): (asked: FilesOf) => Promise<void> {
  const askedFor = (asked: OfRun): FilesAsked => {
    const { settings, selection, checked } = get();
    const { sender, dnr, lastDay, contact } = settings;
    const { what } = asked;
    const open = checked?.outcome.files[0]?.name ?? null;
    const file = asked.what === "marked" && asked.of === "collected" ? asked.file : open;
    const stem = (file ?? "").replace(/\.\w+$/u, "").replaceAll(/[\\/:*?"<>|]+/gu, " ");
    const name = say(texts.sending.names[what], { date: asOf(), file: stem }, language);
    const withCopies = asked.what === "letters" && asked.withCopies;
    const layout = asked.what === "forms" ? asked.layout : "list";
    return { what, language, name, sender, dnr, lastDay, contact, selection, file, withCopies, layout };
  };

  async function made(asked: FilesOf, step: Step, retry: Retry): Promise<MadeFiles | null> {
    if (asked.of === "edition") return ofEdition(asked, step("make"));
    if (asked.of === "collected") return ofCollected(askedFor(asked), step);
    // A copy is of the workbook as it is now, and so are its marks.
    const isAnew = asked.what === "forms" || asked.what === "marked";
    if (isAnew && (await checkOpen(step, retry)) === null) return null;
    const outcome = get().checked?.outcome;
    return outcome ? (await engine()).files(outcome, askedFor(asked), () => workbook.fileBytes(), step("make")) : null;
  }

  const handedOver = async (files: MadeFiles): Promise<Sent["came"]> => {
    if (files.kind === "refused") return files;
    const { whole, parts, nobodys, unread, uncopied, unsigned } = files;
    const kind = await saveFile(whole.name, whole.bytes, whole.type);
    const doubts = { nobodys, unread, uncopied, unsigned };
    if (kind === "cannot") return { kind, parts, ...doubts };
    const copies = parts.filter(({ type }) => type !== parts[0]?.type).length;
    return { kind, name: whole.name, count: parts.length - copies, copies, ...doubts };
  };

  return (asked) => {
    const retry: Retry = { what: "files", asked };
    return run(retry, async (step) => {
      dispatch({ type: "sent", sent: null });
      dispatch({ type: "came-to", written: { kind: "none" } });
      const files = await made(asked, step, retry);
      if (files !== null) dispatch({ type: "sent", sent: { ...asked, came: await handedOver(files) } });
    });
  };
}
