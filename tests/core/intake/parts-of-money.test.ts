import type { FieldId } from "../../../src/core/anvisningar/known-fields";
import type { AmountRow } from "../../../src/core/intake/headings/arithmetic";
import { moneyParts, type NamedAmount } from "../../../src/core/intake/money/own-part";
import { unsplitSpending } from "../../../src/core/intake/money/unsplit-spending";
import type { MoneyKind } from "../../../src/core/words/money";

/** Columns side by side, `g` (granted), `s` (spent), `r` (reported deviation) or `-` before each, and its amounts, a row each: "g Beviljat: 10 20". */

const fields: Readonly<Record<string, FieldId | null>> = {
  ...{ g: "grantedAmount", s: "spentAmount", r: "reportedDeviation", "-": null },
};
const amountsIn = (text: string): AmountRow =>
  text.split(" ").map((one) => (one === "_" ? null : { value: BigInt(one), slack: 0n }));
function columnIn(line: string): NamedAmount<string> {
  const [, field = "", text = "", amounts = ""] = /^(\S) (.+): (.+)$/u.exec(line) ?? [];
  return { item: text, text, field: fields[field] ?? null, amounts: amountsIn(amounts) };
}
/** The grant's own, the nämnd's, what others paid, and all of it. */
const moneyOf = (text: string): MoneyKind | null =>
  /alla medel/u.test(text)
    ? "both"
    : /trygg/u.test(text)
      ? "own"
      : /egna/u.test(text)
        ? "other"
        : /annan/u.test(text)
          ? "other-beside"
          : null;
const partsOf = (columns: readonly string[]): readonly string[] => {
  const { own, others, within } = moneyParts(columns.map(columnIn), moneyOf);
  return [
    ...own.map(({ item, whole, field }) => `${item} is ${field}${item === whole ? "" : ` of ${whole}`}`),
    ...others.map((item) => `not ${item}`),
    ...within.map(({ item, whole, field }) => `${item} in ${field} ${whole}`),
  ];
};

describe("whose money a column is", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "what all parts add up to is the whole",
      ["s Utfall: 100 200", "- trygg: 60 150", "- egna: 40 50"],
      ["trygg is spentAmount of Utfall", "not egna"],
    ],
    [
      "… also behind its parts",
      ["- trygg: 60 150", "- egna: 40 50", "s Utfall: 100 200"],
      ["trygg is spentAmount of Utfall", "not egna"],
    ],
    [
      "… also beside money that stands beside the grant",
      ["s Utfall: 100 200", "- trygg: 60 150", "- annan: 40 50"],
      ["trygg is spentAmount of Utfall", "not annan"],
    ],
    ["… not where one row is off", ["s Utfall: 100 200", "- trygg: 60 150", "- egna: 40 51"], []],
    ["… not where nothing is split in any row", ["s Utfall: 100 200", "- trygg: 100 200", "- egna: 0 0"], []],
    ["… not without other money", ["s Utfall: 100 200", "- trygg: 100 200"], []],
    [
      "the nearest of two wholes that add up",
      ["g Beviljat: 100 200", "s Utfall: 100 200", "- trygg: 60 150", "- egna: 40 50"],
      ["trygg is spentAmount of Utfall", "not egna"],
    ],
    [
      "… of two as near the one before",
      ["g Beviljat: 100 200", "- trygg: 60 150", "s Utfall: 100 200", "- egna: 40 50"],
      [],
    ],
    [
      "… the one behind when it is nearer",
      ["g Beviljat: 100 200", "- Namn: 1 2", "- trygg: 60 150", "- egna: 40 50", "s Utfall: 100 200"],
      ["trygg is grantedAmount of Beviljat", "not egna"],
    ],
    [
      "… only of its own field",
      ["g Beviljat: 100 200", "s Utfall: 100 200", "g trygg: 60 150", "- egna: 40 50"],
      ["trygg is grantedAmount of Beviljat", "not egna"],
    ],
    [
      "a varav is of what stands before it",
      ["s Utfall: 100 200", "- varav trygg: 60 150"],
      ["varav trygg is spentAmount of Utfall"],
    ],
    [
      "… as is one whose other part is a varav",
      ["s Utfall: 100 200", "- trygg: 60 150", "- varav egna: 30 50"],
      ["trygg is spentAmount of Utfall", "not varav egna"],
    ],
    [
      "… also with more of it by as much as is rounded off, or with less than nothing",
      ["s Utfall: -100 0", "- varav trygg: -100 0"],
      ["varav trygg is spentAmount of Utfall"],
    ],
    ["… not with more of it than there is", ["s Utfall: 100 200", "- varav trygg: 60 201"], []],
    ["… not with less below nothing than there is", ["s Utfall: 100 -200", "- varav trygg: 60 -201"], []],
    ["… not of what is no amount with parts", ["r Avvikelse: 100 200", "- varav trygg: 60 150"], []],
    [
      "… not where something else stands before it",
      ["s Utfall: 100 200", "r Avvikelse: 100 200", "- varav trygg: 60 150"],
      [],
    ],
    ["… nor of what only stands behind it", ["- varav trygg: 60 150", "s Utfall: 100 200"], []],
    ["… and a word that is no varav is of nothing", ["s Utfall: 100 200", "- trygg: 60 150"], []],
    [
      "the other amount of its own field is the whole",
      ["s Utfall: 100 200", "s trygg: 60 150"],
      ["trygg is spentAmount of Utfall"],
    ],
    ["… not where it is more", ["s Utfall: 100 200", "s trygg: 60 250"], []],
    ["… not where there are two", ["s Utfall: 100 200", "s Bokfört: 100 250", "s trygg: 60 150"], []],
    [
      "… and the whole may speak of all money",
      ["s alla medel: 100 200", "s trygg: 60 150"],
      ["trygg is spentAmount of alla medel"],
    ],
    ["an empty column is no part", ["s Utfall: 100 200", "- varav trygg: _ 0"], []],
    [
      "two of the grant's own in a run are none",
      ["s Utfall: 100 200", "- varav trygg: 60 150", "- trygg: 1 2", "- egna: 2 3", "- egna: 4 4"],
      ["varav trygg is spentAmount of Utfall"],
    ],
    [
      "two amounts that are told apart side by side, each by its own",
      [
        "g Beviljat: 100 200",
        "s Utfall: 80 90",
        "g varav trygg: 60 150",
        "g egna: 40 50",
        "s trygg: 50 60",
        "s egna: 30 30",
      ],
      ["varav trygg is grantedAmount of Beviljat", "trygg is spentAmount of Utfall", "not egna", "not egna"],
    ],
    [
      "… from each of the grant's own, where they do not repeat",
      ["g Beviljat: 100 200", "s Utfall: 80 90", "- egna: 40 50", "g trygg: 60 150", "s trygg: 50 60", "s egna: 30 30"],
      ["trygg is grantedAmount of Beviljat", "trygg is spentAmount of Utfall", "not egna", "not egna"],
    ],
    [
      "the sum of a grant and other money leaves the grant the grant",
      ["g trygg: 60 150", "- egna: 40 50", "- Total kalkyl: 100 200"],
      ["trygg is grantedAmount", "not egna"],
    ],
    ["… not one that is off", ["g trygg: 60 150", "- egna: 40 50", "- Total kalkyl: 100 201"], []],
    [
      "… nor one that is itself other money",
      ["g trygg: 60 150", "- egna: 40 50", "- Namn: 1 1", "- egna totalt: 100 200"],
      [],
    ],
    [
      "… and of a deviation nothing is the grant's",
      ["r trygg: 60 150", "- egna: 40 50", "- Total kalkyl: 100 200"],
      [],
    ],
    [
      "of what a project was to cost the grant's own money is the grant",
      ["- Kalkyl: 100 200", "- varav trygg: 60 150", "- varav egna: 40 50"],
      ["varav trygg is grantedAmount", "not varav egna"],
    ],
    ["… not without a varav", ["- Kalkyl: 100 200", "- trygg: 60 150", "- varav egna: 40 50"], []],
    ["… not where it is off", ["- Kalkyl: 100 200", "- varav trygg: 60 150", "- varav egna: 40 51"], []],
    [
      "… not beside a grant",
      ["g Beviljat: 1 2", "- Kalkyl: 100 200", "- varav trygg: 60 150", "- varav egna: 40 50"],
      [],
    ],
    ["… not of nothing", ["- Kalkyl: 100 200", "- varav trygg: 100 200", "- varav egna: 0 _"], []],
    [
      "what was spent and is what all parts come to is the whole of what was spent",
      ["- Kalkyl: 300 400", "s Utfall: 100 200", "- varav trygg: 60 150", "- varav egna: 40 50"],
      ["varav trygg is spentAmount of Utfall", "not varav egna"],
    ],
    [
      "other money within an amount of which nobody has stated the grant's part",
      ["s Utfall: 100 200", "- varav egna: 40 50", "- varav annan: 1 2"],
      ["varav egna in spentAmount Utfall"],
    ],
    ["… only where a varav says so", ["s Utfall: 100 200", "- egna: 40 50"], []],
    ["… not in a deviation", ["r Avvikelse: 100 200", "- varav egna: 40 50"], []],
    ["… not with nothing in it", ["s Utfall: 100 200", "- varav egna: 0 _", "- egna: 1 2"], []],
    ["… not in the grant's own money", ["s trygg: 100 200", "- varav egna: 40 50"], []],
    [
      "of two grants the one that is the other less the other money is the grant's own",
      ["g Beviljat: 60 150", "- egna: 40 50", "g Total budget: 100 200"],
      ["Beviljat is grantedAmount of Total budget", "not egna"],
    ],
    ["… not of two fields", ["g Beviljat: 60 150", "- egna: 40 50", "s Utfall: 100 200"], []],
    ["… not where it is off", ["g Beviljat: 60 150", "- egna: 40 51", "g Total budget: 100 200"], []],
    ["… not without anything beside", ["g Beviljat: 100 200", "- egna: 0 0", "g Total budget: 100 200"], []],
  ])("%s", (_, columns, expected) => expect(partsOf(columns)).toEqual(expected));
});

const unsplitIn = (columns: readonly string[]): string => {
  const named = columns.map(columnIn);
  const found = unsplitSpending(named, moneyParts(named, moneyOf), moneyOf);
  return found ? `${found.spent} with ${found.others.join("+")} in ${found.rows.join("+")}` : "-";
};

describe("what was spent of the grant and of other money together", () => {
  const split = ["g Beviljat: 60 150", "- egna: 40 50", "g Total budget: 100 200"];
  it.each<[string, readonly string[], string]>([
    ["is nobody's where the grant is told apart", [...split, "s Utfall: 90 150"], "Utfall with egna in 0+1"],
    ["… in the rows with something spent", [...split, "s Utfall: 0 150"], "Utfall with egna in 1"],
    ["… in the rows with something taken back", [...split, "s Utfall: _ -150"], "Utfall with egna in 1"],
    [
      "… in the rows with other money",
      ["g Beviljat: 60 150", "- egna: 0 50", "g Total: 60 200", "s Utfall: 5 5"],
      "Utfall with egna in 1",
    ],
    ["… in none", [...split, "s Utfall: 0 _"], "-"],
    ["is nobody's where there is none of it", split, "-"],
    ["is nobody's where it is told twice", [...split, "s Utfall: 90 150", "s Bokfört: 90 150"], "-"],
    ["is the grant's where it says so", [...split, "s trygg: 90 150"], "-"],
    ["is split where its own part is known", [...split, "s Utfall: 90 150", "- varav trygg: 50 100"], "-"],
    ["is the grant's where what is left is left of it", [...split, "s Utfall: 50 110", "- Kvar: 10 40"], "-"],
    ["… not where it is left of all", [...split, "s Utfall: 50 110", "- Kvar: 50 90"], "Utfall with egna in 0+1"],
    [
      "… and a deviation is from whatever it is",
      [...split, "s Utfall: 50 110", "r Avvikelse: 10 40"],
      "Utfall with egna in 0+1",
    ],
    ["is the grant's where nothing says otherwise", ["g Beviljat: 60 150", "- egna: 40 50", "s Utfall: 50 150"], "-"],
    ["… also with a tenth more", ["g Beviljat: 60 150", "- egna: 40 50", "s Utfall: 66 165"], "-"],
    [
      "… not with more than a tenth more",
      ["g Beviljat: 60 150", "- egna: 40 50", "s Utfall: 60 166"],
      "Utfall with egna in 0+1",
    ],
    [
      "… nor with all that there is",
      ["g Beviljat: 60 150", "- egna: 40 50", "s Utfall: 60 200"],
      "Utfall with egna in 0+1",
    ],
    ["… but with more than there is", ["g Beviljat: 60 150", "- egna: 40 50", "s Utfall: 60 201"], "-"],
    [
      "… nor beside a varav",
      ["g varav beviljat: 60 150", "- egna: 40 50", "s Utfall: 50 150"],
      "Utfall with egna in 0+1",
    ],
    [
      "… nor where what is left is left of all",
      ["g Beviljat: 60 150", "- egna: 40 50", "s Utfall: 50 150", "- Kvar: 50 50"],
      "Utfall with egna in 0+1",
    ],
    [
      "is the grant's beside two grants",
      ["g varav beviljat: 60 150", "g Budget: 60 150", "- egna: 40 50", "s Utfall: 50 150"],
      "-",
    ],
    ["is the grant's beside no other money", ["g varav beviljat: 60 150", "- annan: 40 50", "s Utfall: 50 150"], "-"],
    [
      "is the grant's beside a grant of other money",
      ["g varav beviljat: 60 150", "g egna: 40 50", "s Utfall: 50 150"],
      "-",
    ],
  ])("%s", (_, columns, expected) => expect(unsplitIn(columns)).toBe(expected));
});
