import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExitCode } from "../../src/faces/cli/exit-codes";
import { run } from "../../src/faces/cli/run";
import type { Streams } from "../../src/faces/cli/one-document";
import { sheetXml, workbookBytes } from "./workbook-bytes";

export const samples = join(__dirname, "../../samples");
export const sample = (path: string): string => join(samples, path);

export interface Called {
  readonly code: ExitCode;
  /** Standard output and standard error. */
  readonly data: string;
  readonly talk: string;
}

/** Calls the command line in this process. Its today is 13 November 2024, its clock stands still unless another is given. */
export async function call(argv: readonly string[], terminal: Partial<Streams> = {}): Promise<Called> {
  const [data, talk]: [string[], string[]] = [[], []];
  const code = await run(argv, "1.2.3", {
    data: (text) => data.push(text),
    talk: (text) => talk.push(`${text}\n`),
    width: () => null,
    today: () => "2024-11-13",
    milliseconds: () => 0,
    uninterrupted: (work) => work(() => false),
    ...terminal,
  });
  return { code, data: data.join(""), talk: talk.join("") };
}

/** A folder of its own for each test of a file; gone after it. */
export function temporaryFolder(): { readonly path: (...parts: string[]) => string } {
  let folder = "";
  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), "medelkoll-cli-")))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return { path: (...parts) => join(folder, ...parts) };
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML text; what XML cannot hold is written as Excel writes it, `_x001B_`. */
const xmlText = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => escapes[character] ?? "")
    .replace(
      // oxlint-disable-next-line no-control-regex -- the characters that XML forbids
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );

const cellXml = (value: string | number): string =>
  typeof value === "number"
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;

const savedXml = (saved: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>${saved}</dcterms:modified></cp:coreProperties>`;

/** The bytes of a workbook with one sheet, saved at an ISO time if one is given. */
export const listBytes = (
  rows: readonly (readonly (string | number)[])[],
  sheetName = "Projekt",
  saved?: string,
): Uint8Array =>
  workbookBytes({
    workbook: `<sheets><sheet name="${xmlText(sheetName)}" sheetId="1" r:id="rId1"/></sheets>`,
    parts: {
      ...(saved === undefined ? {} : { "docProps/core.xml": savedXml(saved) }),
      "xl/worksheets/sheet1.xml": sheetXml(
        rows.map((row, i) => `<row r="${i + 1}">${row.map(cellXml).join("")}</row>`).join(""),
      ),
    },
  });

const faultless = {
  "Projekt-ID": "TI-0",
  Projektnamn: "Belysning Testtorget",
  "Beviljad nämnd": "Farsta",
  "Beviljat belopp (kr)": 1_000_000,
  "Ekonomiskt utfall (kr)": 400_000,
  Status: "Pågår",
};

/** A list of running projects without a fault, with these names and with ids TI-1, TI-2 … or another series. */
export const faultlessList = (names: readonly string[], series = "TI"): readonly (readonly (string | number)[])[] => [
  Object.keys(faultless),
  ...names.map((Projektnamn, i) => Object.values({ ...faultless, "Projekt-ID": `${series}-${i + 1}`, Projektnamn })),
];
