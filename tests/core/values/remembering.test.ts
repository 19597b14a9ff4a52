import { inTurn, remembering } from "../../../src/core/values/remembering";

const counting = (most?: number) => {
  const asked: string[] = [];
  const lengthOf = remembering((text) => {
    asked.push(text);
    return text.length;
  }, most);
  return { asked, lengthOf };
};

test("a text is understood once", () => {
  const { asked, lengthOf } = counting();
  expect([lengthOf("kr"), lengthOf("tkr"), lengthOf("kr")]).toEqual([2, 3, 2]);
  expect(asked).toEqual(["kr", "tkr"]);
});

test("what is asked for all the time outlives a long list of texts that are not", () => {
  const { asked, lengthOf } = counting(3);
  for (const text of ["a", "b", "c", "d", "e", "f", "g", "h", "i"]) {
    lengthOf("kr");
    expect(lengthOf(text)).toBe(1);
  }
  expect(asked.filter((text) => text === "kr")).toEqual(["kr"]);
});

test("what nobody has asked for lately is forgotten", () => {
  const { asked, lengthOf } = counting(2);
  for (const text of ["a", "b", "c", "d", "e", "a"]) lengthOf(text);
  expect(asked.filter((text) => text === "a")).toEqual(["a", "a"]);
});

test("as many texts as are kept are understood once each, however often they come round", () => {
  const { asked, lengthOf } = counting(3);
  for (const text of ["a", "b", "c", "a", "b", "c", "a", "b", "c"]) lengthOf(text);
  expect(asked).toEqual(["a", "b", "c"]);
});

test("a text of 150 characters is kept, and one of 151 is not", () => {
  const { asked, lengthOf } = counting();
  for (const length of [150, 151, 150, 151]) lengthOf("x".repeat(length));
  expect(asked.map(({ length }) => length)).toEqual([150, 151, 151]);
});

test("the text that was asked about last is understood once, and its meaning may be nothing", () => {
  const asked: string[] = [];
  const understand = inTurn((text) => {
    asked.push(text);
    return text === "" ? undefined : text.length;
  });
  expect(["kr", "kr", "", "", "kr"].map(understand)).toEqual([2, 2, undefined, undefined, 2]);
  expect(asked).toEqual(["kr", "", "kr"]);
});

test("prose is understood anew each time, and not kept", () => {
  const { asked, lengthOf } = counting();
  const prose = "Lamporna längs gångvägen byttes. ".repeat(5);
  expect([lengthOf(prose), lengthOf(prose)]).toEqual([prose.length, prose.length]);
  expect(asked).toHaveLength(2);
});
