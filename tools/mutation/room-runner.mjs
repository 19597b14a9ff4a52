/**
 * A runner for Stryker: its own for jest, but that a change is tried with the test files that reach it and no others (they cost more to load than to run), those that
 * are soon done before the rest, and of a sample only the changes that were drawn. What the first run of the tests says of it lies in the file MUTATION_REACHED, since a
 * runner that hangs is replaced.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { strykerPlugins as ofJest } from "@stryker-mutator/jest-runner";
import { drawn } from "./sample.mjs";

const { MUTATION_REACHED: place, MUTATION_SAMPLE: sample = "", MUTATION_SEED: seed = "0" } = process.env;

/** Which test files a test stands in, how long each takes (ms), and the changes that are tried; `tried` is null for all. */
function reachedBy({ tests, mutantCoverage }) {
  const files = {};
  const times = {};
  for (const { id, fileName, timeSpentMs } of tests) {
    const path = relative(process.cwd(), fileName).replaceAll("\\", "/");
    (files[id] ??= []).push(path);
    times[path] = (times[path] ?? 0) + timeSpentMs;
  }
  const reached = new Set(Object.values(mutantCoverage?.perTest ?? {}).flatMap((hits) => Object.keys(hits)));
  const inOrder = [...reached].toSorted((a, b) => Number(a) - Number(b));
  return { files, times, tried: sample === "" ? null : drawn(inOrder, Number(sample), Number(seed)) };
}

/** What takes a fifth of the time together, and the rest: most changes are noticed by the first, and jest does not stop at the first test that fails. */
function soonDoneFirst(paths, times) {
  const inOrder = paths.toSorted((a, b) => times[a] - times[b]);
  const whole = inOrder.reduce((sum, path) => sum + times[path], 0);
  let spent = 0;
  const soon = inOrder.filter((path, i) => (spent += times[path]) <= whole / 5 || i === 0);
  return [soon, inOrder.filter((path) => !soon.includes(path))].filter(({ length }) => length > 0);
}

roomRunner.inject = tokens(commonTokens.injector);
function roomRunner(injector) {
  const runner = injector.injectFunction(ofJest[0].factory);
  const whole = { dryRun: runner.dryRun.bind(runner), mutantRun: runner.mutantRun.bind(runner) };
  let known = null;
  runner.dryRun = async (options) => {
    const result = await whole.dryRun(options);
    if (result.status === "complete") writeFileSync(place, JSON.stringify(reachedBy(result)));
    return result;
  };
  runner.mutantRun = async (options) => {
    known ??= { ...JSON.parse(readFileSync(place, "utf8")), config: runner.jestConfig };
    const { files, times, tried, config } = known;
    if (tried !== null && !tried.includes(options.activeMutant.id))
      return { status: "error", errorMessage: "not drawn" };
    const reaching = [...new Set((options.testFilter ?? []).flatMap((test) => files[test] ?? []))];
    let result = null;
    for (const paths of reaching.length > 0 ? soonDoneFirst(reaching, times) : [null]) {
      runner.jestConfig = paths ? { ...config, testMatch: paths.map((path) => `<rootDir>/${path}`) } : config;
      result = await whole.mutantRun(options);
      if (result.status !== "survived") break;
    }
    return result;
  };
  return runner;
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "room", roomRunner)];
