import { findingKinds, groupOf } from "../../../src/core/acceptance/finding-kinds";
import type { Finding } from "../../../src/core/findings/finding";
import type { Severity } from "../../../src/core/findings/severity";
import { follow, workbooksIn } from "../../support/returned";

const finding = (code: string, severity: Severity, cell: string, isAccepted = false): Finding => ({
  ...{ code, severity, at: { file: "a.xlsx", sheet: "Blad1", cell }, params: {} },
  ...(isAccepted ? { accepted: { reason: "Rätt så", on: null } } : {}),
});

describe("kinds of findings", () => {
  test("are one a code; none is lost and none is shown twice", () => {
    const { findings } = follow(workbooksIn("returned"));
    const kinds = findingKinds(findings);
    expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length);
    expect(kinds.flatMap((kind) => kind.findings)).toHaveLength(findings.length);
    expect(new Set(kinds.flatMap((kind) => kind.findings))).toEqual(new Set(findings));
  });

  test("come with what is to be done first, then what only tells, then what is accepted; the worst first", () => {
    const kinds = findingKinds([
      finding("UPP-02", "notice", "A1"),
      finding("BEL-11", "error", "A2", true),
      finding("UPP-01", "warning", "A3"),
      finding("UPP-03", "warning", "A4"),
      finding("UPP-03", "warning", "A5"),
      finding("FRI-01", "error", "A6"),
      finding("BEL-01", "error", "A7"),
      finding("FIL-05", "blocker", "A8"),
    ]);
    // Among errors, what says that an amount cannot be read comes before what is late; among warnings, what there is most of.
    expect(kinds.map(({ code }) => code)).toEqual([
      "FIL-05",
      "BEL-01",
      "FRI-01",
      "UPP-03",
      "UPP-01",
      "UPP-02",
      "BEL-11",
    ]);
    expect(kinds.map(groupOf)).toEqual([...Array<string>(5).fill("to-do"), "notices", "accepted"]);
  });

  test("have what is accepted last, and count it apart", () => {
    const [kind] = findingKinds([finding("BEL-11", "error", "A1", true), finding("BEL-11", "error", "A2")]);
    expect(kind?.findings.map(({ at }) => at.cell)).toEqual(["A2", "A1"]);
    expect(kind?.counts).toEqual({ toDo: 1, notices: 0, trial: 0, waived: 0, accepted: 1 });
  });
});
