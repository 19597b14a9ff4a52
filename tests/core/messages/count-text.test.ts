import { completedText, projectsText } from "../../../src/core/messages/count-text";

const counts = (known: number, of: number, unknown: number, mayBeMore = false) => {
  const none = { known: 0, of, unknown: 0 };
  const others = { notCompleted: none, reportedInTime: none, reportedLate: none, missingLate: none };
  return { mayBeMore, counts: { completed: { known, of, unknown }, ...others } };
};

test.each([
  [counts(3, 5, 0), "3 av 5", "3 of 5"],
  [counts(0, 0, 0), "0 av 0", "0 of 0"],
  [counts(3, 5, 2), "minst 3 av 5; 2 saknar känd status", "at least 3 of 5; 2 without a known status"],
  [counts(0, 2, 2), "okänt; 2 av 2 saknar känd status", "unknown; 2 of 2 without a known status"],
  [counts(3, 5, 0, true), "minst 3 av minst 5", "at least 3 of at least 5"],
])("a count is as exact as what is known: %j", (totals, sv, en) => {
  expect([completedText(totals, "sv"), completedText(totals, "en")]).toEqual([sv, en]);
});

test("projects are at least so many, when one more may have been left out", () => {
  expect([false, true].map((mayBeMore) => projectsText({ projects: 3, mayBeMore }, "sv"))).toEqual(["3", "minst 3"]);
});
