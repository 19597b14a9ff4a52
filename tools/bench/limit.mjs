/** What no reader can do without: inflate the parts that hold cells, and look at each of their bytes once. */
import { inflateRawSync } from "node:zlib";

const centralRecord = 0x02014b50;
const needed =
  /^(?:xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml|xl\/_rels\/workbook\.xml\.rels)$/;

function endOf(bytes) {
  for (let at = bytes.length - 22; at >= 0; at -= 1) if (bytes.readUInt32LE(at) === 0x06054b50) return at;
  throw new Error("No zip file.");
}

/** Number of `<` in the needed parts; counting them is the scan. */
export function scan(bytes) {
  const end = endOf(bytes);
  let [at, count] = [bytes.readUInt32LE(end + 16), 0];
  while (bytes.readUInt32LE(at) === centralRecord) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (needed.test(name)) {
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(start, start + size);
      const part = method === 0 ? packed : inflateRawSync(packed);
      for (let i = 0; i < part.length; i += 1) if (part[i] === 0x3c) count += 1;
    }
    at += 46 + nameLength + extra + comment;
  }
  return count;
}
