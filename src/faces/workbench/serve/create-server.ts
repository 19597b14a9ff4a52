import type { Server } from "node:http";
import { join } from "node:path";
import { createLocalServer, hostPane, officeFolder, staticFile, type StaticFile, textFile } from "office-host/serve";
import { listSamples } from "./sample-list";

/** The workbench over http: its page, the built add-in, Microsoft's office.js and the samples, all from the checkout `root`. */
export const createBenchServer = (root: string): Server => createLocalServer((path) => find(root, path));

async function find(root: string, path: string): Promise<StaticFile | null> {
  if (path === "/samples.json")
    return {
      ...textFile(JSON.stringify(await listSamples(join(root, "samples")))),
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
    ? { ...file, ...textFile(hostPane(new TextDecoder().decode(file.body)), file.type) }
    : file;
