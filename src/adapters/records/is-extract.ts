/** Whether a file is an extract that we have written. Only its first or last bytes are read. Node only. */
import { open, type FileHandle } from "node:fs/promises";
import { recordSchema } from "../../core/records/record-schema";

/** What every line of NDJSON begins with. */
const ndjsonStart = `{"recordSchema":"${recordSchema}",`;
const parquetMark = "PAR1";
/** At the end of a Parquet file: the length of its metadata in four bytes, and the mark. */
const parquetTail = 8;
/** Metadata of thousands of row groups; a longer one is not ours. */
const longestMetadata = 64 * 2 ** 20;

async function textAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
}

/** False also for a file that cannot be read. */
export async function isExtract(path: string): Promise<boolean> {
  try {
    const file = await open(path, "r");
    try {
      const start = (await textAt(file, 0, ndjsonStart.length)).toString("latin1");
      return start === ndjsonStart || (start.startsWith(parquetMark) && (await isOurParquet(file)));
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

async function isOurParquet(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size < 2 * parquetTail) return false;
  const tail = await textAt(file, size - parquetTail, parquetTail);
  if (tail.toString("latin1", 4) !== parquetMark) return false;
  const length = tail.readUInt32LE(0);
  if (length > longestMetadata || length > size - parquetTail) return false;
  return (await textAt(file, size - parquetTail - length, length)).includes(recordSchema);
}
