import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { markWorkbook } from "../../../../src/adapters/xlsx/marker/mark-workbook";
import { nodeEngine } from "../../../../src/adapters/xlsx/reader/engine-node";
import { markingOf } from "../../../../src/core/receipt/marking";
import { toReport } from "../../../../src/core/report/to-report";
import type { RunResult } from "../../../../src/core/run/run-result";
import { hasOwnNote } from "../../../../src/core/workbook/own-notes";
import { follow, handInBytes, samples } from "../../../support/returned";
import { markedBytes, opened } from "./marked";

const files = ["returned", "awkward", "real"].flatMap((folder) =>
  readdirSync(join(samples, folder))
    .filter((name) => /\.(?:xlsx|xls|ods)$/u.test(name))
    .map((name) => [`${folder}/${name}`, folder, name] as const),
);

/** Parts that a marking has reason to change. */
const mayChange =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml|xl\/worksheets\/_rels\/.+|xl\/comments.+|xl\/drawings\/.*\.vml)$/u;

/** All that is said of a run, but for its files' own sizes and sums. */
function told(outcome: RunResult): unknown {
  const { totals, projects, findings } = toReport(outcome, "sv");
  return { totals, projects, findings };
}

const texts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  // Some programs list folders too; they are no parts.
  new Map(
    Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
      name.endsWith("/") ? [] : [[name, Buffer.from(content).toString("base64")]],
    ),
  );

it.each(files)("%s: the copy says what the original says, and the rest is as it was", (_, folder, name) => {
  const bytes = new Uint8Array(readFileSync(join(samples, folder, name)));
  const source = handInBytes(name, bytes);
  const outcome = follow([source]);
  const marking = markingOf(name, outcome, "sv");
  if (!("snapshot" in source)) {
    expect(markWorkbook({ name, bytes }, marking, nodeEngine)).toMatchObject({ ok: false });
    return;
  }
  const copy = markedBytes(bytes, marking);
  expect(told(follow([handInBytes(name, copy)]))).toEqual(told(outcome));

  const [before, after] = [texts(bytes), texts(copy)];
  for (const [part, content] of before)
    if (!mayChange.test(part)) expect([part, after.get(part)]).toEqual([part, content]);
  const marked = opened(copy);
  const { sheets } = marked.snapshot;
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    "Att rätta",
    ...source.snapshot.sheets.map((sheet) => sheet.name),
  ]);
  for (const sheet of source.snapshot.sheets) {
    const { notes: added = [], ...same } = marked.sheet(sheet.name);
    const { notes = [], ...original } = sheet;
    expect(same).toEqual(original);
    expect(added.filter(({ text }) => !hasOwnNote(text))).toEqual(
      notes.filter(
        ({ row, column }) => !added.some((one) => one.row === row && one.column === column && hasOwnNote(one.text)),
      ),
    );
  }
  const noted = sheets.flatMap(({ notes = [] }) => notes.filter(({ text }) => hasOwnNote(text)));
  expect(noted.length > 0).toBe(marking.marks.some(({ note }) => note !== null));
});

it.each(files.filter(([, folder]) => folder === "returned"))(
  "%s: marked again it looks the same",
  (_, folder, name) => {
    const bytes = new Uint8Array(readFileSync(join(samples, folder, name)));
    const marking = markingOf(name, follow([handInBytes(name, bytes)]), "sv");
    const once = opened(markedBytes(bytes, marking));
    const twice = opened(markedBytes(once.bytes, marking));
    expect(twice.snapshot).toEqual(once.snapshot);
    expect([...twice.names].sort()).toEqual([...once.names].sort());
    for (const part of once.names.filter((one) => one.endsWith(".vml"))) expect(twice.part(part)).toBe(once.part(part));
  },
);
