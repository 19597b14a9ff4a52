import { trialSteps } from "../../../../src/core/host/excel-trial";
import { allGuesses } from "../../../../src/adapters/excel/evidence/guesses";
import { probes } from "../../../../src/adapters/excel/trial/probes";

const named = (id: number): string => `guess ${id}`;
const duplicates = <T>(all: readonly T[]): readonly T[] => all.filter((one, index) => all.indexOf(one) !== index);

test("every guess has its own number", () => {
  expect(duplicates(allGuesses.map(({ id }) => id))).toEqual([]);
});

test("every guess is sourced or marked unknown", () => {
  const bare = allGuesses.filter(({ verdict, sources }) => verdict !== "unknown" && sources.length === 0);
  expect(bare.map(({ id }) => named(id))).toEqual([]);
});

test("no guess that is contradicted is leant on", () => {
  expect(allGuesses.filter(({ verdict }) => verdict === "contradicted").map(({ id }) => named(id))).toEqual([]);
});

test("every guess says what it is in both languages, what breaks, and what our host answers", () => {
  const empty = allGuesses.filter(({ assumed, breaks, host }) =>
    [assumed.sv, assumed.en, breaks, host].some((text) => !/^\P{Ll}.*\.$/su.test(text)),
  );
  expect(empty.map(({ id }) => named(id))).toEqual([]);
});

test("every probe that a guess names exists", () => {
  const known = new Set(probes.map(({ id }) => id));
  expect(allGuesses.flatMap((guess) => guess.probes.filter((id) => !known.has(id)))).toEqual([]);
});

test("every probe shows a guess, and every step has probes", () => {
  const shown = new Set(allGuesses.flatMap((guess) => guess.probes));
  expect(probes.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  expect(trialSteps.filter((step) => !probes.some((probe) => probe.step === step))).toEqual([]);
});

test("every probe has its own code, and what is asked after reopening comes last", () => {
  expect(duplicates(probes.map(({ id }) => id))).toEqual([]);
  expect(probes.findIndex(({ afterReopening }) => afterReopening === true)).toBe(probes.length - 1);
});

test("a group of the undo probes has the same call without it", () => {
  const ids = new Set(probes.map(({ id }) => id));
  const groups = [...ids].filter((id) => id.endsWith("-group"));
  expect(groups).toHaveLength(6);
  for (const id of groups) expect(ids).toContain(id.replace("-group", "-alone"));
});
