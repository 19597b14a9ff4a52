/** Which names are alike. What is expected was counted by hand: words of both by words of the shorter, or letters that need no change by letters of the longer. */
import { leastLikeness, nameLikeness, shareAWord, shareTellingWord } from "../../../src/core/matching/likeness";

describe("how much of two names is the same", () => {
  it.each([
    ["all letters", "Gata", "Gata", 1],
    ["four of five letters, whichever is the longer", "Gata", "Gatan", 0.8],
    ["four of five letters, whichever is the longer", "Gatan", "Gata", 0.8],
    ["three of five letters", "Gatan", "Gator", 0.6],
    ["nothing", "Park", "Hus", 0],
    ["nothing, where neither has a letter", "!", "?", 0],
    ["nothing, where one of them has no letter", "Park", "?", 0],
    [
      "every word of the shorter, whichever stands first",
      "Belysning Testtorget",
      "Belysning vid Testtorget, norra delen",
      1,
    ],
    [
      "every word of the shorter, whichever stands first",
      "Belysning vid Testtorget, norra delen",
      "Belysning Testtorget",
      1,
    ],
    ["half of the words of the shorter", "Belysning Testtorget", "Upprustning av Lillgatan och Testtorget", 0.5],
    ["letters alone, where the words are too short to tell anything", "Bad 1", "Bad 2", 0.8],
    ["not the short words", "Hus vid Ån", "Bro vid Å", 0.6],
  ])("%s: %s, %s", (_, one, other, likeness) => {
    expect(nameLikeness(one, other)).toBeCloseTo(likeness, 10);
  });

  it("is found in the first 80 letters, and in the words of the first 400", () => {
    const long = "abcdefgh".repeat(10);
    expect(nameLikeness(`${long}ijklmnop`, `${long}qrstuvxy`)).toBe(1);
    expect(nameLikeness(`${long.slice(0, 79)}x`, long)).toBeCloseTo(79 / 80, 10);
    const story = "och så vidare ".repeat(29).slice(0, 400);
    expect(nameLikeness("Testtorget", `Testtorget ${story}`)).toBe(1);
    expect(nameLikeness("Testtorget", `${story} Testtorget`)).toBeLessThan(leastLikeness);
  });

  it("is enough from three fifths", () => {
    expect(leastLikeness).toBe(0.6);
  });
});

it.each([
  ["Lek i parken", "Parken vid sjön", true],
  ["Park", "Park", true],
  ["Bro", "Bro", false],
  ["Bad i by", "By med bad", false],
  ["Parken", "Torget", false],
])("a word of four letters tells something: %s, %s: %s", (one, other, isShared) => {
  expect(shareTellingWord(one, other)).toBe(isShared);
});

it.each([
  ["Bro 7", "En bro", true],
  ["Lek i park", "Bad i by", false],
  ["By", "BY", true],
  ["By", "Ö", false],
  ["Torget", "Torg", false],
])("a word of three letters is one in common: %s, %s: %s", (one, other, isShared) => {
  expect(shareAWord(one, other)).toBe(isShared);
});
