/** How `npm run mutation -- ROOM --sample N` chooses and counts. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const script = `
  const { readFileSync } = await import("node:fs");
  const sample = await import("./tools/mutation/sample.mjs");
  console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(([name, ...argv]) => sample[name](...argv))));
`;
function ask(...calls: readonly (readonly unknown[])[]): readonly unknown[] {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
    input: JSON.stringify(calls),
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as readonly unknown[];
}

test("the changes are spread over the whole room, the same each time, and others with another seed", () => {
  const all = Array.from({ length: 100 }, (_, i) => String(i));
  const [one, again, other, most] = ask(
    ["drawn", all, 4],
    ["drawn", all, 4],
    ["drawn", all, 4, 1],
    ["drawn", all, 1000, 7],
  ) as readonly string[][];
  expect(one).toEqual(["12", "37", "62", "87"]);
  expect(again).toEqual(one);
  expect(other?.map(Number).every((id, i) => id >= 25 * i && id < 25 * (i + 1))).toBe(true);
  expect(other).not.toEqual(one);
  expect(most).toEqual(all);
});

test("what no test reaches counts as unnoticed, what could not be tried not at all, and a few say little", () => {
  const mutant = (id: number, status: string) => ({ id: String(id), status });
  const report = {
    files: {
      "a.ts": {
        source: "",
        mutants: [
          ...Array.from({ length: 80 }, (_, i) =>
            mutant(i, i % 2 === 1 ? "RuntimeError" : i < 8 ? "Survived" : i === 78 ? "Timeout" : "Killed"),
          ),
          ...Array.from({ length: 20 }, (_, i) => mutant(80 + i, "NoCoverage")),
          ...Array.from({ length: 5 }, (_, i) => mutant(100 + i, "Ignored")),
        ],
      },
    },
  };
  const even = Array.from({ length: 40 }, (_, i) => String(2 * i));
  const [score] = ask(["scoreOf", report, [...even, "1"]]) as readonly Record<string, unknown>[];
  expect(score).toMatchObject({ reached: 80, settledAtLoad: 5, tried: 40, notTriable: 1, noticed: 36 });
  // 36 of 40 of the four fifths that are reached.
  expect(score?.["score"]).toBeCloseTo(0.72);
  // Wilson's interval for 36 of 40 is 0.769 to 0.960.
  expect(score?.["margin"]).toEqual([expect.closeTo(0.8 * 0.7695, 2), expect.closeTo(0.8 * 0.9604, 2)]);
});
