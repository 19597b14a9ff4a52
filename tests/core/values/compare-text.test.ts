import { compareText } from "../../../src/core/values/compare-text";

it.each([
  ["a", "b", -1],
  ["b", "a", 1],
  ["a", "a", 0],
  ["", "a", -1],
  ["B10", "B2", -1],
  ["Z", "a", -1],
] as const)("%j and %j: %d", (one, other, order) => {
  expect(compareText(one, other)).toBe(order);
});
