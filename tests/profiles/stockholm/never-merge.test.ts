import fc from "fast-check";
import { outcome, profile, register } from "./stockholm";

const namnd = (id: string) => register.namndById(id)!;
const pairs = profile.neverMerge.flatMap(([a, b]) => [[namnd(a), namnd(b)] as const, [namnd(b), namnd(a)] as const]);

const letters = Array.from("abcdefghijklmnopqrstuvwxyzåäö -–/s");

/** One character put in, taken out, exchanged, or swapped with the next: somewhere in the text. */
const perturbed = (text: string, at: number, letter: string, how: "in" | "out" | "other" | "swap"): string => {
  const chars = Array.from(text);
  const place = at % chars.length;
  switch (how) {
    case "in":
      return chars.toSpliced(place, 0, letter).join("");
    case "out":
      return chars.toSpliced(place, 1).join("");
    case "other":
      return chars.with(place, letter).join("");
    case "swap":
      return chars.toSpliced(place, 2, chars[place + 1] ?? "", chars[place] ?? "").join("");
  }
};

test("the pairs hold the names that edit distance confuses", () => {
  const names = profile.neverMerge.map(([a, b]) => `${a}/${b}`);
  expect(names).toEqual(
    expect.arrayContaining([
      "skarpnack/skarholmen",
      "norrmalm/norra-innerstaden",
      "hagersten-liljeholmen/hagersten-alvsjo",
    ]),
  );
});

test("one wrong character never makes one of a pair into the other, as a cell or in a title", () => {
  const written = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.normalize("NFD"),
    (name) => `${name} stadsdelsnämnd`,
    (name) => `SDF ${name}`,
  );
  const mistake = fc.tuple(fc.nat(60), fc.constantFrom(...letters), fc.constantFrom("in", "out", "other", "swap"));
  fc.assert(
    fc.property(fc.constantFrom(...pairs), written, mistake, ([one, other], write, [at, letter, how]) => {
      const text = write(perturbed(one.name, at, letter, how));
      expect(outcome(register.resolveNamnd(text))).not.toBe(other.id);
    }),
    { numRuns: 3_000 },
  );
});

test("no spelling of one is a spelling of the other", () => {
  for (const [one, other] of pairs) {
    for (const name of [one.name, one.fullName, ...one.aliases]) {
      const found = outcome(register.resolveNamnd(name));
      expect({ name, found }).not.toEqual({ name, found: other.id });
    }
  }
});
