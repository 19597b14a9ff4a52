/**
 * A runner for Stryker: its own for jest, but that a change is tried with the test files that reach it and no others (they cost more to load than to run), and of a
 * sample only the changes that were drawn. What the first run of the tests says of both lies in the file MUTATION_REACHED, since a runner that hangs is replaced.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { strykerPlugins as ofJest } from "@stryker-mutator/jest-runner";
import { drawn } from "./sample.mjs";

const { MUTATION_REACHED: place, MUTATION_SAMPLE: sample = "", MUTATION_SEED: seed = "0" } = process.env;

/** Which test files a test stands in, and the changes that are tried; `tried` is null for all. */
function reachedBy({ tests, mutantCoverage }) {
  const files = {};
  for (const { id, fileName } of tests)
    (files[id] ??= []).push(relative(process.cwd(), fileName).replaceAll("\\", "/"));
  const reached = new Set(Object.values(mutantCoverage?.perTest ?? {}).flatMap((hits) => Object.keys(hits)));
  const inOrder = [...reached].toSorted((a, b) => Number(a) - Number(b));
  return { files, tried: sample === "" ? null : drawn(inOrder, Number(sample), Number(seed)) };
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
  runner.mutantRun = (options) => {
    known ??= { ...JSON.parse(readFileSync(place, "utf8")), config: runner.jestConfig };
    const { files, tried, config } = known;
    if (tried !== null && !tried.includes(options.activeMutant.id))
      return Promise.resolve({ status: "error", errorMessage: "not drawn" });
    const reaching = new Set((options.testFilter ?? []).flatMap((test) => files[test] ?? []));
    runner.jestConfig =
      reaching.size > 0 ? { ...config, testMatch: [...reaching].map((path) => `<rootDir>/${path}`) } : config;
    return whole.mutantRun(options);
  };
  return runner;
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "room", roomRunner)];
