import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { boot } from "../boot/boot";
import { coverage } from "../coverage/coverage";
import { coveragePage } from "../coverage/coverage-page";
import { createHostServer } from "./create-server";

/** The command `office-host`. */

const help = `office-host TASKPANE.HTML    opens the add-in beside a workbook in a browser, without Excel
  --port 3100                the port on this machine
  --workbook BOOK.JSON       what the workbook holds: {"Sheet1": [["Rent", 900], ["Sum", "=SUM(B1:B1)"]]}
office-host not-implemented  writes what of Excel this host lacks, as Markdown
`;

void main();

async function main(): Promise<void> {
  try {
    await run();
  } catch (error) {
    stop(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { port: { type: "string", default: "3100" }, workbook: { type: "string" }, help: { type: "boolean" } },
    allowPositionals: true,
  });
  const [what] = positionals;
  if (what === undefined || values.help === true) process.stdout.write(help);
  else if (what === "not-implemented") await writeCoverage();
  else serve(resolve(what), portIn(values.port), values.workbook === undefined ? "{}" : rowsIn(values.workbook));
}

function portIn(text: string): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535) throw new Error(`--port ${text}: give a number from 0 to 65535.`);
  return port;
}

/** The file's text, once it is known to be JSON. */
function rowsIn(path: string): string {
  const text = readFileSync(resolve(path), "utf8");
  try {
    JSON.parse(text);
  } catch (error) {
    throw new Error(`--workbook ${path} is not JSON: ${String(error)}`, { cause: error });
  }
  return text;
}

function serve(page: string, port: number, workbook: string): void {
  if (!existsSync(page) || statSync(page).isDirectory()) throw new Error(`There is no page ${page}.`);
  const office = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
  const own = join(__dirname, "page");
  const server = createHostServer({ folder: dirname(page), page: basename(page), workbook, office, own });
  server.on("error", (error: NodeJS.ErrnoException) =>
    stop(error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another: --port ${port + 1}` : error.message),
  );
  // Only this machine can reach it.
  server.listen(port, "127.0.0.1", () => {
    const address = server.address();
    const at = typeof address === "object" && address !== null ? address.port : port;
    process.stdout.write(`${basename(page)} beside a workbook: http://localhost:${at} (stop with Ctrl+C)\n`);
  });
}

async function writeCoverage(): Promise<void> {
  const excel = await boot();
  process.stdout.write(coveragePage(coverage(globalThis)));
  excel.close();
}

function stop(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
