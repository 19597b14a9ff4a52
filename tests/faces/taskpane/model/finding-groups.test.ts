import {
  filterFindings,
  groupFindings,
  severityCounts,
  shownFindings,
} from "../../../../src/faces/taskpane/model/finding-groups";
import { follow, workbooksIn } from "../../../support/returned";

const files = workbooksIn("returned");
const outcome = follow(files);
const shown = shownFindings(outcome, "sv");

describe("grouping findings", () => {
  it.each(["severity", "project", "sheet"] as const)("by %s loses none and shows none twice", (grouping) => {
    const groups = groupFindings(shown, grouping);
    const all = groups.flatMap(({ clusters }) => clusters.flatMap(({ findings }) => findings));
    expect(new Set(all)).toEqual(new Set(shown));
    expect(all).toHaveLength(shown.length);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
  });

  it("puts the worst first, and what belongs to no project last", () => {
    expect(groupFindings(shown, "severity").map(({ key }) => key)).toEqual(
      severityCounts(outcome).flatMap(([severity, count]) => (count > 0 ? [severity] : [])),
    );
    expect(groupFindings(shown, "project").at(-1)?.key).toBeNull();
  });

  it("says once what is the same for all findings of a code", () => {
    for (const { clusters } of groupFindings(shown, "severity"))
      for (const { code, findings } of clusters)
        expect(new Set(findings.map(({ finding }) => finding.code))).toEqual(new Set([code]));
  });
});

describe("filtering findings", () => {
  it("demands every word, in any case, in words, place or code", () => {
    const found = filterFindings(shown, { severities: new Set(), search: "fri-01 RAPPORT" });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ finding }) => finding.code))).toEqual(new Set(["FRI-01"]));
    expect(filterFindings(shown, { severities: new Set(), search: "fri-01 zebra" })).toEqual([]);
  });

  it("keeps only the severities that are asked for", () => {
    const found = filterFindings(shown, { severities: new Set(["notice"]), search: "" });
    expect(new Set(found.map(({ finding }) => finding.severity))).toEqual(new Set(["notice"]));
  });
});
