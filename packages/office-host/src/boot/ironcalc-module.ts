import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import type * as IronCalc from "@ironcalc/wasm";

type Module = Pick<typeof IronCalc, "Model">;

const folder = (): string => dirname(createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm"));

let loaded: Module | null = null;

/** The engine, ready. Its module asks for `import.meta`, which jest cannot give, so the same text runs here as a plain function. */
export function ironCalcModule(): Module {
  loaded ??= load();
  return loaded;
}

function load(): Module {
  const module = text("wasm.js");
  const snippet = /from "\.\/(snippets\/[^"]+)"/u.exec(module)?.[1] ?? "";
  const helpers = evaluate(text(snippet), ["ic_tz_validate", "ic_tz_all", "ic_tz_parts"], {});
  const source = module
    .replace(/^import \{([^}]*)\} from .*$/mu, "const {$1} = helpers;")
    .replace(/^import \* as (\w+) from .*$/mu, "const $1 = helpers;")
    .replace("import.meta.url", '""');
  // The bytes are copied on the other side: the engine wants an array of its own realm.
  const start = "initSync({ module: new Uint8Array(bytes) });";
  const bytes = readFileSync(join(folder(), "wasm_bg.wasm"));
  return evaluate(`${source}\n${start}`, ["Model"], { helpers, bytes }) as Module;
}

const text = (file: string): string => readFileSync(join(folder(), file), "utf8");

function evaluate(source: string, names: readonly string[], given: Readonly<Record<string, unknown>>): unknown {
  const plain = source.replace(/^(\s*)export (?=class|function|var)/gmu, "$1").replace(/^export \{.*$/gmu, "");
  const run = compileFunction(`${plain}\nreturn { ${names.join(", ")} };`, Object.keys(given)) as (
    ...values: readonly unknown[]
  ) => unknown;
  return run(...Object.values(given));
}
