import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBenchServer } from "../../../../src/faces/workbench/serve/create-server";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly caching: string;
  readonly body: string;
}

let root: string;
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "medelkoll-bench-"));
  const put = (path: string, text: string): void => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put("dist/workbench/index.html", "<p>bänk</p>");
  put(
    "dist/addin/taskpane.html",
    '<head></head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  put("dist/addin/taskpane.abc.js", "pane()");
  put("node_modules/@microsoft/office-js/dist/office.js", "office()");
  put("samples/returned/Ä fil.xlsx", "bytes");
  put("samples/returned/expected.json", "{}");
  put("samples/awkward/b.xlsx", "");
  put("samples/real/c.xlsx", "");
  put("secret.txt", "secret");
  server = createBenchServer(root);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true });
});

/** Asks for a path as it is written: no client tidies it up first. */
const ask = (path: string, { method = "GET", host = "localhost" } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ port, host: "127.0.0.1", path, method, headers: { host }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          caching: response.headers["cache-control"] ?? "",
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });

test.each([
  ["/", "text/html; charset=utf-8", "<p>bänk</p>"],
  ["/addin/taskpane.abc.js", "text/javascript; charset=utf-8", "pane()"],
  ["/office/office.js", "text/javascript; charset=utf-8", "office()"],
  [
    `/samples/${encodeURIComponent("returned")}/${encodeURIComponent("Ä fil.xlsx")}`,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "bytes",
  ],
])("%s is served", async (path, type, body) => {
  expect(await ask(path)).toEqual({ status: 200, type, caching: "no-store", body });
});

test("the pane's page is made for the bench", async () => {
  const { body } = await ask("/addin/taskpane.html");
  expect(body).toContain("/channel.js");
  expect(body).toContain("/office/office.js");
});

test("samples are listed by folder, workbooks only", async () => {
  const { body, type } = await ask("/samples.json");
  expect(type).toBe("application/json; charset=utf-8");
  expect(JSON.parse(body)).toEqual([
    { folder: "returned", files: ["Ä fil.xlsx"] },
    { folder: "awkward", files: ["b.xlsx"] },
    { folder: "real", files: ["c.xlsx"] },
  ]);
});

test.each([
  "/../../secret.txt",
  "/..%2f..%2fsecret.txt",
  "/addin/..%2f..%2fsecret.txt",
  "/samples/%2e%2e/secret.txt",
  "/office/..%2f..%2f..%2f..%2fsecret.txt",
  "/samples/returned%00.xlsx",
  "/samples/returned",
  "/nothing.js",
])("%s leads nowhere", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain("secret");
});

test("a bad address, another method and another site are turned away", async () => {
  expect((await ask("/%E0%A4%A")).status).toBe(400);
  expect((await ask("//")).status).toBe(400);
  expect((await ask("http://[/")).status).toBe(400);
  expect((await ask("/", { host: "LOCALHOST:3000" })).status).toBe(200);
  expect((await ask("/", { method: "POST" })).status).toBe(405);
  expect((await ask("/", { host: "elsewhere.example" })).status).toBe(421);
  expect((await ask("/", { host: "127.0.0.1:3000" })).status).toBe(200);
});
