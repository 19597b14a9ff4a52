import type { SourceFile } from "../../../core/run/source-file";
import type { RunControl } from "../../../core/host/open-workbook";
import type { FilesAsked, MadeFiles } from "../../engine/files/made-files";
import { say } from "../texts";
import type { PanePorts } from "../ports";
import type { FilesOf, Retry, Sent, WorkStep } from "./pane-state";
import type { SharedRuns } from "./runs";
import type { Store } from "./store";

type Step = (at: WorkStep) => RunControl;

interface Sources {
  readonly ofCollected: (asked: FilesAsked, step: Step) => Promise<MadeFiles>;
  /** Checks the open workbook anew; null when it could not be read, which has been told. */
  readonly checkOpen: (step: Step, retry: Retry) => Promise<SourceFile | null>;
}

/** Makes files to send and hands them over. A receipt is of what is shown; report forms are of the register as it is now. */
export function sending(
  { language, texts, saveFile }: Pick<PanePorts, "language" | "texts" | "saveFile">,
  { get, dispatch }: Store,
  { run, engine, asOf }: SharedRuns,
  { ofCollected, checkOpen }: Sources,
): (asked: FilesOf) => Promise<void> {
  const askedFor = ({ what }: FilesOf): FilesAsked => {
    const { settings, selection, checked } = get();
    const { sender, dnr, lastDay, contact } = settings;
    const file = (checked?.outcome.files[0]?.name ?? "").replace(/\.\w+$/u, "").replaceAll(/[\\/:*?"<>|]+/gu, " ");
    const name = say(texts.sending.names[what], { date: asOf(), file }, language);
    return { what, language, name, sender, dnr, lastDay, contact, selection };
  };

  async function made(asked: FilesOf, step: Step, retry: Retry): Promise<MadeFiles | null> {
    if (asked.of === "collected") return ofCollected(askedFor(asked), step);
    if (asked.what === "forms" && (await checkOpen(step, retry)) === null) return null;
    const outcome = get().checked?.outcome;
    return outcome ? (await engine()).files(outcome, askedFor(asked), step("make")) : null;
  }

  const handedOver = async (files: MadeFiles): Promise<Sent["came"]> => {
    if (files.kind === "refused") return files;
    const { whole, parts, nobodys, unread } = files;
    const kind = await saveFile(whole.name, whole.bytes, whole.type);
    return kind === "cannot"
      ? { kind, parts, nobodys, unread }
      : { kind, name: whole.name, count: parts.length, nobodys, unread };
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
