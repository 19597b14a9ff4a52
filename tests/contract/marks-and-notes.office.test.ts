import { connect } from "../../src/adapters/excel/connect";
import type { SourceFile } from "../../src/core/run/source-file";
import type { OpenWorkbook } from "../../src/core/host/open-workbook";
import { toReport } from "../../src/core/report/to-report";
import type { Cell, SheetSnapshot } from "../../src/core/workbook/snapshot";
import { openFile } from "../../src/faces/workbench/files/open-file";
import { type BootOptions, type HostWorkbook, boot } from "office-host";
import { follow, handInBytes } from "../support/returned";
import { relationshipsXml, sheetXml, workbookBytes } from "../support/workbook-bytes";

/** What marks on text, bold, indent, notes and comments say is the same in Excel as in the file, or Excel's client cannot tell it and it is asked about. */

const name = "Farsta.xlsx";

interface Book {
  readonly rows: string;
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

interface Both {
  readonly file: SourceFile;
  readonly open: SourceFile;
}

/** The same workbook from its bytes and from an Excel where it is open. `bend` makes of it what no file can be made to say to our host. */
async function both(book: Book, options: BootOptions = {}, bend?: (workbook: HostWorkbook) => void): Promise<Both> {
  const bytes = workbookBytes(book);
  const opened = openFile({ name, bytes });
  if (!opened.ok) throw new Error(opened.remark.code);
  bend?.(opened.workbook);
  const excel = await boot(opened.workbook, options);
  const open = await ((await connect()) as OpenWorkbook).read();
  excel.close();
  return { file: handInBytes(name, bytes), open };
}

function sheetOf(read: SourceFile): SheetSnapshot {
  if ("refusal" in read) throw new Error(read.refusal.code);
  return read.snapshot.sheets[0]!;
}

const cellAt = (read: SourceFile, row: number, column: number): Cell | undefined =>
  sheetOf(read).cells.find((cell) => cell.row === row && cell.column === column);
const granted = (read: SourceFile) => follow([read]).totals.granted;
const codes = (read: SourceFile): readonly string[] =>
  follow([read]).findings.map(({ code, at }) => `${code} ${at.cell ?? ""}`.trim());
const reportOf = (read: SourceFile): string => JSON.stringify(toReport(follow([read]), "sv"));

const word = (text: string): string => `<t xml:space="preserve">${text}</t>`;
const raised = (text: string): string => `<r><rPr><vertAlign val="superscript"/></rPr>${word(text)}</r>`;
const struck = (text: string): string => `<r><rPr><strike/></rPr>${word(text)}</r>`;
const plain = (text: string): string => `<r>${word(text)}</r>`;

/** A row of cells: a number, the inside of an `is`, or either with the index of a style. */
type Part = number | string | readonly [part: number | string, style: number];
const rowXml = (row: number, parts: readonly Part[]): string =>
  `<row r="${row}">${parts.map((part, index) => cellXml(`${"ABCDEF"[index] ?? ""}${row}`, part)).join("")}</row>`;
function cellXml(address: string, given: Part): string {
  const [part, style] = typeof given === "object" ? given : [given, 0];
  return typeof part === "number"
    ? `<c r="${address}" s="${style}"><v>${part}</v></c>`
    : `<c r="${address}" s="${style}" t="inlineStr"><is>${part}</is></c>`;
}
const sheet = (...rows: readonly (readonly Part[])[]): string =>
  rows.map((parts, index) => rowXml(index + 1, parts)).join("");
const heading = [word("Projekt"), word("Beviljat (tkr)"), word("Utfall (tkr)")];

describe("characters that are raised or struck through", () => {
  const cases = [
    ["a footnote mark behind an amount", plain("450") + raised("1"), "450", "4501"],
    ["an amount that is struck beside a new one", struck("4500") + plain(" 450"), "450", "4500 450"],
    ["both", struck("4500") + plain(" 450") + raised("1)"), "450", "4500 4501)"],
  ] as const;

  it.each(cases)("%s: the same as in the file from ExcelApi 1.18 on", async (_what, inside, text, whole) => {
    const rows = sheet(heading, [word("Skolvägen"), inside, 430]);
    for (const platform of ["windows", "mac", "web"] as const) {
      const { file, open } = await both({ rows }, { platform });
      expect(cellAt(file, 2, 2)).toMatchObject({ value: { text }, asWritten: whole });
      expect(sheetOf(open).cells).toEqual(sheetOf(file).cells);
      expect(reportOf(open)).toBe(reportOf(file));
    }
  });

  it.each(cases)("%s: asked about before that, since Excel cannot tell", async (_what, inside, _text, whole) => {
    const rows = sheet(heading, [word("Skolvägen"), inside, 430]);
    for (const platform of ["ltsc2021", "ltsc2024"] as const) {
      const { file, open } = await both({ rows }, { platform });
      expect(granted(file)).toMatchObject({ ore: 45_000_000n, complete: true });
      expect(cellAt(open, 2, 2)).toMatchObject({ value: { text: whole }, hasUnknownRuns: true });
      expect(granted(open).complete).toBe(false);
      expect(codes(open)).toContain("BEL-40 B2");
    }
  });

  it("are asked about where the runs that Excel tells are not the cell's text", async () => {
    const rows = sheet(heading, [word("Skolvägen"), plain("450") + raised("1"), 430]);
    const { open } = await both({ rows }, { platform: "windows" }, ({ sheets }) => {
      for (const cell of sheets[0]!.cells.values())
        if (cell.runs) Object.assign(cell, { runs: cell.runs.map((run) => ({ ...run, text: run.text.slice(0, 1) })) });
    });
    expect(cellAt(open, 2, 2)).toMatchObject({ value: { text: "4501" }, hasUnknownRuns: true });
    expect(codes(open)).toContain("BEL-40 B2");
  });

  it.each(["ltsc2024", "windows"] as const)(
    "a footnote mark behind a name leaves the rest of the row: %s",
    async (platform) => {
      const rows = sheet(heading, [plain("Skolvägen") + raised("1"), 450, 430], [word("Torget"), 10, 9]);
      const { file, open } = await both({ rows }, { platform });
      expect(cellAt(file, 2, 1)?.value).toEqual({ kind: "text", text: "Skolvägen" });
      const more = codes(open).filter((code) => !codes(file).includes(code));
      expect(more).toEqual(platform === "windows" ? [] : ["EXC-19", "BEL-40 A2"].toSorted());
      expect(granted(open).ore).toBe(granted(file).ore);
    },
  );

  it.each(["ltsc2024", "windows"] as const)("square metres are no footnote: %s", async (platform) => {
    const rows = sheet(heading, [plain("Gångväg 450 m") + raised("2"), 450, 430]);
    const { file, open } = await both({ rows }, { platform });
    expect(cellAt(file, 2, 1)?.value).toEqual({ kind: "text", text: "Gångväg 450 m²" });
    expect(codes(open).filter((code) => code !== "EXC-19")).toEqual(codes(file));
    expect(granted(open)).toEqual(granted(file));
  });

  it("in one cell of many thousand are found, and no other cell is asked about", async () => {
    const names = Array.from({ length: 6_000 }, (_unused, at) => [word(`Projekt ${at}`), 5, 4]);
    names[4_711] = [word("Projekt"), plain("5") + raised("1"), 4];
    const { open } = await both({ rows: sheet(heading, ...names) }, { platform: "ltsc2024" });
    const marked = sheetOf(open).cells.filter(({ hasUnknownRuns }) => hasUnknownRuns);
    expect(marked.map(({ row, column }) => [row, column])).toEqual([[4_713, 2]]);
  });
});

describe("bold and indent", () => {
  const styles =
    `<styleSheet><fonts><font/><font><b/></font><font><strike/></font></fonts>` +
    `<cellXfs><xf/><xf fontId="1"/><xf><alignment indent="1"/></xf><xf fontId="2"/></cellXfs></styleSheet>`;
  const [asBold, asIndented, asStruck] = [1, 2, 3] as const;
  const group = (style: number, under: number): readonly (readonly Part[])[] => [
    [[word("Bromma stadsdelsnämnd"), style], 31, 29],
    [[word("Ljus"), under], 16, 15],
    [[word("Torg"), under], 15, 14],
    [[word("Trafiknämnden"), style], 54, 56],
    [[word("Pollare"), under], 34, 35],
    [[word("Tunnel"), under], 20, 21],
  ];

  it.each([
    ["bold rows over plain ones", group(asBold, 0)],
    ["rows over indented ones", group(0, asIndented)],
    ["both", group(asBold, asIndented)],
    ["nothing of it", group(0, 0)],
    [
      "bold numbers and a struck name",
      [[[word("Ljus"), asStruck], [16, asBold], 15] as const, [word("Torg"), [7, asBold], 6] as const],
    ],
  ])("%s: the same cells and the same report", async (_what, rows) => {
    const { file, open } = await both({
      rows: sheet(
        heading.map((one) => [one, asBold] as const),
        ...rows,
      ),
      styles,
    });
    const known = ({ value, ...cell }: Cell) => ({ ...cell, value: value.kind === "number" ? value.number : value });
    expect(sheetOf(open).cells.map(known)).toEqual(sheetOf(file).cells.map(known));
    expect(reportOf(open)).toBe(reportOf(file));
  });

  it("tell a group's sum from a project, so that no amount is counted twice", async () => {
    for (const rows of [group(asBold, 0), group(0, asIndented)]) {
      const { open } = await both({ rows: sheet(heading, ...rows), styles });
      expect(granted(open).ore).toBe(8_500_000n);
    }
  });
});

describe("filter buttons", () => {
  const rows = rowXml(1, [word("Projekt"), word("Beviljat kr")]) + rowXml(2, [word("Ljus"), 500_000]);

  it.each([
    ["on the sheet", `<autoFilter ref="A1:B2"/>`, true],
    ["nowhere", "", undefined],
  ])("%s are seen alike, since they may hide rows", async (_, after, expected) => {
    const { file, open } = await both({ rows, parts: { "xl/worksheets/sheet1.xml": sheetXml(rows, "", after) } });
    expect([sheetOf(file).hasFilter, sheetOf(open).hasFilter]).toEqual([expected, expected]);
  });
});

describe("notes and comments", () => {
  const rows = sheet(heading, [word("Skolvägen"), 450, 430]);
  const note = `<comments><commentList><comment ref="C2"><text>${word("Ekonom:\nska vara 440")}</text></comment></commentList></comments>`;
  const threads =
    `<ThreadedComments><threadedComment ref="C2" id="1"><text>ska vara 440</text></threadedComment>` +
    `<threadedComment ref="C2" id="2" parentId="1"><text>Ja, ändra.</text></threadedComment></ThreadedComments>`;
  const parts = (isThreaded: boolean) => ({
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
      ["r1", "comments", "../comments1.xml"],
      ...(isThreaded ? [["r2", "threadedComment", "../threadedComments/threadedComment1.xml"] as const] : []),
    ]),
    "xl/comments1.xml": note,
    ...(isThreaded ? { "xl/threadedComments/threadedComment1.xml": threads } : {}),
  });

  it.each([
    ["a note", false, "Ekonom:\nska vara 440"],
    ["a comment with a reply", true, "ska vara 440\nJa, ändra."],
  ])("%s is read alike", async (_what, isThreaded, text) => {
    const { file, open } = await both({ rows, parts: parts(isThreaded) }, { platform: "windows" });
    expect([sheetOf(file).notes, sheetOf(open).notes]).toEqual(Array(2).fill([{ row: 2, column: 3, text }]));
    expect(codes(file)).toContain("BEL-41 C2");
    expect(reportOf(open)).toBe(reportOf(file));
  });

  it.each(["ltsc2021", "ltsc2024"] as const)("%s shows comments but no notes, and that is said", async (platform) => {
    const comment = await both({ rows, parts: parts(true) }, { platform });
    expect(codes(comment.open)).toEqual(expect.arrayContaining(["BEL-41 C2", "EXC-19"]));
    const older = await both({ rows, parts: parts(false) }, { platform });
    expect(sheetOf(older.open).notes).toBeUndefined();
    expect(codes(older.open)).toContain("EXC-19");
  });

  it.each(["windows", "mac", "web"] as const)("%s shows both, and says nothing of it", async (platform) => {
    const { open } = await both({ rows, parts: parts(false) }, { platform });
    expect(codes(open)).not.toContain("EXC-19");
    expect(sheetOf(open).notes).toHaveLength(1);
  });
});
