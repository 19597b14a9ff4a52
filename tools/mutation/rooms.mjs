/** The rooms that must be guarded best, and the tests that guard each: its own, and those that go through it by the public door. */
const core = (...names) => names.map((name) => `tests/core/${name}`);

export const rooms = {
  values: core("values"),
  words: core("words", "intake"),
  intake: [...core("intake"), "tests/properties"],
  review: core("review", "run", "exceptions"),
  figures: core("figures", "summary/sums.test.ts", "summary/incomplete.test.ts", "run"),
  consolidation: [...core("consolidation", "run/follow-up.test.ts"), "tests/golden/consolidator-sheets.test.ts"],
  matching: [...core("matching", "reconciliation"), "tests/golden/granted-register.test.ts"],
};
