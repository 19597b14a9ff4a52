import type { Gap } from "../../../src/core/project/told";
import type { FieldValue, Reading, Readings } from "../../../src/core/project/project";
import type { Question } from "../../../src/core/project/question";
import type { WorkbookReading } from "../../../src/core/intake/workbook-reading";

const amount = (value: bigint): string => String(Number(value) / 100);

function valueText(value: FieldValue): string {
  switch (value.type) {
    case "text":
      return value.text;
    case "amount":
      return amount(value.ore);
    case "date":
      return value.precision === "day" ? value.on : `${value.on}/${value.precision}`;
    case "year":
      return String(value.year);
    case "ratio":
      return `${String(value.ratio.part)}:${String(value.ratio.whole)}`;
    case "number":
      return value.decimal;
    case "yes-no":
      return value.yes ? "ja" : "nej";
    case "codes":
      return value.codes.join("+");
    case "register":
      return value.id;
  }
}

/** `C2=900`, with `~` where it is approximate, `?` where the cell says something that nobody can read, and nothing where it is empty. */
function readingText({ at, also = [], shown, value, approximate, upTo }: Reading): string {
  const cells = [at, ...also].map(({ cell }) => cell).join("+");
  const said = value === null ? (shown === "" ? "" : "?") : valueText(value);
  return `${cells}=${approximate ? "~" : ""}${said}${upTo === undefined ? "" : ` to ${upTo}`}`;
}

const fieldsText = (fields: Readings, only: ReadonlySet<string>): readonly string[] =>
  [...fields].flatMap(([id, reading]) => (only.size === 0 || only.has(id) ? [`${id} ${readingText(reading)}`] : []));

/** What was read of each project, a line each: its name, what holds for all years, and year by year the rest. `only` these fields. */
export const linesOf = ({ projects }: WorkbookReading, ...only: readonly string[]): readonly string[] =>
  projects.map(({ name, fields, years }) =>
    [
      `${name}:`,
      ...fieldsText(fields, new Set(only)),
      ...years.flatMap(({ year, fields: own }) => {
        const texts = fieldsText(own, new Set(only));
        return texts.length === 0 ? [] : [...(year === null ? [] : [`[${year}]`]), ...texts];
      }),
    ].join(" "),
  );

/** `STR-60 B9 leaves grantedAmount of left-out`: what makes totals incomplete, and whose. */
export const gapsOf = ({ gaps }: WorkbookReading): readonly string[] =>
  gaps.map(({ at, fields, reach }: Gap) => {
    const of = typeof reach === "string" ? reach : reach.map(({ cell }) => cell).join("+");
    return `${at.cell}: ${fields.join("+")} of ${of}`;
  });

/** The remarks with their codes, each with what it says: `BEL-03 C3 {"value":"1,234"}`. */
export const saidOf = ({ remarks }: WorkbookReading, ...codes: readonly string[]): readonly string[] =>
  remarks
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code, at, params }) =>
      [code, at.cell ?? at.sheet ?? "", ...Object.values(params).map(plain)].filter((word) => word !== "").join(" "),
    );

const plain = (param: unknown): string =>
  typeof param === "bigint" ? amount(param) : Array.isArray(param) ? `(${param.map(plain).join("; ")})` : String(param);

const cells = (shows: readonly { readonly at: { readonly cell: string }; readonly shown: string }[] = []): string =>
  shows.map(({ at, shown }) => `${at.cell}=${shown}`).join(" ");

/** What is asked, and what each answer makes of it. */
function questionText(question: Question): string {
  switch (question.about) {
    case "unit":
      return [
        ...[
          "unit?",
          ...question.gives.map(({ unit, grantedOre, spentOre }) => `${unit} ${sized(grantedOre)}/${sized(spentOre)}`),
        ],
        ...[cells(question.shows), `states (${question.states.join(" ")})`],
        ...[`possible (${(question.possible ?? ["-"]).join(" ")})`, `middle ${JSON.stringify(question.middle)}`],
      ].join(" ");
    case "surplus-sign":
    case "cost-sign":
      return [
        `${question.about}?`,
        ...question.gives.map(({ sign, above, below }) => `${sign} ${sized(above)}/${sized(below)}`),
        cells(question.shows),
      ].join(" ");
    case "heading":
      return [
        ...["heading?", question.at.cell, question.text, `as ${question.label}`, question.candidates.join("/")],
        cells(question.shows),
        ...(question.choices ?? []).map(
          ({ counts, sum, unit }) =>
            `[${counts.map(({ at }) => at.cell).join("+")}: ${sum === null ? "-" : String(Number(sum) / 1e6)} ${unit ?? ""}]`,
        ),
      ].join(" ");
    case "namnd":
      return ["namnd?", question.at.cell, question.text, question.candidates.join("/")].join(" ");
    case "money":
      return [
        ...["money?", question.at.cell, question.text, `${String(question.rows)} rows`],
        `${sized(question.granted)}/${sized(question.spent)}`,
      ].join(" ");
  }
}

const sized = (ore: bigint | null): string => (ore === null ? "-" : amount(ore));

/** Said of any workbook as small as these: that it names no nämnd, gives no status, and has no ids. */
const always = /^(?:ORG-08|STR-04 \S+ status|ID-03)/u;

/** All that a reading comes to, in a few lines: projects, what is said, what is in doubt, what is asked, and how amounts are written. */
export const allOf = (reading: WorkbookReading): readonly string[] => [
  ...linesOf(reading).map((line) =>
    line
      .replaceAll(/projectName \S+=.*?(?= (?:[a-z]+[A-Z]?\w* [A-Z]+\d+[=+]|\[)|$)/gu, "")
      .replaceAll(/\s+/gu, " ")
      .trim(),
  ),
  ...saidOf(reading).filter((one) => !always.test(one)),
  ...gapsOf(reading).map((one) => `doubt ${one}`),
  ...reading.questions.filter(({ about }) => about !== "namnd").map((one) => questionText(one)),
  [reading.unit, reading.sign, reading.costSign, reading.status].map((one) => one ?? "-").join(" "),
  ...reading.tables.map(({ sheet, layout, topRow, headerRow, columns }) =>
    [
      ...[sheet, layout, `${String(topRow)}-${String(headerRow)}:`],
      ...columns.map(({ at, field, year }) => `${at.cell} ${field}${year === null ? "" : `@${String(year)}`}`),
    ].join(" "),
  ),
];
