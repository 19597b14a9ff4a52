import fc from "fast-check";
import { Fault } from "../../../src/core/findings/fault";
import { loadProfile } from "../../../src/core/profile/load-profile";
import { namndRegister } from "../../../src/core/profile/namnd-register";
import { day, smallCity } from "./small-city";

const register = namndRegister(loadProfile(smallCity));

describe("a name that two nämnder have had", () => {
  test("is ambiguous without a day", () => {
    const match = register.resolveNamnd("Norrs stadsdelsnämnd");
    expect(match).toMatchObject({ kind: "ambiguous", candidates: [{ id: "norr-1" }, { id: "norr-2" }] });
  });

  test.each([
    ["2019-12-31", "norr-1"],
    ["2020-01-01", "norr-2"],
  ])("is decided by the day %s", (on, id) => {
    expect(register.resolveNamnd("SDF Norr", day(on))).toMatchObject({ kind: "match", namnd: { id } });
  });

  test("and so for areas", () => {
    expect(register.resolveArea("Norr").kind).toBe("ambiguous");
    expect(register.resolveArea("Norrs stadsdelsområde", day("2021-03-01"))).toMatchObject({
      kind: "match",
      area: { id: "norr-b" },
    });
    expect(register.areaOfToday("norr-a", day("2021-03-01")).id).toBe("norr-b");
    expect(register.areasOn(day("2018-01-01")).map(({ id }) => id)).toEqual(["norr-a"]);
  });
});

test("an unknown name suggests a like one, and the one that it is easily confused with", () => {
  const match = register.resolveNamnd("Gatunämden");
  expect(match.kind === "unknown" && match.suggestions()).toMatchObject([{ id: "gata" }, { id: "norr-2" }]);
});

test("an id that is not in the register is our own fault", () => {
  expect(() => register.answersFor("syd", day("2020-01-01"))).toThrow(Fault);
  expect(register.namndById("syd")).toBeUndefined();
  expect(register.namndById("__proto__")).toBeUndefined();
});

test("a day before the first or after the last mandate period has none", () => {
  expect(register.mandatePeriodOf(day("2018-10-14"))).toBeNull();
  expect(register.mandatePeriodOf(day("2018-10-15"))?.name).toBe("2018–2022");
  expect(register.mandatePeriodOf(day("2022-10-15"))).toBeNull();
});

describe("hostile text", () => {
  test.each([
    ["nothing", ""],
    ["only spaces and zero-width marks", " \u200b\u00ad\ufeff "],
    ["a word of the kind alone", "stadsdelsnämnden"],
    ["an object's own key", "__proto__"],
    ["a half character", "\ud83d"],
    ["a cell full of one letter", "a".repeat(32_767)],
    ["a cell full of names", "Norr ".repeat(6_000)],
    ["a cell full of marks", ":s".repeat(16_000)],
  ])("%s names nobody", (_, text) => {
    expect(register.resolveNamnd(text).kind).toBe("unknown");
    expect(register.resolveArea(text).kind).toBe("unknown");
    expect(register.resolveDecisionBody(text).kind).toBe("unknown");
    expect(register.resolveInvestmentTypes(text).codes).toEqual([]);
  });

  test("no text makes a look-up throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        register.resolveNamnd(text);
        register.findNamndMention(text);
        register.resolveArea(text);
        register.resolveDecisionBody(text);
        register.resolveInvestmentTypes(text);
      }),
    );
  });
});
