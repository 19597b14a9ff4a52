/**
 * Every code that the program itself can raise, with the params of its message. Codes are never reused. What a code is worth and which
 * sentence it quotes is the edition's to say; its texts stand in `core/messages`.
 *
 * Kinds: text (a workbook's own words, shown as data), namnd (a nämnd's full name as in a sentence), amount (öre, bigint), date (ISO), due (ISO date, and after a space the number in the diary of the decision that moved it), count (number), year (number, without thousands
 * separator), share (number, 0.879 = 87,9 %), field (field id), unit (kr, tkr, mnkr), any (several texts, of which one holds), all (several texts that all hold), code (list and code of the
 * edition, "status/PAGAR"), codes (several of them), term (one of the program's own keys, such as a kind of file; what it is called behind a slash, "sheet/Blad1"), answer (of a question: what it is
 * about, and its answer; for headings and money the workbook's words and what they mean, two by two), table (id of a table), misfit (what is wrong with
 * a value, and then the value and what it is set beside). A field of a table has its table before it, with a dot.
 */
export const catalogue = {
  // Files
  "FIL-01": { file: "text" },
  "FIL-02": { file: "text", part: "term" },
  "FIL-03": { file: "text", type: "term" },
  "FIL-04": { file: "text", megabytes: "count" },
  "FIL-05": { file: "text" },
  "FIL-06": { file: "text", part: "text" },
  "FIL-07": { file: "text", type: "term" },
  "FIL-08": { file: "text", bytes: "count" },
  "FIL-09": { file: "text" },
  "FIL-10": { value: "text" },
  "FIL-11": { file: "text" },
  "FIL-12": { file: "text", reason: "term", most: "count" },
  "FIL-13": { file: "text", count: "count" },
  "FIL-14": { file: "text", reason: "term" },
  "FIL-15": { cell: "text", most: "count" },
  // Report forms that have come back
  "FRM-01": {},
  "FRM-02": { marks: "all" },
  "FRM-03": { value: "text", edition: "text", headings: "all" },
  "FRM-04": { project: "text", namnd: "namnd", recipient: "namnd" },
  "FRM-05": { parts: "all" },
  "FRM-06": { cells: "all" },
  "FRM-07": { cells: "all" },
  "FRM-08": { cells: "all" },
  "FRM-09": { field: "field", cells: "all" },
  "FRM-10": { projects: "all" },
  "FRM-11": { project: "text", cell: "text" },
  "FRM-12": { headings: "all" },
  // Structure and reading
  "STR-01": { sheet: "text" },
  "STR-02": { heading: "text" },
  "STR-03": { field: "field", cells: "all" },
  "STR-04": { field: "field" },
  "STR-05": { heading: "text", field: "field" },
  "STR-06": { rows: "count" },
  "STR-07": { field: "field", printed: "amount", computed: "amount" },
  "STR-08": { file: "text", other: "text" },
  "STR-09": { files: "all", used: "text" },
  "STR-10": { namnd: "namnd" },
  "STR-11": { file: "text" },
  "STR-12": { value: "text" },
  "STR-13": {},
  "STR-14": { heading: "text", fields: "any" },
  "STR-15": {},
  "STR-16": { value: "text" },
  "STR-17": { value: "text" },
  "STR-18": { cell: "text" },
  "STR-19": { sheet: "text" },
  "STR-20": { field: "field", computed: "amount", printed: "amount" },
  "STR-21": { field: "field" },
  "STR-22": { fields: "fields", count: "count" },
  "STR-23": { value: "text" },
  "STR-24": { heading: "text", fields: "any" },
  "STR-25": { sheet: "text", projects: "count" },
  "STR-26": { project: "text" },
  "STR-27": { value: "text" },
  "STR-28": {
    ...{ project: "text", field: "field", amount: "amount", other: "text", otherAmount: "amount" },
    ...{ cell: "text", projects: "all" },
  },
  "STR-29": { projects: "all", used: "text" },
  "STR-30": { projects: "all", used: "text" },
  "STR-31": { projects: "all", years: "all", used: "text" },
  "STR-32": { file: "text" },
  "STR-33": { value: "text", project: "text" },
  "STR-34": { project: "text", field: "field", printed: "amount", computed: "amount" },
  "STR-35": { value: "text", cell: "text" },
  "STR-36": { sheet: "text", list: "text" },
  "STR-37": { value: "text" },
  "STR-38": { project: "text", field: "field", value: "text" },
  "STR-39": { project: "text", field: "field", value: "text" },
  "STR-46": { projects: "all", used: "text" },
  "STR-50": { value: "text", rows: "count", granted: "amount", spent: "amount" },
  "STR-51": { value: "text", rows: "count", granted: "amount", spent: "amount" },
  "STR-55": { aside: "all", counts: "all" },
  "STR-56": { heading: "text", whole: "text", field: "field" },
  "STR-57": { sheet: "text", used: "text" },
  "STR-58": { sheet: "text", parts: "all" },
  "STR-59": { sheet: "text", used: "text", projects: "all" },
  "STR-40": { value: "text" },
  "STR-60": { rows: "text", value: "text" },
  "STR-61": { rows: "text", value: "text" },
  "STR-41": { used: "text", usedPeriod: "text", other: "text", otherPeriod: "text" },
  "STR-44": { heading: "text", field: "field", words: "text" },
  "STR-72": { heading: "text", part: "text", whole: "text" },
  "STR-67": { heading: "text" },
  "STR-73": { heading: "text", other: "text" },
  "STR-75": { heading: "text", field: "field" },
  "STR-76": { value: "text", cell: "text" },
  "STR-77": { heading: "text", cell: "text", field: "field" },
  "STR-79": { field: "field", row: "text", missing: "amount" },
  "STR-78": { sheet: "text", headings: "all" },
  "STR-74": { value: "text", year: "text", projects: "count" },
  "STR-71": { headings: "all" },
  "STR-69": { sheets: "all" },
  "STR-70": { sheets: "all", periods: "all" },
  "STR-68": { title: "text", count: "count" },
  "STR-66": { value: "text", project: "text" },
  "STR-80": { project: "text" },
  "STR-65": { rows: "count", cell: "text" },
  "STR-64": { field: "field", left: "field" },
  "STR-63": { heading: "text", part: "text", left: "text", whole: "text" },
  "STR-62": { granted: "text", spent: "text", left: "text" },
  "STR-45": { field: "field", counts: "all", aside: "all" },
  "STR-42": { field: "field", cells: "all", choices: "any" },
  "STR-43": { field: "field", printed: "amount", computed: "amount" },
  "STR-52": { value: "text" },
  "STR-53": { file: "text" },
  "STR-54": { sheet: "text", row: "text", unknown: "all" },
  "STR-47": { heading: "text", field: "field", left: "text" },
  // Tables beside the projects
  "TAB-01": { table: "table", field: "field" },
  "TAB-02": { table: "table", value: "text" },
  "TAB-03": { table: "table", other: "table" },
  // Amounts
  "BEL-01": { value: "text" },
  "BEL-02": { value: "text", amount: "amount" },
  "BEL-03": { value: "text", readings: "any" },
  "BEL-04": { unit: "unit" },
  "BEL-05": { project: "text", amount: "amount" },
  "BEL-06": { project: "text", amount: "amount" },
  "BEL-07": {},
  "BEL-08": { value: "text" },
  "BEL-09": { project: "text" },
  "BEL-10": { project: "text" },
  "BEL-11": { project: "text", spent: "amount", available: "amount" },
  "BEL-12": { project: "text", reported: "amount", computed: "amount" },
  "BEL-13": { project: "text", reported: "amount", computed: "amount" },
  "BEL-14": { project: "text", reported: "share", computed: "share" },
  "BEL-15": { project: "text", deviation: "amount" },
  "BEL-16": { namnd: "namnd", spent: "amount", control: "amount" },
  "BEL-17": { namnd: "namnd", granted: "amount", control: "amount" },
  "BEL-18": { project: "text", estimated: "amount", granted: "amount" },
  "BEL-19": { project: "text", year: "year" },
  "BEL-20": { project: "text" },
  "BEL-21": { units: "any" },
  "BEL-22": { project: "text", amount: "amount" },
  "BEL-23": { amount: "amount" },
  "BEL-24": { value: "text" },
  "BEL-25": { unit: "unit" },
  "BEL-26": { project: "text", reported: "amount", computed: "amount" },
  "BEL-27": { unit: "unit", used: "unit" },
  "BEL-28": {},
  "BEL-29": { project: "text", year: "year", first: "year" },
  "BEL-40": { value: "text" },
  "BEL-41": { value: "text" },
  "BEL-42": { value: "text" },
  "BEL-43": { value: "text" },
  "BEL-44": { share: "share" },
  "BEL-46": { value: "text" },
  "BEL-50": { field: "field" },
  "BEL-51": { project: "text" },
  "BEL-52": { heading: "text", granted: "year", year: "year" },
  "BEL-30": { value: "text", unit: "term" },
  "BEL-31": { readings: "any" },
  "BEL-32": { unit: "unit", used: "unit", where: "text" },
  // Surplus
  "OVS-01": { project: "text", surplus: "amount" },
  "OVS-02": { project: "text", surplus: "amount" },
  "OVS-03": { project: "text", surplus: "amount" },
  "OVS-04": { project: "text", surplus: "amount" },
  "OVS-05": { project: "text", disposed: "amount", surplus: "amount" },
  "OVS-06": { project: "text", surplus: "amount" },
  "OVS-07": { project: "text" },
  // Dates, status, deadlines
  "DAT-01": { value: "text" },
  "DAT-02": { value: "text", used: "date" },
  "DAT-03": { project: "text", start: "date", completed: "date" },
  "DAT-04": { project: "text", field: "field", date: "date", asOf: "date" },
  "DAT-05": { project: "text", date: "date", year: "year" },
  "DAT-06": { project: "text", start: "date", decision: "date" },
  "DAT-07": { value: "text", readings: "any" },
  "STA-01": { project: "text" },
  "STA-02": { project: "text" },
  "STA-03": { project: "text", status: "code" },
  "STA-04": { project: "text" },
  "STA-05": { project: "text", planned: "date" },
  "FRI-01": { project: "text", due: "due", days: "count" },
  "FRI-02": { project: "text", due: "due", days: "count" },
  "FRI-03": { project: "text", days: "count", due: "due" },
  "FRI-04": { project: "text", decision: "date", months: "count" },
  "FRI-05": { project: "text" },
  "FRI-06": { project: "text" },
  "FRI-07": { project: "text", report: "date", completed: "date" },
  // Organisation, identity, application
  "ORG-01": { value: "text" },
  "ORG-02": { project: "text", namnd: "namnd", ended: "date", successor: "namnd" },
  "ORG-03": { project: "text" },
  "ORG-04": { project: "text", dialogue: "date", application: "date" },
  "ORG-05": { project: "text", dialogue: "text", area: "text" },
  "ORG-06": { value: "text", readings: "any" },
  "ORG-07": { namnd: "namnd" },
  "ORG-08": {},
  "ORG-09": { project: "text", namnd: "namnd", from: "date", before: "all" },
  "ORG-10": { project: "text", amount: "amount", part: "text", partAmount: "amount" },
  "KOD-01": { value: "text", field: "field" },
  "ID-01": { id: "text", cells: "all" },
  "ID-02": { project: "text", other: "text", namnd: "namnd" },
  "ID-03": { project: "text", id: "text" },
  "ID-04": { project: "text" },
  "ID-05": { project: "text", before: "amount", now: "amount" },
  "ID-06": { project: "text", field: "field", values: "all" },
  "ID-07": { project: "text", cells: "all" },
  "ID-08": { project: "text", years: "all" },
  "ID-13": { project: "text", cell: "text", granted: "amount" },
  "ID-14": { project: "text", cell: "text", spent: "amount" },
  "ID-15": { id: "text", other: "text", cell: "text", signs: "all" },
  "ID-16": { project: "text", granted: "amount", year: "text", before: "text", cell: "text" },
  "ID-17": { project: "text", other: "text", cell: "text", granted: "amount" },
  "ID-12": { project: "text", namnd: "namnd", granted: "amount", spent: "amount", there: "amount" },
  "ID-11": { id: "text", project: "text", other: "text", cell: "text", projects: "all" },
  "ANS-01": { project: "text" },
  "ANS-02": { project: "text" },
  "ANS-03": { project: "text" },
  "ANS-04": { project: "text" },
  "ANS-05": { project: "text" },
  "ANS-06": { project: "text" },
  // Report content and effects
  "UPP-01": { project: "text" },
  "UPP-02": { project: "text", value: "text" },
  "UPP-03": { project: "text" },
  "UPP-04": { project: "text" },
  "UPP-05": { project: "text", method: "codes" },
  "UPP-06": { project: "text", followUp: "date", completed: "date" },
  "UPP-07": { project: "text" },
  "UPP-08": { project: "text", method: "codes" },
  "EFF-01": { project: "text" },
  "EFF-02": { project: "text", months: "count" },
  "EFF-03": { project: "text" },
  "EFF-04": { project: "text", year: "year" },
  "EFF-05": { project: "text" },
  "EFF-06": { project: "text" },
  // Against the register of granted projects
  "REG-01": { project: "text" },
  "REG-02": { project: "text" },
  "REG-03": { project: "text", granted: "amount", reported: "amount", cell: "text" },
  "REG-04": { project: "text", cells: "all" },
  "REG-05": { project: "text", granted: "text", cell: "text" },
  "REG-06": { project: "text", reported: "date", granted: "date", cell: "text" },
  "REG-07": { project: "text", granted: "text", cell: "text" },
  "REG-08": { project: "text" },
  "REG-09": { project: "text", reported: "text", granted: "text", cell: "text" },
  "REG-11": { project: "text", id: "text", granted: "text", cell: "text", named: "text", namedCell: "text" },
  // An earlier summary
  "TID-01": { file: "text" },
  "HAN-01": { namnd: "namnd" },
  "HAN-02": { namnd: "namnd", projects: "all" },
  "HAN-03": { value: "text" },
  // Extensions and waivers in the register
  "UND-01": { value: "text" },
  "UND-02": { columns: "all" },
  "UND-03": { value: "text" },
  "UND-04": { value: "text" },
  "UND-05": { value: "text" },
  "UND-06": { id: "text", namnd: "namnd" },
  "UND-07": { codes: "all" },
  "UND-08": { dnr: "text", until: "date" },
  "UND-09": { dnr: "text", decided: "date", asOf: "date" },
  "UND-10": { codes: "all", dnr: "text" },
  "UND-11": { until: "date", dnr: "text" },
  "UND-12": { sheet: "text" },
  "UND-13": { value: "text" },
  "UND-14": {},
  // Control totals
  "KTR-01": { file: "text" },
  "KTR-02": { value: "text" },
  "KTR-03": {},
  "KTR-04": { namnd: "namnd", control: "amount" },
  // Answers
  "SVA-01": { answer: "answer", from: "all" },
  // Selection
  "URV-01": { project: "text" },
  "URV-02": { project: "text" },
  // Writing
  "SKR-01": { code: "text" },
  "SKR-02": { step: "count", steps: "count" },
  "SKR-03": { sheet: "text", cell: "text" },
  "SKR-04": {},
  "SKR-05": { sheet: "text", cell: "text" },
  "SKR-06": {},
  "SKR-07": { sheet: "text" },
  "SKR-08": {},
  // The open workbook
  "EXC-01": {},
  "EXC-02": { sheet: "text" },
  "EXC-03": {},
  "EXC-04": {},
  "EXC-05": {},
  "EXC-06": { set: "text" },
  "EXC-07": { sheet: "text" },
  "EXC-08": {},
  "EXC-09": { code: "text" },
  "EXC-10": {},
  "EXC-11": { sheet: "text" },
  "EXC-12": { missing: "term" },
  "EXC-13": { sheet: "text", cell: "text" },
  "EXC-14": { code: "text" },
  "EXC-15": {},
  "EXC-16": {},
  "EXC-17": { count: "count" },
  "EXC-18": { kilobytes: "count", most: "count" },
  "EXC-19": {},
  "EXC-20": {},
  "EXC-21": { kilobytes: "count", most: "count" },
  // Our own fault
  "INT-01": { what: "text" },
} as const satisfies Record<string, Record<string, ParamKind>>;

export type ParamKind =
  | "text"
  | "namnd"
  | "amount"
  | "date"
  | "due"
  | "count"
  | "year"
  | "share"
  | "field"
  | "fields"
  | "unit"
  | "any"
  | "all"
  | "code"
  | "codes"
  | "term"
  | "answer"
  | "table"
  | "misfit";

interface KindTypes {
  text: string;
  namnd: string;
  amount: bigint;
  date: string;
  due: string;
  count: number;
  year: number;
  share: number;
  field: string;
  fields: readonly string[];
  unit: string;
  any: readonly string[];
  all: readonly string[];
  code: string;
  codes: readonly string[];
  term: string;
  answer: readonly string[];
  table: string;
  misfit: readonly string[];
}

export type FindingCode = keyof typeof catalogue;

export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(catalogue, code);

/** The values of params of these kinds. */
export type ParamTypes<Kinds> = { readonly [Name in keyof Kinds]: KindTypes[Kinds[Name] & ParamKind] };

export type ParamsOf<Code extends FindingCode> = ParamTypes<(typeof catalogue)[Code]>;
