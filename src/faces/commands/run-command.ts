import { remark, type Location } from "../../core/findings/finding";
import type { CommandHost } from "../../core/host/command-host";
import type { OpenWorkbook } from "../../core/host/open-workbook";
import type { Language } from "../../core/values/bilingual";
import { isIsoDate, type IsoDate } from "../../core/values/iso-date";
import type { CheckInput, Engine } from "../engine/engine";
import { isUnusableEdition } from "../engine/unusable-edition";
import type { Run, RunBoard } from "./run-board";
import type { TellingPorts } from "./untold";

export interface CommandPorts extends Pick<TellingPorts, "hasBeenTold"> {
  readonly workbook: OpenWorkbook;
  /** Loads the core; the same engine every time. */
  readonly loadEngine: () => Promise<Engine>;
  readonly host: CommandHost;
  readonly board: RunBoard;
  /** The user's own day, not Greenwich's. */
  readonly today: () => IsoDate;
  readonly language: Language;
}

/** How a run is told: in the pane, or, for what the workbook itself now shows, by going there. */
export interface Told {
  readonly run: Run;
  readonly goTo?: Location;
}

/** The whole workbook with what is remembered in it. The ribbon asks nothing, so it takes no selection of projects. */
export async function inputOf({ workbook, today }: CommandPorts): Promise<CheckInput> {
  const settings = await workbook.loadSettings();
  const { asOf } = settings;
  const file = await workbook.read();
  return { file, settings, asOf: asOf !== null && isIsoDate(asOf) ? asOf : today(), selection: {} };
}

/** One run at a time: a second press while one is under way only shows the pane, which tells how far it has come. */
export async function runCommand(ports: CommandPorts, work: (ports: CommandPorts) => Promise<Told>): Promise<void> {
  const end = ports.board.start();
  if (!end) {
    await ports.host.showPane();
    return;
  }
  const told = await work(ports).catch((fault: unknown): Told => ({ run: faulty(fault) }));
  end(told.run);
  if (told.goTo && (await goTo(ports, told.goTo))) return;
  if (await ports.host.showPane()) return;
  const place = worstPlace(told.run);
  if (place) await goTo(ports, place);
}

const faulty = (fault: unknown): Run => ({
  outcome: null,
  end: isUnusableEdition(fault)
    ? { kind: "refused", remark: remark("EXC-20", { file: "" }, {}), left: "as-before" }
    : { kind: "fault", what: fault instanceof Error ? fault.message : String(fault) },
  screen: "check",
});

async function goTo({ workbook }: CommandPorts, { sheet, cell }: Location): Promise<boolean> {
  if (sheet === undefined || cell === undefined) return false;
  return (await workbook.goTo({ sheet, cell })) === null;
}

/** What to look at first, for a host that cannot show the pane. */
function worstPlace({ end, outcome }: Run): Location | undefined {
  if (end.kind === "refused") return end.remark.at;
  return outcome?.findings.find(({ at }) => at.sheet !== undefined && at.cell !== undefined)?.at;
}
