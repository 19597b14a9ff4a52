import { withAcceptances, type Acceptances } from "../../../src/core/acceptance/acceptances";
import { countFindings } from "../../../src/core/acceptance/count-findings";
import { findingIds } from "../../../src/core/acceptance/finding-ids";
import { noMarks, withAccepted, withoutAccepted, withoutSeen, withSeen } from "../../../src/core/acceptance/marks";
import { parseSettings } from "../../../src/core/host/parse-settings";
import { noSettings } from "../../../src/core/host/workbook-settings";
import { followUp } from "../../../src/core/run/follow-up";
import type { Finding } from "../../../src/core/findings/finding";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { library, workbooksIn } from "../../support/returned";

const finding = (cell: string, value: string, file = "a.xlsx"): Finding => ({
  ...{ code: "BEL-01", severity: "error", at: { file, sheet: "Blad1", cell }, params: { value, field: "spentAmount" } },
});
const because = { reason: "Bekräftat av nämnden", on: "2024-11-13" };
const accepting = (...some: readonly Finding[]): Acceptances =>
  Object.fromEntries([...findingIds(some, []).values()].map((id) => [id, because]));

describe("an acceptance", () => {
  const before = finding("D5", "ca 10");

  test("holds where the row has moved, and is said with its reason", () => {
    const [now] = withAcceptances([finding("D6", "ca 10")], [], { "a.xlsx": accepting(before) });
    expect(now?.accepted).toEqual(because);
  });

  test("falls when the value is another, and the finding says that it was accepted before", () => {
    const [now] = withAcceptances([finding("D5", "ca 20")], [], { "a.xlsx": accepting(before) });
    expect([now?.accepted, now?.acceptedBefore]).toEqual([undefined, because]);
  });

  test("is not said to have fallen where any of several may be meant", () => {
    const now = withAcceptances([finding("D5", "ca 20"), finding("D6", "ca 30")], [], { "a.xlsx": accepting(before) });
    expect(now.map(({ acceptedBefore }) => acceptedBefore)).toEqual([undefined, undefined]);
  });

  test("is about its own workbook only", () => {
    const [now] = withAcceptances([finding("D5", "ca 10", "b.xlsx")], [], { "a.xlsx": accepting(before) });
    expect([now?.accepted, now?.acceptedBefore]).toEqual([undefined, undefined]);
  });

  test("that is taken back leaves nothing behind", () => {
    const accepted = withAcceptances([before], [], { "a.xlsx": accepting(before) });
    expect(withAcceptances(accepted, [], {})).toEqual([before]);
  });
});

test("accepting everything changes no figure, no completeness and no finding but that it is accepted", () => {
  const files = ["returned", "awkward"].flatMap(workbooksIn);
  const options = {
    edition: library.editions[0],
    profile: library.profile,
    asOf: "2024-11-13" as IsoDate,
    answers: {},
  };
  const before = followUp(files, options);
  const ids = findingIds(before.findings, before.projects);
  const accepted: Record<string, Record<string, typeof because>> = {};
  for (const one of before.findings) (accepted[one.at.file] ??= {})[ids.get(one) ?? ""] = because;
  const after = followUp(files, { ...options, accepted });
  expect(countFindings(before.findings).toDo).toBeGreaterThan(100);
  expect(countFindings(after.findings)).toEqual({
    ...{ toDo: 0, notices: 0, trial: 0, waived: 0 },
    accepted: before.findings.length,
  });
  const { findings, ...rest } = after;
  const { findings: findingsBefore, ...restBefore } = before;
  expect(JSON.stringify(rest, plain)).toBe(JSON.stringify(restBefore, plain));
  expect(findings.map((one) => ({ ...one, accepted: undefined }))).toEqual(findingsBefore);
});

const plain = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value instanceof Map || value instanceof Set ? [...value] : value;

describe("marks", () => {
  test("are given and taken back one by one", () => {
    const both = withAccepted(withSeen(noMarks, ["A.1.1"], null), ["B.1.1", "B.1.2"], because);
    expect(Object.keys(both.accepted)).toEqual(["B.1.1", "B.1.2"]);
    expect(Object.keys(both.seen)).toEqual(["A.1.1", "B.1.1", "B.1.2"]);
    const less = withoutSeen(withoutAccepted(both, ["B.1.1"]), ["A.1.1"]);
    expect([Object.keys(less.accepted), Object.keys(less.seen)]).toEqual([["B.1.2"], ["B.1.1", "B.1.2"]]);
  });

  test("are bounded: the oldest go", () => {
    const ids = Array.from({ length: 4000 }, (_, index) => `A.1.${index}`);
    const { accepted } = ids.reduce(
      (marks, id, index) => (index % 1000 === 0 ? withAccepted(marks, ids.slice(index, index + 1000), because) : marks),
      noMarks,
    );
    expect(Object.keys(accepted)).toHaveLength(3000);
    expect(Object.hasOwn(accepted, "A.1.3999")).toBe(true);
    expect(Object.hasOwn(accepted, "A.1.0")).toBe(false);
  });

  test("come back as they were stored, and settings from before there were any still read", () => {
    const accepted = { "A.1.1": because };
    expect(parseSettings({ ...noSettings, accepted, seen: { "A.1.1": null } })).toMatchObject({
      accepted,
      seen: { "A.1.1": null },
    });
    expect(parseSettings({ answers: { unit: "tkr" }, turnedOff: ["UPP-01"] })).toEqual({
      ...noSettings,
      answers: { unit: "tkr" },
      turnedOff: ["UPP-01"],
    });
  });

  test("an acceptance without a reason is none", () => {
    expect(parseSettings({ ...noSettings, accepted: { "A.1.1": { reason: "  ", on: null } } }).accepted).toEqual({});
  });
});
