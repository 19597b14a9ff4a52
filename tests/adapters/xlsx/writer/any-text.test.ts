/** Any text that was written is read back exactly, as text and never as a formula. */
import ExcelJs from "exceljs";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import { cell, documentOf, text } from "./sample-document";

interface ReadBack {
  readonly text: unknown;
  readonly formula: unknown;
  readonly format: string | undefined;
}

async function throughHucre(texts: readonly string[]): Promise<readonly ReadBack[]> {
  const bytes = await writeXlsx(documentOf(texts.map((each, i) => cell(i + 1, 1, "text", text(each)))));
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return texts.map((_, i) => {
    const found = sheets[0]!.cells?.get(`${i},0`);
    return { text: sheets[0]!.rows[i]?.[0], formula: found?.formula, format: found?.style?.numFmt };
  });
}

async function throughExcelJs(texts: readonly string[]): Promise<readonly unknown[]> {
  const workbook = new ExcelJs.Workbook();
  const bytes = await writeXlsx(documentOf(texts.map((each, i) => cell(i + 1, 1, "text", text(each)))));
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJs.Buffer);
  return texts.map((_, i) => {
    const { value } = workbook.worksheets[0]!.getCell(i + 1, 1);
    return typeof value === "object" && value && "richText" in value
      ? value.richText.map((run) => run.text).join("")
      : value;
  });
}

const awkward = [
  "=1+1",
  "+46 8 508 000 00",
  "-5",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1+1",
  "'=1",
  "=cmd|' /C calc'!A0",
  "_x000D_",
  "_x005F_x000D_",
  "_x000D_x000D_",
  "_x000d_",
  "_x005F\r",
  "_x0041\u0001",
  "_x0041\uFFFF",
  "rad 1\r\nrad 2",
  " i kanten ",
  "\u00A0",
  "\u0000\u0008\u000B\u001F\u007F",
  "\uFFFE\uFFFF",
  "👩‍👩‍👧 𝔘",
  "<b>&amp;\"'</b>]]>",
  "#N/A",
  "#SPILL!",
  "#REF!",
  "TRUE",
  "007",
  "1E5",
  "__proto__",
  "\u202Egnp.xslx",
  "a\u030A",
];

test("texts that look like something else", async () => {
  const back = await throughHucre(awkward);
  expect(back.map((each) => each.text)).toEqual(awkward);
  expect(back.filter((each) => each.formula !== undefined)).toEqual([]);
  expect(await throughExcelJs(awkward)).toEqual(awkward);
});

test("a text that Excel would read as a formula when edited has the text format", async () => {
  const starts = ["=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "＝1"];
  expect(new Set((await throughHucre(starts)).map((each) => each.format))).toEqual(new Set(["@"]));
  expect((await throughHucre(["1=1"]))[0]!.format).not.toBe("@");
});

test("half a character is shown as what it is", async () => {
  const [one, two, three] = await throughHucre(["a\uD83D", "\uDE00b", "\uDE00\uD83D"]);
  expect([one!.text, two!.text, three!.text]).toEqual(["a\uFFFD", "\uFFFDb", "\uFFFD\uFFFD"]);
});

test("a text over Excel's limit is cut with a mark, never through a character", async () => {
  const [plain, split, exact] = await throughHucre(["x".repeat(40_000), "x" + "😀".repeat(20_000), "y".repeat(32_767)]);
  expect(plain!.text).toBe("x".repeat(32_766) + "…");
  expect(split!.text).toBe("x" + "😀".repeat(16_382) + "…");
  expect(exact!.text).toBe("y".repeat(32_767));
});

const piece = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "_x",
    "_x000D",
    "_",
    "_x005F_",
    "=",
    "\r",
    "\n",
    "\t",
    "\u0001",
    "\uFFFE",
    "#N/A",
    " ",
    "&",
    "<",
    "😀",
  ),
);
const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

test("any text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 40 }), async (texts) => {
      const back = await throughHucre(texts);
      const whole = texts.map((each) => each.replace(/\p{Surrogate}/gu, "\uFFFD"));
      expect(back.map((each) => each.text)).toEqual(whole);
      expect(back.every((each) => each.formula === undefined)).toBe(true);
      expect(await throughExcelJs(texts)).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});
