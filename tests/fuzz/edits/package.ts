import { strFromU8, unzipSync } from "fflate";
import { zipBytes, type ZipFile, type ZipOptions } from "../../support/workbook-bytes";
import { cellEdits, editSheet } from "./cells";
import { drawn, type Edit } from "./draw";
import { nastyAttributes } from "./nasty";
import { editXml, xmlEdits } from "./xml";

/** Edits of a workbook as the zip file that it is: of its directory, of its parts, and of the XML and cells in them. */

interface Package {
  readonly files: readonly ZipFile[];
  readonly options: ZipOptions;
}
type Change = (whole: Package, edit: Edit) => Package;

const onFile =
  (change: (file: ZipFile, edit: Edit) => readonly ZipFile[]): Change =>
  (whole, edit) => ({
    ...whole,
    files: whole.files.flatMap((file, at) => (at === edit.part % whole.files.length ? change(file, edit) : [file])),
  });

const liesAboutSize = [0, 1, 1500, 2 ** 31, 2 ** 32 - 1];
const zipChanges: Readonly<Record<string, Change>> = {
  "zip: an entry is gone": onFile(() => []),
  "zip: an entry stands twice": onFile((file) => [file, file]),
  "zip: an entry twice, with other content": onFile((file) => [file, { ...file, content: "<x/>" }]),
  "zip: an entry has another name": onFile((file, { by }) => [
    {
      ...file,
      name: drawn(
        ["../x.xml", "/x.xml", "C:\\x.xml", file.name.toUpperCase(), "å.xml", "", file.name.replaceAll("/", "\\")],
        by,
      ),
    },
  ]),
  "zip: an entry is cut": onFile((file, { at }) => [
    { ...file, content: Buffer.from(file.content).subarray(0, at % Math.max(file.content.length, 1)) },
  ]),
  "zip: a size lies": onFile((file, { by }) => [{ ...file, claims: { size: drawn(liesAboutSize, by) } }]),
  "zip: a sum lies": onFile((file, { by }) => [{ ...file, claims: { crc: by } }]),
  "zip: a method that nobody knows": onFile((file, { by }) => [{ ...file, method: drawn([1, 9, 12, 14, 99], by) }]),
  "zip: an entry says that it is encrypted": onFile((file) => [{ ...file, encrypted: true }]),
  "zip: packed as something else": onFile((file, { by }) => [
    { ...file, packed: drawn([Buffer.alloc(0), Buffer.alloc(50, 255), Buffer.from([3, 0])], by) },
  ]),
  "zip: stored": onFile((file) => [{ ...file, stored: true }]),
  "zip: with a descriptor": onFile((file) => [{ ...file, descriptor: true }]),
  "zip: zip64": (whole) => ({
    options: { ...whole.options, zip64: true },
    files: whole.files.map((file) => ({ ...file, zip64: true })),
  }),
  "zip: the directory counts wrong": (whole, { by }) => ({
    ...whole,
    options: { ...whole.options, count: drawn([0, 1, 65_535], by) },
  }),
  "zip: a comment": (whole) => ({ ...whole, options: { ...whole.options, comment: "PK\u0005\u0006 x" } }),
  "zip: something after the end": (whole, { by }) => ({
    ...whole,
    options: { ...whole.options, after: Buffer.alloc(drawn([1, 22, 70_000], by), 80) },
  }),
  "zip: many entries more": (whole, { by }) => ({
    ...whole,
    files: [
      ...whole.files,
      ...Array.from({ length: drawn([10, 1900, 2100], by) }, (_, index) => ({
        name: `x/${index}.bin`,
        content: "",
        stored: true,
      })),
    ],
  }),
  "zip: a large entry": (whole, { by }) => ({
    ...whole,
    files: [
      ...whole.files,
      { name: drawn(["x.bin", "xl/worksheets/sheet1.xml", "xl/media/x.png"], by), content: Buffer.alloc(9_000_000) },
    ],
  }),
};

const isXml = ({ name }: ZipFile): boolean => /\.(?:xml|rels|vml)$/u.test(name);
const isSheet = ({ name }: ZipFile): boolean => /worksheets\/[^/]*\.xml$/u.test(name);

/** Edits the text of one of the parts of a kind. */
const onPart =
  (isOne: (file: ZipFile) => boolean, change: (xml: string, edit: Edit) => string): Change =>
  (whole, edit) => {
    const parts = whole.files.filter(isOne);
    if (parts.length === 0) return whole;
    const part = drawn(parts, edit.part);
    const content = change(Buffer.from(part.content).toString("utf8"), edit);
    return { ...whole, files: whole.files.map((file) => (file === part ? { ...file, content } : file)) };
  };

const changes: Readonly<Record<string, Change>> = {
  ...zipChanges,
  ...Object.fromEntries(xmlEdits.map((name) => [name, onPart(isXml, editXml)])),
  ...Object.fromEntries(cellEdits.map((name) => [name, onPart(isSheet, editSheet)])),
  "sheet: another name": onPart(
    ({ name }) => name.endsWith("workbook.xml"),
    (xml, { at, by }) => {
      const names = [...xml.matchAll(/<sheet [^>]*?name="([^"]*)"/gu)];
      if (names.length === 0) return xml;
      const [, old = ""] = drawn(names, at);
      return xml.replace(
        `name="${old}"`,
        () => `name="${drawn([...nastyAttributes, "x".repeat(40), "Projekt", "History", "a'b", "[x]"], by)}"`,
      );
    },
  ),
};

const bytesChanges: Readonly<Record<string, (bytes: Uint8Array, edit: Edit) => Uint8Array>> = {
  "bytes: the end is missing": (bytes, { at }) => bytes.subarray(0, at % Math.max(bytes.length, 1)),
  "bytes: one is another": (bytes, { at, by }) => bytes.with(at % Math.max(bytes.length, 1), by % 256),
  "bytes: something before": (bytes, { by }) => Buffer.concat([Buffer.alloc(1 + (by % 500), 77), bytes]),
  "bytes: another file": (_, { by }) =>
    drawn(
      [
        Buffer.from(""),
        Buffer.from("a;b\n1;2\n"),
        Buffer.from("<html></html>"),
        Buffer.from("%PDF-1.7"),
        Buffer.alloc(5000),
        Buffer.from("{}"),
      ],
      by,
    ),
};

/** Each edit of a workbook by its name. Those of cells stand several times: they are what a file that is read differs in. */
export const packageEdits: readonly string[] = [
  ...Object.keys(changes),
  ...Object.keys(bytesChanges),
  ...Array.from({ length: 3 }, () => cellEdits).flat(),
];

/** The parts of a workbook in their order; null when the bytes are no zip that can be taken apart. */
export function filesOf(bytes: Uint8Array): readonly ZipFile[] | null {
  try {
    return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
  } catch {
    return null;
  }
}

/** The workbook with all edits, those of bytes last. */
export function editPackage(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const files = filesOf(bytes);
  const inside = edits.filter(({ edit }) => edit in changes);
  let edited = bytes;
  if (files !== null && inside.length > 0) {
    let whole: Package = { files, options: {} };
    for (const edit of inside) whole = changes[edit.edit]?.(whole, edit) ?? whole;
    edited = zipBytes(whole.files, whole.options);
  }
  for (const edit of edits) edited = bytesChanges[edit.edit]?.(edited, edit) ?? edited;
  return edited;
}

/** The workbook with one of its sheets' XML changed. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string | null): Uint8Array | null {
  const files = filesOf(bytes);
  const part = files?.find(({ name }) => name === path);
  if (!files || !part) return null;
  const content = change(strFromU8(new Uint8Array(Buffer.from(part.content))));
  return content === null ? null : zipBytes(files.map((file) => (file === part ? { ...file, content } : file)));
}
