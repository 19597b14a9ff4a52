import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { textFile, type StaticFile } from "./static-file";

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/iu;

/** A server for this machine alone. `find` gives the file at a path, which begins with a slash and is decoded; null where there is none. */
export const createLocalServer = (find: (path: string) => Promise<StaticFile | null>): Server =>
  createServer((request, response) => {
    void respond(find, request, response);
  });

async function respond(
  find: (path: string) => Promise<StaticFile | null>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
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
    if (!local.test(request.headers.host ?? "")) send(421, textFile("This address serves only its own machine."));
    else if (request.method !== "GET" && request.method !== "HEAD") send(405, textFile("Only GET."));
    else {
      const path = pathIn(request.url ?? "/");
      const found = path === null ? null : await find(path);
      if (path === null) send(400, textFile("Bad address."));
      else send(found === null ? 404 : 200, found ?? textFile("Not found."));
    }
  } catch (error) {
    // The system's messages hold paths of this machine: they are for whoever started the server.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    send(500, textFile("This could not be served. The terminal says why."));
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
