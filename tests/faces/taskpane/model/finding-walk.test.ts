import type { Finding } from "../../../../src/core/findings/finding";
import { atStop, nowhere, stepFrom, stopsOf, type At } from "../../../../src/faces/taskpane/model/finding-walk";
import { searchedPlaces, shownKinds, shownPlaces } from "../../../../src/faces/taskpane/model/shown-kinds";
import { follow, library, workbooksIn } from "../../../support/returned";

const finding = (code: string, cell: string, isAccepted = false): Finding => ({
  ...{ code, severity: "error", at: { file: "a.xlsx", sheet: "Blad1", cell }, params: { value: cell } },
  ...(isAccepted ? { accepted: { reason: "Rätt så", on: null } } : {}),
});
const kindsOf = (findings: readonly Finding[]) =>
  shownKinds(shownPlaces({ findings, projects: [], edition: library.editions[0] }, "sv"));

const before = ["A1", "A2", "A3"].map((cell) => finding("BEL-01", cell)).concat(finding("STR-12", "B1"));
const kinds = kindsOf(before);

/** The cells that one comes to, step by step. */
function walk(from: At, by: 1 | -1, among = kinds): readonly string[] {
  const cells: string[] = [];
  let at = from;
  for (let stop = stepFrom(among, at, by); stop !== null; stop = stepFrom(among, at, by)) {
    cells.push(`${stop.place.finding.at.cell ?? ""} ${stop.nth}/${stop.of}`);
    at = atStop(stop);
  }
  return cells;
}
const stopOf = (cell: string): At => atStop(stopsOf(kinds).find(({ place }) => place.finding.at.cell === cell)!);

describe("next and previous", () => {
  test("go through every place, kind by kind, and end", () => {
    expect(walk(nowhere, 1)).toEqual(["A1 1/3", "A2 2/3", "A3 3/3", "B1 1/1"]);
    expect(walk(stopOf("B1"), -1)).toEqual(["A3 3/3", "A2 2/3", "A1 1/3"]);
  });

  test("begin with the kind that is unfolded", () => {
    expect(walk({ ...nowhere, code: "STR-12" }, 1)).toEqual(["B1 1/1"]);
    expect(walk({ ...nowhere, code: "STR-12" }, -1)).toEqual(["A3 3/3", "A2 2/3", "A1 1/3"]);
  });

  test("pass what has been accepted, and go on from where that was", () => {
    const after = kindsOf(before.map((one) => (one.at.cell === "A2" ? finding("BEL-01", "A2", true) : one)));
    expect(walk(nowhere, 1, after)).toEqual(["A1 1/2", "A3 2/2", "B1 1/1"]);
    expect(walk(stopOf("A2"), 1, after)).toEqual(["A3 2/2", "B1 1/1"]);
    expect(walk(stopOf("A2"), -1, after)).toEqual(["A1 1/2"]);
  });

  test("go on to the next kind when all of one has been accepted, wherever it has moved to", () => {
    const after = kindsOf(
      before.map((one) => ({ ...one, ...(one.code === "BEL-01" ? { accepted: { reason: "Rätt", on: null } } : {}) })),
    );
    expect(after.map(({ code }) => code)).toEqual(["STR-12", "BEL-01"]);
    expect(walk({ code: "BEL-01", id: null, index: 0 }, 1, after)).toEqual(["B1 1/1"]);
  });
});

describe("searching", () => {
  const places = shownPlaces(follow(workbooksIn("returned")), "sv");
  const noNames = (): string => "";

  test("demands every word, in any case, in words, place or code", () => {
    const found = searchedPlaces(places, "fri-01 RAPPORT", noNames);
    expect(new Set(found.map(({ finding: { code } }) => code))).toEqual(new Set(["FRI-01"]));
    expect(searchedPlaces(places, "fri-01 zebra", noNames)).toEqual([]);
  });

  test("finds what is about a project by its name, also where the message does not say it", () => {
    const found = searchedPlaces(places, "drevviken", (key) =>
      key === places.find(({ finding }) => finding.project)?.finding.project ? "Gallring vid Drevviken" : "",
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(places.length);
  });
});
