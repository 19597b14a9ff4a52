import { Fault } from "../../../src/core/findings/fault";
import { loadProfile } from "../../../src/core/profile/load-profile";
import type { ProfileData } from "../../../src/core/profile/schema";
import { newNorr, oldNorr, smallCity, streets } from "./small-city";

type NamndData = ProfileData["namnder"][number];

const withNamnder = (...namnder: readonly NamndData[]): ProfileData => ({ ...smallCity, namnder: [...namnder] });

const faultOf = (data: unknown): Fault => {
  try {
    loadProfile(data);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("The profile was accepted.");
};

test("a sound profile loads and gets its defaults", () => {
  const profile = loadProfile(smallCity);
  expect(profile.namnder[0]?.aliases).toEqual([]);
  expect(profile.ambiguousNames).toEqual([]);
});

describe("data of the wrong form is a fault that says where", () => {
  test.each<[string, unknown, string]>([
    ["no profile at all", null, "The profile"],
    [
      "a kind that does not exist",
      withNamnder(oldNorr, newNorr, { ...streets, kind: "royal" as "district" }),
      "namnder[2].kind",
    ],
    ["a date of the wrong form", withNamnder({ ...oldNorr, to: "31/12 2019" }, newNorr, streets), "namnder[0].to"],
    ["a key that the schema does not know", { ...smallCity, naemnder: [] }, "naemnder"],
  ])("%s", (_, data, place) => {
    const { message } = faultOf(data);
    expect(message).toContain(place);
    expect(message).not.toMatch(/zod|expected|received|undefined|\[object/i);
  });

  test("many mistakes give a short list", () => {
    const { message } = faultOf(withNamnder(...Array.from({ length: 50 }, () => ({}) as NamndData)));
    expect(message.split("\n").length).toBeLessThanOrEqual(11);
  });
});

describe("data that does not hang together is a fault that says what", () => {
  test.each<[string, ProfileData, string]>([
    [
      "a successor that does not exist",
      withNamnder({ ...oldNorr, successor: "syd" }, newNorr, streets),
      '"syd", which does not exist',
    ],
    ["two with the same id", withNamnder(oldNorr, newNorr, streets, streets), '"gata" occurs twice'],
    [
      "a nämnd that ends before it begins",
      withNamnder({ ...oldNorr, from: "2020-05-01" }, newNorr, streets),
      "ends before it begins",
    ],
    ["a successor but no last day", withNamnder(oldNorr, newNorr, { ...streets, successor: "norr-2" }), "no last day"],
    [
      "two that succeed one another",
      withNamnder(oldNorr, { ...newNorr, to: "2022-12-31", successor: "norr-1" }, streets),
      'outlives its successor "norr-1"',
    ],
    [
      "one name for two at the same time",
      withNamnder(oldNorr, newNorr, { ...streets, aliases: ["SDF Norr"] }),
      '"norr" means several',
    ],
    ["a name without letters", withNamnder(oldNorr, newNorr, { ...streets, aliases: ["–"] }), "has no letters"],
    ["an ambiguity that is none", { ...smallCity, ambiguousNames: ["Gatukontoret"] }, "declared ambiguous but is not"],
    ["an area of a facknämnd", { ...smallCity, areas: [{ id: "a", name: "A", namnd: "gata" }] }, "no district nämnd"],
    ["a pair with someone unknown", { ...smallCity, neverMerge: [["gata", "syd"]] }, '"syd", which is no nämnd'],
    ["a pair of one", { ...smallCity, neverMerge: [["gata", "gata"]] }, "with itself"],
    [
      "one word for two types",
      {
        ...smallCity,
        investmentTypes: [
          ...smallCity.investmentTypes,
          { code: "LJU", label: { sv: "Ljus", en: "Light" }, words: ["Belysning"] },
        ],
      },
      '"belysning" occurs twice',
    ],
    [
      "mandate periods that overlap",
      {
        ...smallCity,
        mandatePeriods: [...smallCity.mandatePeriods, { name: "B", from: "2022-10-14", to: "2026-10-14" }],
      },
      "overlap",
    ],
  ])("%s", (_, data, problem) => {
    expect(faultOf(data).message).toContain(problem);
  });

  test("a name for two at the same time passes once it is declared ambiguous", () => {
    const data = withNamnder(oldNorr, newNorr, { ...streets, aliases: ["SDF Norr"] });
    expect(() => loadProfile({ ...data, ambiguousNames: ["Norr"] })).not.toThrow();
  });
});
