import type { Finding } from "../../../src/core/findings/finding";
import { markingOf } from "../../../src/core/receipt/marking";
import { toldKinds, toldSentences } from "../../../src/core/receipt/told-findings";
import { follow } from "../../support/returned";
import { workbookOf } from "../../support/snapshot";

const rows = [
  ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Status", "Slutdatum", "Skäl till överskott"],
  ["Ljus", "Farsta", 100_000, null, "Genomfört", "2024-01-31", null],
  ["Bro", "Farsta", 200_000, "oklart", "Genomfört", "2024-02-28", null],
];

const file = "svar.xlsx";
const outcome = follow([
  { name: file, size: 1, sha256: "a", snapshot: { ...workbookOf({ Svar: rows }), name: file }, remarks: [] },
]);

/** The run with these findings instead of its own. */
const telling = (findings: readonly Finding[]) => ({ ...outcome, findings });

const finding = (code: string, cell: string, more: Partial<Finding> = {}): Finding => ({
  ...{ code, severity: "warning", at: { file, sheet: "Svar", cell }, params: {} },
  ...more,
});
const project = outcome.projects.find((one) => one.project.name === "Ljus")?.project.key ?? "";

it("equal sentences are one, with their cells by column and then by row", () => {
  const findings = ["C10", "B3", "AA1", "B12", "B3"].map((cell) => finding("BEL-07", cell));
  const [one, ...others] = toldSentences(file, telling(findings), "sv");
  expect(others).toEqual([]);
  expect(one?.places.map(({ cell }) => cell)).toEqual(["B3", "B12", "C10", "AA1"]);
});

it("sentences that differ stay apart, and are of one kind", () => {
  const findings = ["12 år", "13 år"].map((value, index) => finding("BEL-01", `C${index}`, { params: { value } }));
  const kinds = toldKinds(toldSentences(file, telling(findings), "sv"));
  expect(kinds.map(({ code, sentences }) => [code, sentences.length])).toEqual([["BEL-01", 2]]);
});

it("of an empty cell that must be filled in the worst alone is told", () => {
  const missing = outcome.findings.find(({ code }) => code === "BEL-10");
  expect(missing?.at).toMatchObject({ sheet: "Svar", cell: "D2" });
  if (!missing) return;
  const milder = finding("BEL-07", "D2", { severity: "notice", project });
  const worse = finding("BEL-07", "D2", { severity: "blocker", project });
  const codes = (findings: readonly Finding[]) => toldSentences(file, telling(findings), "sv").map(({ code }) => code);
  expect(codes([missing, milder])).toEqual(["BEL-10"]);
  expect(codes([missing, worse])).toEqual(["BEL-07"]);
  // Another cell, or the same without anything missing, says all that there is.
  expect(codes([missing, finding("BEL-07", "D3", { severity: "notice" })])).toEqual(["BEL-10", "BEL-07"]);
  expect(codes([milder, worse])).toHaveLength(2);
});

it("a filled cell silences nothing, though something is asked for there", () => {
  const bro = outcome.projects.find((one) => one.project.name === "Bro")?.project.key ?? "";
  const findings = [
    finding("BEL-10", "D3", { project: bro, params: { project: "Bro" } }),
    finding("BEL-07", "D3", { severity: "notice", project: bro }),
  ];
  expect(toldSentences(file, telling(findings), "sv")).toHaveLength(2);
});

it("what has been accepted, and what stands in other files, is not told", () => {
  const findings = [
    finding("BEL-07", "C2", { accepted: { reason: "känt", on: null } }),
    finding("BEL-07", "C3", { at: { file: "annan.xlsx", sheet: "Svar", cell: "C3" } }),
  ];
  expect(toldSentences(file, telling(findings), "sv")).toEqual([]);
});

describe("the marks", () => {
  it("are the worst of what is said of each cell, and notices are none", () => {
    const { marks, lines } = markingOf(
      file,
      telling([
        finding("BEL-07", "C2"),
        finding("BEL-01", "C2", { severity: "error", params: { value: "x" } }),
        finding("BEL-24", "C3", { severity: "notice", params: { value: "x" } }),
      ]),
      "sv",
    );
    expect(marks.map(({ cell, severity }) => [cell, severity])).toEqual([["C2", "error"]]);
    expect(marks[0]?.note).toMatch(/^Fel: [^]+\n\nVarning: /u);
    expect(lines).toHaveLength(2);
  });

  it("fill every cell of a small area and only the first of a large one; the first has the note", () => {
    const { marks } = markingOf(file, telling([finding("BEL-07", "B2:C3"), finding("BEL-07", "E1:E5000,H4")]), "sv");
    expect(marks.map(({ cell, note }) => `${cell}${note === null ? "" : "!"}`)).toEqual([
      "B2!",
      "C2",
      "B3",
      "C3",
      "E1!",
      "H4!",
    ]);
  });

  it("say of another cell that it is the same as in the first", () => {
    const also = [{ file, sheet: "Svar", cell: "C3" }];
    const { marks } = markingOf(file, telling([finding("BEL-01", "C2", { also, params: { value: "12 år" } })]), "sv");
    expect(marks.map(({ cell, note }) => [cell, note?.includes("Detsamma som i C2")])).toEqual([
      ["C2", false],
      ["C3", true],
    ]);
  });
});
