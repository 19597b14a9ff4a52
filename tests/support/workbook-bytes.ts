import { crc32, deflateRawSync } from "node:zlib";

/** Builds zip files and .xlsx files part by part and byte by byte, so that tests can make the odd and hostile ones no program writes. */

export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Sizes and CRC stand after the data instead of before it, as streaming writers do. */
  readonly descriptor?: boolean;
  /** All sizes and the offset stand in the zip64 extra field. */
  readonly zip64?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** Lies told in the directory. */
  readonly claims?: { readonly crc?: number; readonly size?: number };
  /** What is written instead of the deflated content. */
  readonly packed?: Uint8Array;
}

export interface ZipOptions {
  readonly comment?: string;
  readonly after?: Uint8Array;
  readonly zip64?: boolean;
  /** What the end record says, when it lies. */
  readonly count?: number;
}

const utf8 = (content: string | Uint8Array): Buffer =>
  typeof content === "string" ? Buffer.from(content) : Buffer.from(content);

interface Packed {
  readonly file: ZipFile;
  readonly name: Buffer;
  readonly data: Buffer;
  readonly fields: Buffer;
  readonly size: number;
  readonly crc: number;
}

function pack(file: ZipFile): Packed {
  const content = utf8(file.content);
  const data = utf8(file.packed ?? (file.stored === true ? content : deflateRawSync(content)));
  const size = file.claims?.size ?? content.length;
  const crc = file.claims?.crc ?? crc32(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(file.zip64 === true ? 45 : 20, 0);
  fields.writeUInt16LE((file.encrypted === true ? 1 : 0) | (file.descriptor === true ? 8 : 0) | 0x800, 2);
  fields.writeUInt16LE(file.method ?? (file.stored === true ? 0 : 8), 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(file.zip64 === true ? 0xffffffff : data.length, 14);
  fields.writeUInt32LE(file.zip64 === true ? 0xffffffff : size, 18);
  fields.writeUInt16LE(Buffer.byteLength(file.name), 22);
  return { file, name: Buffer.from(file.name), data, fields, size, crc };
}

function localRecord({ file, name, data, fields, size, crc }: Packed): Buffer {
  const own = Buffer.from(fields);
  if (file.descriptor === true) own.fill(0, 10, 22);
  const descriptor = Buffer.alloc(file.descriptor === true ? 16 : 0);
  if (file.descriptor === true) {
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(data.length, 8);
    descriptor.writeUInt32LE(size, 12);
  }
  return Buffer.concat([Buffer.from("PK\u0003\u0004"), own, name, data, descriptor]);
}

function directoryRecord({ file, name, data, fields, size }: Packed, offset: number): Buffer {
  const extra = Buffer.alloc(file.zip64 === true ? 28 : 0);
  if (file.zip64 === true) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(size), 4);
    extra.writeBigUInt64LE(BigInt(data.length), 12);
    extra.writeBigUInt64LE(BigInt(offset), 20);
  }
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(file.zip64 === true ? 0xffffffff : offset, 10);
  const own = Buffer.concat([fields, tail]);
  own.writeUInt16LE(extra.length, 24);
  return Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), own, name, extra]);
}

export function zipBytes(files: readonly ZipFile[], options: ZipOptions = {}): Uint8Array {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const packed of files.map(pack)) {
    const local = localRecord(packed);
    locals.push(local);
    records.push(directoryRecord(packed, offset));
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const count = options.count ?? files.length;
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(options.zip64 === true ? 0xffff : count, 8);
  end.writeUInt16LE(options.zip64 === true ? 0xffff : count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(options.zip64 === true ? 0xffffffff : offset, 16);
  end.writeUInt16LE(Buffer.byteLength(options.comment ?? ""), 20);
  const wide = options.zip64 === true ? zip64End(count, directory.length, offset) : Buffer.alloc(0);
  return new Uint8Array(
    Buffer.concat([
      ...locals,
      directory,
      wide,
      end,
      Buffer.from(options.comment ?? ""),
      options.after ?? Buffer.alloc(0),
    ]),
  );
}

function zip64End(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(76);
  end.write("PK\u0006\u0006", 0, "latin1");
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.write("PK\u0006\u0007", 56, "latin1");
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A relationships part: id, last segment of the type, target. */
export const relationshipsXml = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A worksheet part around the rows. */
export const sheetXml = (rows: string, before = "", after = ""): string =>
  `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export interface WorkbookXml {
  /** Rows of the only sheet, `Blad1`. */
  readonly rows?: string;
  /** `<si>` elements. */
  readonly strings?: string;
  /** Content of the style sheet. */
  readonly styles?: string;
  /** Content of `workbook`; by default the one sheet `Blad1`. */
  readonly workbook?: string;
  /** Content type of the main part. */
  readonly type?: string;
  /** More relationships of the workbook. */
  readonly related?: readonly (readonly [id: string, type: string, target: string])[];
  /** Parts to add or to put in the place of the usual ones; undefined leaves the part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

export const oneSheet = `<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>`;

/** The files of a small, ordinary workbook. */
export function workbookFiles(xml: WorkbookXml = {}): ZipFile[] {
  const parts: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml":
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${xml.type ?? workbookType}"/></Types>`,
    "_rels/.rels": relationshipsXml([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "metadata/core-properties", "docProps/core.xml"],
    ]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${xml.workbook ?? oneSheet}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
      ["rIdStyles", "styles", "styles.xml"],
      ...(xml.related ?? []),
    ]),
    "xl/worksheets/sheet1.xml": sheetXml(xml.rows ?? ""),
    "xl/sharedStrings.xml": xml.strings === undefined ? undefined : `<sst xmlns="${main}">${xml.strings}</sst>`,
    "xl/styles.xml": xml.styles === undefined ? undefined : `<styleSheet xmlns="${main}">${xml.styles}</styleSheet>`,
    ...xml.parts,
  };
  return Object.entries(parts).flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

export const workbookBytes = (xml: WorkbookXml = {}): Uint8Array => zipBytes(workbookFiles(xml));
