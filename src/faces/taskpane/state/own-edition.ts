import type { Edition } from "../../../core/anvisningar/schema";
import type { RunControl } from "../../../core/host/open-workbook";
import type { PickedFile } from "../../engine/collecting";
import type { EditionSource, MadeFiles } from "../../engine/files/made-files";
import { say } from "../texts";
import type { PanePorts } from "../ports";
import type { FilesOf, PaneState } from "./pane-state";
import type { SharedRuns } from "./runs";
import type { Store } from "./store";

/** Which edition the open workbook is checked by. `sent`: the one that a report form was sent out with. */
export interface InForce {
  readonly kind: "own" | "sent" | "shipped";
  readonly edition: Edition;
}

export type EditionFiles = (
  asked: Extract<FilesOf, { readonly of: "edition" }>,
  control: RunControl,
) => Promise<MadeFiles>;

/** The edition that a report form carries, where that is the one it was checked by. */
const sentOf = ({ settings, checked }: PaneState): Edition | null =>
  checked === null || checked.isExample || settings.edition !== null || settings.ownEdition !== null
    ? null
    : checked.outcome.edition;

/** Rejects with `UnusableEdition`. */
export async function inForce(state: PaneState, engine: SharedRuns["engine"]): Promise<InForce> {
  const { settings } = state;
  const ready = await engine();
  if (settings.ownEdition !== null) return { kind: "own", edition: await ready.editions.own(settings.ownEdition) };
  const known = (await ready.library()).editions;
  const sent = sentOf(state);
  const isShipped = ({ id, version }: Edition): boolean =>
    known.some((one) => one.id === id && one.version === version);
  if (sent !== null && !isShipped(sent)) return { kind: "sent", edition: sent };
  return { kind: "shipped", edition: known.find(({ id }) => id === settings.edition) ?? known[0] };
}

/** Takes in an edition that somebody has edited as a workbook. What is wrong with it is shown; what is right is chosen. */
export function takingEdition(
  { run, engine }: SharedRuns,
  { get, dispatch }: Store,
  choose: (change: { readonly ownEdition: string; readonly edition: null }) => Promise<void>,
): (file: PickedFile) => Promise<void> {
  return async (file) => {
    const used: string[] = [];
    await run(null, async (step) => {
      const { signal } = step("edition");
      dispatch({ type: "edition-picked", picked: null });
      const { text, findings, bytes } = await (await engine()).editions.read(file);
      if (signal?.aborted) return;
      if (text !== null) used.push(text);
      dispatch({ type: "edition-picked", picked: { name: file.name, bytes, findings, isUsed: text !== null } });
    });
    // Once the run is over: choosing begins another.
    for (const ownEdition of used)
      if (ownEdition !== get().settings.ownEdition) await choose({ ownEdition, edition: null });
  };
}

/** An edition as a workbook, what it changes, or the faults of the one that was picked in its own cells. */
export function editionFiles(
  { texts, language }: Pick<PanePorts, "texts" | "language">,
  { get }: Store,
  { engine, asOf }: SharedRuns,
): EditionFiles {
  const sourceOf = ({ kind, edition }: InForce, own: string | null): EditionSource =>
    kind === "own" && own !== null ? { own } : kind === "sent" ? { sent: edition } : { id: edition.id };
  return async (asked, control) => {
    const { editions } = await engine();
    const { pickedEdition, settings } = get();
    if (asked.what === "edition-marked") {
      const { name: file, bytes, findings } = pickedEdition ?? { name: "", bytes: new Uint8Array(), findings: [] };
      return editions.files({ what: asked.what, language, name: file, file, bytes, findings }, control);
    }
    const now = await inForce(get(), engine);
    const { id, version } = now.edition;
    const name = say(texts.sending.names[asked.what], { edition: id, version }, language).replaceAll(
      /[\\/:*?"<>|]+/gu,
      " ",
    );
    const of = sourceOf(now, settings.ownEdition);
    return asked.what === "edition-changes"
      ? editions.files({ what: asked.what, language, name, of, since: asked.since }, control)
      : editions.files({ what: "edition", language, name, of, created: asOf() }, control);
  };
}
