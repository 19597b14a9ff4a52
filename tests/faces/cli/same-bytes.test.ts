import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { writingIn } from "../../faults/commands";
import { call, temporaryFolder } from "../../support/command-line";

const temporary = temporaryFolder();
afterEach(() => {
  jest.useRealTimers();
});

/** Only the clock; what waits, waits as ever. */
const everythingElse: FakeableAPI[] = [
  ...(["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate", "clearImmediate"] as const),
  ...(["nextTick", "queueMicrotask", "performance", "hrtime"] as const),
];

test("every command that writes gives the same bytes today and in ten years", async () => {
  const written = async (folder: string, now: string): Promise<Readonly<Record<string, Content>>> => {
    jest.useFakeTimers({ now: new Date(now), doNotFake: everythingElse });
    const outputs: Record<string, Content> = {};
    mkdirSync(temporary.path(folder));
    for (const { name, argv, output } of writingIn(temporary.path())) {
      const path = temporary.path(folder, name.replaceAll(/\W/gu, "-") + output);
      const { code, talk } = await call([...argv, "-o", path]);
      expect([name, code > 1 ? talk : ""]).toEqual([name, ""]);
      outputs[name] = contentOf(path);
    }
    return outputs;
  };
  const today = await written("a", "2024-11-13T10:00:00Z");
  const later = await written("b", "2034-02-28T23:59:59Z");
  for (const [name, content] of Object.entries(later)) {
    expect([name, content.length > 0]).toEqual([name, true]);
    expect([name, content]).toEqual([name, today[name]]);
  }
});

type Content = readonly (readonly [name: string, base64: string])[];

/** The file, or the files of the folder, by name. */
function contentOf(path: string): Content {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(path, file), readFileSync(file).toString("base64")] as const);
  } catch {
    return [["", readFileSync(path).toString("base64")]];
  }
}
