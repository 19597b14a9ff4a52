import type { Probe } from "../probe";

const step = "sizes";

const longest = 32_000;
const overLimit = ["ok", "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"] as const;

/** A request of so many megabytes, in texts as long as a cell takes, and the answer that reads them back. */
function sizeProbe(megabytes: number, codes: readonly string[]): Probe {
  const rows = Math.max(1, Math.round((megabytes * 1_000_000) / longest));
  return {
    id: `size-${String(megabytes).replace(".", "-")}`,
    step,
    title: {
      sv: `Skriva och läsa ${String(megabytes).replace(".", ",")} MB`,
      en: `Writing and reading ${megabytes} MB`,
    },
    run: async ({ run, newSheet, codeOf }) => {
      const name = await newSheet();
      const text = "x".repeat(longest);
      const request = await codeOf(() =>
        run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(`A1:A${rows}`);
          range.values = Array.from({ length: rows }, () => [text]);
          await context.sync();
        }),
      );
      const answer = await codeOf(() =>
        run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange(`A1:A${rows}`).load("values");
          await context.sync();
        }),
      );
      return { request, answer };
    },
    expected: { request: codes, answer: codes },
  };
}

export const sizeProbes: readonly Probe[] = [
  sizeProbe(0.5, ["ok"]),
  sizeProbe(2, ["ok"]),
  sizeProbe(4.9, ["ok"]),
  sizeProbe(5.5, overLimit),
  {
    id: "size-struck",
    step,
    title: { sv: "En struken cell bland 120 000", en: "One struck cell among 120,000" },
    run: async ({ run, newSheet, codeOf }) => {
      const name = await newSheet();
      const address = "A1:AD4000";
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange(address).values = 1 as unknown as number[][];
        sheet.getRange("B3").format.font.strikethrough = true;
        await context.sync();
      });
      const whole = await run(async (context) => {
        const { font } = context.workbook.worksheets.getItem(name).getRange(address).format;
        font.load("strikethrough");
        await context.sync();
        // Null where only some are struck.
        return font.strikethrough;
      });
      const cells = await codeOf(() =>
        run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(address);
          range.getCellProperties({ format: { font: { strikethrough: true } } });
          await context.sync();
        }),
      );
      return { whole, cells };
    },
    expected: { whole: null, cells: overLimit },
  },
  {
    id: "size-cells",
    step,
    title: { sv: "Fler än fem miljoner celler", en: "More than five million cells" },
    run: async ({ run, newSheet }) => {
      const name = await newSheet();
      return run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange("A1:E1048576");
        range.load("values");
        await context.sync();
        return { values: (range.values as unknown) === null ? null : "given" };
      });
    },
    expected: { code: ["ok", "RangeExceedsLimit", "InvalidArgument", "ResponsePayloadSizeLimitExceeded"] },
  },
];
