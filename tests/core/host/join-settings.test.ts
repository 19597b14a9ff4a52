import { joinSettings } from "../../../src/core/host/join-settings";
import { noSettings, type WorkbookSettings } from "../../../src/core/host/workbook-settings";

const settings = (part: Partial<WorkbookSettings>): WorkbookSettings => ({ ...noSettings, ...part });

const since = settings({
  answers: { unit: "tkr", headings: { utfall: "spent", rest: null } },
  answersFor: { "a.xlsx": { unit: "kr" } },
  settlements: { matches: { p1: "r1" }, versions: { trafik: "a.xlsx" } },
  turnedOff: ["UPP-01", "UPP-02"],
});

test("nothing that one of two has answered is lost", () => {
  const mine = settings({
    ...since,
    answers: { ...since.answers, headings: { ...since.answers.headings, kvar: "surplus" } },
    layouts: { "A projekt": { answers: { costSign: "plus" }, files: { "a.xlsx": "2024-11-13" } } },
    accepted: { "FRI-01.a.b": { reason: "Rapporten är lämnad", on: "2024-11-13" } },
    turnedOff: ["UPP-01", "UPP-02", "UPP-03"],
    asOf: "2024-11-13",
    sender: "Stadsledningskontoret",
    lastDay: "2024-12-06",
  });
  const theirs = settings({
    ...since,
    answers: { ...since.answers, costSign: "minus", headings: { ...since.answers.headings, mer: null } },
    answersFor: { ...since.answersFor, "b.xlsx": { unit: "mnkr" } },
    layouts: { "A projekt": { answers: { surplusSign: "minus" }, files: { "b.xlsx": null } } },
    settlements: { ...since.settlements, notGranted: { p9: "counts" } },
    accepted: { "UPP-01.c.d": { reason: "Gäller inte oss", on: null } },
    seen: { "UPP-01.c.d": null },
    turnedOff: ["UPP-02"],
    edition: "2024",
    dnr: "KS 2024/619",
    contact: "Registrator",
  });
  expect(joinSettings(since, mine, theirs)).toEqual({
    settings: {
      answers: {
        unit: "tkr",
        costSign: "minus",
        headings: { utfall: "spent", rest: null, kvar: "surplus", mer: null },
      },
      answersFor: { "a.xlsx": { unit: "kr" }, "b.xlsx": { unit: "mnkr" } },
      layouts: {
        "A projekt": {
          answers: { costSign: "plus", surplusSign: "minus" },
          files: { "a.xlsx": "2024-11-13", "b.xlsx": null },
        },
      },
      settlements: { matches: { p1: "r1" }, versions: { trafik: "a.xlsx" }, notGranted: { p9: "counts" } },
      accepted: {
        "FRI-01.a.b": { reason: "Rapporten är lämnad", on: "2024-11-13" },
        "UPP-01.c.d": { reason: "Gäller inte oss", on: null },
      },
      seen: { "UPP-01.c.d": null },
      ownEdition: null,
      sender: "Stadsledningskontoret",
      dnr: "KS 2024/619",
      lastDay: "2024-12-06",
      contact: "Registrator",
      turnedOff: ["UPP-02", "UPP-03"],
      edition: "2024",
      asOf: "2024-11-13",
    },
    replaced: 0,
  });
});

test("an answer that I have taken back stays away, and so does one that the other has", () => {
  const mine = settings({ ...since, answers: { headings: { utfall: "spent", rest: null } } });
  const theirs = settings({ ...since, settlements: { matches: {}, versions: { trafik: "a.xlsx" } } });
  const { settings: joined, replaced } = joinSettings(since, mine, theirs);
  expect([joined.answers.unit, joined.settlements.matches, replaced]).toEqual([undefined, {}, 0]);
});

test("where both have answered the same otherwise mine holds, and that is counted", () => {
  const mine = settings({ ...since, answers: { ...since.answers, unit: "kr" }, edition: "ny" });
  const theirs = settings({ ...since, answers: { ...since.answers, unit: "mnkr" }, edition: "ny" });
  const { settings: joined, replaced } = joinSettings(since, mine, theirs);
  expect([joined.answers.unit, joined.edition, replaced]).toEqual(["kr", "ny", 1]);
});

test("a heading that reads like a member of every object is an answer like others", () => {
  const theirs = settings({ answers: { headings: JSON.parse('{"__proto__":"spent","constructor":null}') as never } });
  const { settings: joined } = joinSettings(noSettings, settings({ edition: "ny" }), theirs);
  expect(Object.entries(joined.answers.headings ?? {})).toEqual([
    ["__proto__", "spent"],
    ["constructor", null],
  ]);
});
