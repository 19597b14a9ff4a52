import { namndStandings } from "../../../../src/core/coverage/namnd-standing";
import { collectedResult } from "../../../../src/faces/engine/collected-result";
import { collectStatus, firstOpenStep } from "../../../../src/faces/taskpane/model/collect-status";
import type { CollectedFile } from "../../../../src/faces/taskpane/state/pane-state";
import { paneTexts } from "../../../support/pane/pane-texts";
import { follow, workbooksIn } from "../../../support/returned";

const run = follow(workbooksIn("returned").slice(0, 2));
const outcome = collectedResult(run, run, {});
const [some] = namndStandings(run);

const file = (kind: "read" | "refused" | "waiting" | "reading", role: CollectedFile["role"] = "returned") =>
  ({
    id: kind,
    name: kind,
    role,
    file: { name: kind, size: 1, arrayBuffer: () => Promise.reject(new Error()) },
    status: kind === "read" ? { kind, projects: 1, questions: 0 } : { kind },
  }) as CollectedFile;

const withMissing = (...namnder: readonly string[]) => ({
  ...outcome,
  selected: {
    ...outcome.selected,
    namnder: namnder.map((namnd) => ({ ...some!, namnd, state: "missing" as const, reported: 0 })),
  },
});
const said = (...given: Parameters<typeof collectStatus>): string =>
  collectStatus(...given)
    .map(({ text, isOpen }) => `${text}${isOpen ? "!" : ""}`)
    .join(" · ");

it.each([
  ["nothing is chosen", { files: [file("read", "granted")], outcome: null, asks: 0 }, "Ingen arbetsbok är vald!"],
  [
    "some are being read",
    { files: [file("read"), file("reading"), file("waiting")], outcome: null, asks: 0 },
    "Läser: 1 av 3!",
  ],
  ["all is well", { files: [file("read")], outcome, asks: 0 }, "1 läst"],
  [
    "one of each is left",
    { files: [file("read"), file("read"), file("refused")], outcome: withMissing("stadsbyggnadsnamnden"), asks: 1 },
    "2 lästa · 1 fil kan inte läsas! · 1 fråga! · 1 nämnd saknas: Stadsbyggnadsnämnden!",
  ],
  [
    "many are missing",
    { files: [file("read")], outcome: withMissing("farsta", "bromma", "jarva", "skarpnack", "sodermalm"), asks: 4 },
    "1 läst · 4 frågor! · 5 nämnder saknas: Farsta, Bromma, Järva och 2 till!",
  ],
] as const)("says how far it has come when %s", (_when, given, text) => {
  expect(said(given, paneTexts.sv, "sv")).toBe(text);
});

it("leads to the first step where something is to be done, else to the result", () => {
  const at = (given: Parameters<typeof collectStatus>[0]) => firstOpenStep(collectStatus(given, paneTexts.sv, "sv"));
  expect(at({ files: [], outcome: null, asks: 0 })).toBe("files");
  expect(at({ files: [file("read"), file("refused")], outcome, asks: 2 })).toBe("files");
  expect(at({ files: [file("read")], outcome: withMissing("farsta"), asks: 2 })).toBe("questions");
  expect(at({ files: [file("read")], outcome: withMissing("farsta"), asks: 0 })).toBe("namnder");
  expect(at({ files: [file("read")], outcome, asks: 0 })).toBe("result");
});
