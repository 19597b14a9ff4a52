/** Fills in a report form in its own bytes: nothing but the cells that people write in is changed, and no library reads or writes the rest. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const opened = (bytes) => new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, part]));
export const packed = (parts) => zipSync(Object.fromEntries(parts), { mtime: new Date("2024-01-15T12:00:00") });
export const xmlOf = (parts, name) => strFromU8(parts.get(name));
export const withXml = (parts, name, xml) => new Map([...parts, [name, strToU8(xml)]]);

export const coverPart = "xl/worksheets/sheet1.xml";
export const listPart = "xl/worksheets/sheet2.xml";

const escaped = (words) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "&#10;");
const plain = (xml) =>
  xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** The texts of a row, by letters of the column. */
function textsOfRow(parts, sheet, row) {
  const shared = [...xmlOf(parts, "xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gsu)].map(([, one]) =>
    plain([...one.matchAll(/<t[^>]*>(.*?)<\/t>/gsu)].map(([, words]) => words).join("")),
  );
  const [, cells = ""] = new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`, "su").exec(xmlOf(parts, sheet)) ?? [];
  return new Map(
    [...cells.matchAll(/<c r="([A-Z]+)\d+"[^>]*t="s"[^>]*><v>(\d+)<\/v>/gu)].map(([, letters, index]) => [
      letters,
      shared[Number(index)] ?? "",
    ]),
  );
}

/** The column of each key, as `spentAmount@2023` -> `O`. */
export const columnsByKey = (parts) =>
  new Map([...textsOfRow(parts, listPart, 2)].map(([letters, key]) => [key.replace(/^mk:/u, ""), letters]));

const serial = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/** What a cell holds, in its own words. */
function contentOf(answer) {
  if ("kr" in answer) return ["", `<v>${answer.kr}</v>`];
  if ("day" in answer) return ["", `<v>${serial(answer.day)}</v>`];
  if ("is" in answer) return [' t="b"', `<f>${answer.is ? "TRUE" : "FALSE"}()</f><v>${answer.is ? 1 : 0}</v>`];
  return [' t="inlineStr"', `<is><t xml:space="preserve">${escaped(answer.text ?? answer.label)}</t></is>`];
}

/** One answer into an empty cell that stands there with its look. */
export function put(parts, sheet, cell, answer) {
  const [type, content] = contentOf(answer);
  const xml = xmlOf(parts, sheet);
  const empty = new RegExp(`<c r="${cell}"( s="\\d+")?/>`, "u");
  if (!empty.test(xml)) throw new Error(`${sheet} has no empty cell ${cell}`);
  return withXml(
    parts,
    sheet,
    xml.replace(empty, (_, style = "") => `<c r="${cell}"${style}${type}>${content}</c>`),
  );
}

/** The sheets of single projects in their order, in a form that has them. */
export const cardParts = (parts) =>
  [...parts.keys()]
    .flatMap((name) => /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(name)?.[1] ?? [])
    .map((number) => `xl/worksheets/sheet${number}.xml`)
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .filter((name) => rowsByKey(parts, name).has("projectName"));

/** The row of each key in the first column of such a sheet. */
function rowsByKey(parts, sheet) {
  const rows = new Map();
  for (let row = 1; row < 90; row += 1) {
    const key = textsOfRow(parts, sheet, row).get("A");
    if (key !== undefined) rows.set(key.replace(/^mk:/u, ""), row);
  }
  return rows;
}

/** Where an answer stands: in the project's row of the list, or on its sheet. A project of one year is asked once there. */
function placesOf(parts, layout) {
  if (layout !== "per-project") {
    const columns = columnsByKey(parts);
    return (project, key) => ({
      sheet: listPart,
      cell: `${columns.get(key) ?? columns.get(key.split("@")[0])}${project.row}`,
    });
  }
  const cards = cardParts(parts).map((sheet) => ({ sheet, rows: rowsByKey(parts, sheet) }));
  return ({ row }, key) => {
    const { sheet, rows } = cards[row - 5];
    return { sheet, cell: `C${rows.get(key) ?? rows.get(key.split("@")[0])}` };
  };
}

/** Takes every project's answers, and who answers for the report. */
export function filledIn(bytes, { projects, signed, layout }, changed = (answer) => answer) {
  let parts = opened(bytes);
  const placeOf = placesOf(parts, layout);
  for (const project of projects) {
    const { added = {}, filled = {}, answers } = project;
    for (const [key, answer] of Object.entries({ ...added, ...filled, ...answers })) {
      const { sheet, cell } = placeOf(project, key);
      parts = put(parts, sheet, cell, changed(answer));
    }
  }
  if (!signed) return packed(parts);
  const sign = { "signed-name": { text: "Kontrollfunktionen" }, "signed-role": { text: "Controller" } };
  for (const [key, answer] of Object.entries({ ...sign, "signed-date": { day: "2024-08-30" } }))
    parts = put(parts, coverPart, `C${rowOfKey(parts, key)}`, answer);
  return packed(parts);
}

/** The row of the first sheet whose hidden key this is. */
function rowOfKey(parts, key) {
  for (let row = 1; row < 80; row += 1) if (textsOfRow(parts, coverPart, row).get("A") === `mk:.${key}`) return row;
  throw new Error(`The first sheet has no ${key}`);
}
