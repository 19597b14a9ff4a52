/** The sheets of the workbook as steps speak of them: each is looked up once per run. */
export interface Book {
  readonly context: Excel.RequestContext;
  readonly sheet: (name: string) => Excel.Worksheet;
  /** Used in one request only, so Excel need not remember them: that would make requests a tenth larger, and one more of them. */
  readonly range: (sheet: string, address: string) => Excel.Range;
  readonly areas: (sheet: string, address: string) => Excel.RangeAreas;
  /** Adds a sheet behind the last. */
  readonly add: (name: string) => Excel.Worksheet;
}

export function bookOf(context: Excel.RequestContext): Book {
  const sheets = new Map<string, Excel.Worksheet>();
  const remember = (name: string, sheet: Excel.Worksheet): Excel.Worksheet => {
    sheets.set(name, sheet);
    return sheet;
  };
  const sheetOf = (name: string): Excel.Worksheet =>
    sheets.get(name) ?? remember(name, context.workbook.worksheets.getItem(name));
  return {
    context,
    sheet: sheetOf,
    range: (name, address) => sheetOf(name).getRange(address).untrack(),
    areas: (name, address) => sheetOf(name).getRanges(address).untrack(),
    add: (name) => remember(name, context.workbook.worksheets.add(name)),
  };
}

/** A part of a write that is never divided: what it costs on the wire, and what it asks of Excel. */
export interface Step {
  readonly bytes: number;
  readonly queue: (book: Book) => void;
}

/** One call with a short argument, as measured and a little more: a request must not turn out larger than it was counted. */
const callBytes = 160;

export const step = (calls: number, queue: (book: Book) => void, extraBytes = 0): Step => ({
  bytes: calls * callBytes + extraBytes,
  queue,
});
