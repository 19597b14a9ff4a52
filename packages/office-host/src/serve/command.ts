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
  if (what === undefined || values.help === true) return void process.stdout.write(help);
  if (what === "not-implemented") return writeCoverage();
  const page = resolve(what);
  if (!existsSync(page) || statSync(page).isDirectory()) return stop(`There is no page ${what}.`);
  const port = Number(values.port);
  if (!/^\d+$/u.test(values.port) || port > 65_535)
    return stop(`--port ${values.port}: give a number from 0 to 65535.`);
  const workbook = values.workbook === undefined ? "{}" : readFileSync(resolve(values.workbook), "utf8");
  JSON.parse(workbook);
  serve({ folder: dirname(page), page: basename(page), workbook }, port);
}

function serve(
  addin: { readonly folder: string; readonly page: string; readonly workbook: string },
  port: number,
): void {
  const office = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
  const server = createHostServer({ ...addin, office, own: join(__dirname, "page") });
  server.on("error", (error: NodeJS.ErrnoException) =>
    stop(error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another: --port ${port + 1}` : error.message),
  );
  // Only this machine can reach it.
  server.listen(port, "127.0.0.1", () => {
    const address = server.address();
    const at = typeof address === "object" && address !== null ? address.port : port;
    process.stdout.write(`${addin.page} beside a workbook: http://localhost:${at} (stop with Ctrl+C)\n`);
  });
}

async function writeCoverage(): Promise<void> {
  const { close } = await boot();
  process.stdout.write(coveragePage(coverage(globalThis as unknown as Parameters<typeof coverage>[0])));
  close();
}

function stop(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
