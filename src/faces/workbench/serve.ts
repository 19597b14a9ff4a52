import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createBenchServer } from "./serve/create-server";

/** The checkout, seen from `dist/workbench/serve.cjs`. */
const root = join(__dirname, "../..");

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const port = Number(values.port);

function stop(...lines: readonly string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
}

if (!/^\d+$/u.test(values.port) || port > 65_535)
  stop(`--port ${values.port}: ange ett tal mellan 0 och 65535. (Give a number between 0 and 65535.)`);
for (const page of ["dist/workbench/index.html", "dist/addin/taskpane.html"])
  if (!existsSync(join(root, page)))
    stop(`${page} saknas. Kör först: npm run build. (It is missing. Run first: npm run build.)`);

const server = createBenchServer(root);
server.on("error", (error: NodeJS.ErrnoException) =>
  error.code === "EADDRINUSE"
    ? stop(
        `Port ${port} används redan, kanske av en arbetsbänk i ett annat fönster. Stäng den, eller välj en annan port: npm start -- --port ${port + 1}`,
        `(Port ${port} is taken, perhaps by a workbench in another window. Close it, or choose another port as above.)`,
      )
    : stop(error.message),
);
// Only this machine can reach it.
server.listen(port, "127.0.0.1", () => {
  const address = server.address();
  const at = typeof address === "object" && address !== null ? address.port : port;
  process.stdout.write(`Medelkolls arbetsbänk: http://localhost:${at}\n`);
  process.stdout.write(
    "Öppna adressen i en webbläsare. Avsluta med Ctrl+C. (Open the address in a browser. Stop with Ctrl+C.)\n",
  );
});
