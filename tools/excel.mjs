// npm run excel: serves dist/addin to desktop Excel and loads the add-in there. Needs Windows or macOS, Excel, and a network for the two tools.
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir, platform } from "node:os";
import { extname, join, normalize, resolve, sep } from "node:path";
import { npx } from "./npx.mjs";

const served = resolve("dist/addin");
const certificates = join(homedir(), ".office-addin-dev-certs");
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

function stop(...lines) {
  console.error(lines.join("\n"));
  process.exit(2);
}

if (!["win32", "darwin"].includes(platform()))
  stop(
    "Excel för datorn finns bara för Windows och macOS, så tillägget kan inte läsas in här.",
    "Prova det i stället i webbläsaren: npm start. Excel på webben: se docs/it-admin.md.",
    "Desktop Excel needs Windows or macOS. Try the workbench instead: npm start. Excel on the web: see docs/it-admin.md.",
  );
if (!existsSync(join(served, "taskpane.html"))) stop("Bygg först: npm run build. Build first: npm run build.");

const trusted = await npx(["office-addin-dev-certs@3", "install"]);
if (trusted.code !== 0)
  stop("", "Certifikatet för https://localhost:3000 kunde inte installeras. The certificate could not be installed.");

const server = createServer(
  {
    cert: readFileSync(join(certificates, "localhost.crt")),
    key: readFileSync(join(certificates, "localhost.key")),
  },
  (request, response) => {
    const file = normalize(join(served, decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname)));
    const type = types[extname(file)];
    if (!file.startsWith(served + sep) || type === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    createReadStream(file).pipe(response);
  },
);
server.on("error", ({ code }) =>
  stop(
    code === "EADDRINUSE"
      ? "Port 3000 är upptagen. Avsluta npm start och försök igen. Port 3000 is in use: end npm start and try again."
      : `Servern kunde inte startas (${code}). The server could not be started.`,
  ),
);
server.listen(3000, "localhost", async () => {
  const started = await npx(["office-addin-debugging@7", "start", "manifest.xml", "desktop", "--no-debug"]);
  if (started.code !== 0) stop("", "Tillägget kunde inte läsas in i Excel. The add-in could not be loaded into Excel.");
  console.log("Medelkoll finns på fliken Start i Excel. Ctrl+C avslutar. Medelkoll is on the Home tab; Ctrl+C ends.");
});
process.once("SIGINT", async () => {
  await npx(["office-addin-debugging@7", "stop", "manifest.xml"]);
  process.exit(0);
});
