import type { Server } from "node:http";
import { createLocalServer } from "./local-server";
import { hostPane, officeFolder } from "./pane-page";
import { staticFile, textFile, type StaticFile } from "./static-file";

/** An add-in to be opened beside a workbook. */
export interface ServedAddin {
  /** The folder of its page; nothing outside it is served. */
  readonly folder: string;
  /** The page's file name there. */
  readonly page: string;
  /** The workbook's rows by sheet, as JSON text. */
  readonly workbook: string;
  /** Folder of Microsoft's client, and of this package's own built page. */
  readonly office: string;
  readonly own: string;
}

const addinFolder = "/addin/";

/** The page with the workbook, the add-in's own files and Microsoft's office.js over http. */
export const createHostServer = (addin: ServedAddin): Server => createLocalServer((path) => find(addin, path));

async function find({ folder, page, workbook, office, own }: ServedAddin, path: string): Promise<StaticFile | null> {
  const json = "application/json; charset=utf-8";
  if (path === "/workbook.json") return textFile(workbook, json);
  if (path === "/addin.json")
    return textFile(JSON.stringify({ page: `${addinFolder}${encodeURIComponent(page)}` }), json);
  if (path.startsWith(officeFolder)) return staticFile(office, path.slice(officeFolder.length));
  if (!path.startsWith(addinFolder)) return staticFile(own, path === "/" ? "index.html" : path.slice(1));
  const file = await staticFile(folder, path.slice(addinFolder.length));
  return file !== null && path === `${addinFolder}${page}`
    ? textFile(hostPane(new TextDecoder().decode(file.body)), file.type)
    : file;
}
