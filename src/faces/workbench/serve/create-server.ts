import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { hostPane, officeFolder } from "./pane-page";
import { listSamples } from "./sample-list";
import { staticFile, type StaticFile } from "./static-file";

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/iu;

/** The workbench over http: its page, the built add-in, Microsoft's office.js and the samples, all from the checkout `root`. */
export const createBenchServer = (root: string): Server =>
  createServer((request, response) => {
    void respond(root, request, response);
  });

async function respond(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = (status: number, { body, type }: StaticFile): void => {
    // Always fresh: a page that was built again is what the next reload shows.
    response.writeHead(status, {
      "Content-Type": type,
      "Content-Length": body.byteLength,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };
  try {
    // Another site whose name points at this machine must not read the workbooks here.
    if (!local.test(request.headers.host ?? "")) send(421, text("This address serves only its own machine."));
    else if (request.method !== "GET" && request.method !== "HEAD") send(405, text("Only GET."));
    else {
      const path = pathIn(request.url ?? "/");
      const found = path === null ? null : await find(root, path);
      if (path === null) send(400, text("Bad address."));
      else send(found === null ? 404 : 200, found ?? text("Not found."));
    }
  } catch (error) {
    // The system's messages hold paths of this machine: they are for whoever started the bench.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    send(500, text("This could not be served. The terminal says why."));
  }
}

/** The path that an address asks for, decoded; null when it is no address. */
function pathIn(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
}

async function find(root: string, path: string): Promise<StaticFile | null> {
  if (path === "/samples.json")
    return {
      ...text(JSON.stringify(await listSamples(join(root, "samples")))),
      type: "application/json; charset=utf-8",
    };
  for (const [address, folder] of folders)
    if (path.startsWith(address))
      return prepare(path, await staticFile(join(root, folder), path.slice(address.length)));
  return staticFile(join(root, "dist/workbench"), path === "/" ? "index.html" : path.slice(1));
}

const folders: readonly (readonly [address: string, folder: string])[] = [
  ["/addin/", "dist/addin"],
  [officeFolder, "node_modules/@microsoft/office-js/dist"],
  ["/samples/", "samples"],
];

const prepare = (path: string, file: StaticFile | null): StaticFile | null =>
  file !== null && path === "/addin/taskpane.html"
    ? { ...file, ...text(hostPane(new TextDecoder().decode(file.body)), file.type) }
    : file;

const text = (body: string, type = "text/plain; charset=utf-8"): StaticFile => ({
  body: new TextEncoder().encode(body),
  type,
});
