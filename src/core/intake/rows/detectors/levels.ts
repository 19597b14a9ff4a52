import { isCostLabel } from "../../../words/row-labels";
import { addsUp, needed, RunningSum, type Amount, type Amounts } from "../adding-up";
import { depthEvidence, treeOf, type DepthEvidence, type LevelNode } from "../depth";
import type { RowClaim, RowDetector } from "../detector";
import { areParts, hasGrant, partLevelsNamed } from "../project-level";
import { groupOf, type RowTable, type TableRow } from "../row-table";

/**
 * Rows over the rows that they are the sum of: a nämnd over its projects, a project over its activities. Outline, indent, numbering, bold type, ids and names of
 * nämnder show which rows lie under which, and the amounts bear it out. Which of the levels are the projects is told by ids, by what the rows
 * call themselves and by what else stands in them; the totals are the same whichever it is.
 */
export const levels: RowDetector = {
  id: "levels",
  says: {
    sv: "rad över de rader som den är summan av, eller under sin summa",
    en: "a row over the rows that it is the sum of, or under its sum",
  },
  find: (table, so) => {
    const rows = table.rows.filter((row) => !so.has(row.row) && row.isNamed);
    for (const evidence of depthEvidence) {
      const tree = treeOf(rows, table, evidence);
      if (tree && isBorneOut(tree, table, evidence)) return claims(tree, table);
    }
    return [];
  },
  examples: {
    claims: [
      {
        heading: ["Projektnr", "Projekt / aktivitet", "Beviljat", "Utfall"],
        rows: [
          ["1", "Torget", 18, 17],
          [null, "Projektering", 2, 2],
          [null, "Entreprenad", 16, 15],
        ],
        at: [1, 2],
      },
      {
        heading: ["Nämnd/projekt", "Beviljat", "Utfall"],
        rows: [
          [{ text: "Bromma stadsdelsnämnd", bold: true }, 31, 29],
          [{ text: "Ljus", indent: 1 }, 16, 15],
          [{ text: "Torg", indent: 1 }, 15, 14],
          [{ text: "Trafiknämnden", bold: true }, 54, 56],
          [{ text: "Pollare", indent: 1 }, 34, 35],
          [{ text: "Tunnel", indent: 1 }, 20, 21],
        ],
        at: [0, 3],
      },
      {
        heading: ["Nr", "Projekt / aktivitet", "Ansvarig", "Beviljat", "Utfall"],
        rows: [
          ["1", { text: "Torget", bold: true }, "Chef", 18, 17],
          ["1.1", { text: "Samråd", indent: 1 }, "Konsult", 2, 2],
          ["1.2", { text: "Stenmjöl", indent: 1 }, "Konsult", 16, 15],
          ["2", { text: "Parken", bold: true }, "Chef", 7, 6],
          ["2.1", { text: "Staket", indent: 1 }, "Konsult", 4, 3],
          ["2.2", { text: "Sly", indent: 1 }, "Konsult", 3, 3],
        ],
        at: [1, 2, 4, 5],
      },
      {
        heading: ["Projekt/Konto", "Benämning", "Beviljat", "Utfall"],
        rows: [
          ["61201", "Torget", 18, null],
          [{ text: "5011", indent: 1 }, { text: "Mark", indent: 1 }, null, 9],
          [{ text: "5410", indent: 1 }, { text: "Inventarier", indent: 1 }, null, 8],
          ["61202", "Parken", 7, null],
          [{ text: "5011", indent: 1 }, { text: "Mark", indent: 1 }, null, 6],
        ],
        at: [1, 2, 4],
      },
      {
        heading: ["Organisation / projekt", "Projektkod", "Beviljat", "Utfall"],
        rows: [
          ["Stockholms stad", null, 30, 25],
          [{ text: "Stadsdelsnämnder", indent: 1 }, null, 25, 21],
          [{ text: "Järva", indent: 2 }, null, 25, 21],
          [{ text: "Torget", indent: 3 }, "411", 18, 15],
          [{ text: "Parken", indent: 3 }, "412", 7, 6],
          [{ text: "Facknämnder", indent: 1 }, null, 5, 4],
          [{ text: "Trafiknämnden", indent: 2 }, null, 5, 4],
          [{ text: "Bron", indent: 3 }, "413", 5, 4],
        ],
        at: [0, 1, 2, 5, 6],
      },
      {
        heading: ["Nr", "Projekt", "Beviljat", "Utfall"],
        rows: [
          ["1", "Belysning", 18, 17],
          ["1.1", "Torget", 2, 2],
          ["1.2", "Parken", 16, 15],
          ["2", "Farsta", 7, 6],
          ["2.1", "Stigen", 7, 6],
        ],
        at: [0, 3],
      },
      {
        heading: ["Struktur", "Nivå", "Budget", "Utfall"],
        rows: [
          ["Kulturnämnden", "1", 25, 21],
          ["Bibliotek", "2", 18, 15],
          ["411 Entrén", "3", 18, 15],
          ["Museer", "2", 7, 6],
          ["412 Skyltar", "3", 4, 4],
          ["413 Grinden", "3", 3, 2],
        ],
        at: [0, 1, 3],
      },
      {
        heading: ["WBS-element", "Nivå", "Benämning", "Budget", "Utfall"],
        rows: [
          ["I-20317", "1", "Trygghetsåtgärder", 18, 15],
          ["I-20317-01", "2", "Torgljus", 11, 10],
          ["I-20317-02", "2", "Kajräcken", 7, 5],
        ],
        at: [0],
      },
      {
        heading: ["Projekt med ingående poster", "Erhållet", "Utgift"],
        rows: [
          ["Vandringsleden", 13, 12],
          ["– Konsult", null, 2],
          ["– Stolpar", null, 9],
          ["Bryggan", 8, 7],
          ["– Konsult", null, 1],
          ["– Entreprenör", null, 6],
          ["Grinden", 2, 1],
          ["– Grind", null, 1],
        ],
        at: [1, 2, 4, 5, 7],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["1 Torget", 18, 17],
          ["1.1 Mark", 2, 2],
          ["1.2 Ljus", 16, 15],
          ["2 Parken", 5, 5],
        ],
        at: [1, 2],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          ["– Torg", 7, 6],
          ["– Park", 2, 2],
        ],
        at: [0, 1, 2],
      },
      {
        heading: ["Projekt-ID", "Projekt", "Beviljat", "Utfall"],
        rows: [
          ["1", "Ljus", 5, 4],
          [null, "Torg", 7, 6],
          ["3", "Park", 2, 2],
        ],
        at: [0, 1, 2],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          [{ text: "Ljus", bold: true }, 5, 4],
          ["Torg", 7, 6],
        ],
        at: [0, 1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, null],
          [{ text: "Torg", indent: 1 }, 7, 6],
          [{ text: "Parken", indent: 1 }, 3, 2],
        ],
        at: [0, 1, 2],
      },
    ],
  },
};

const withUnder = (nodes: readonly LevelNode[]): readonly LevelNode[] =>
  nodes.flatMap((node) => (node.under.length > 0 ? [node, ...withUnder(node.under)] : []));

/** Some row is the sum of those under it; none contradicts theirs, or, where the evidence is strong, most of their amounts do not. */
function isBorneOut(tree: readonly LevelNode[], table: RowTable, { strength }: DepthEvidence): boolean {
  const { amountColumns } = table;
  // What the headings say, or one of them and the rows, needs no sums; those that are off are told.
  const isStrong = strength === "strong";
  if (strength === "said") return true;
  if (isStrong && (partLevelsNamed(table) ?? 0) > 0) return true;
  const parents = withUnder(tree);
  const stating = parents.filter(({ row, under }) => statedBelow(row, under).some(isMoney));
  if (stating.length === 0)
    return strength !== "weak" && (headingsOverCosts(tree) || (isStrong && grantsOverCosts(parents, table)));
  if (strength === "costs") return false;
  const digitsOf = ({ under }: LevelNode, stated: Amounts): number | null => {
    const sum = new RunningSum(
      amountColumns.length,
      under.map((one) => one.row.amounts),
    );
    return addsUp(stated, sum, amountColumns);
  };
  if (isStrong) {
    const amounts = stating.flatMap((node) =>
      oneByOne(statedBelow(node.row, node.under)).map((one) => digitsOf(node, one)),
    );
    return amounts.filter((one) => one !== null).length * 2 > amounts.length;
  }
  const proofs = stating.map((node) => digitsOf(node, statedBelow(node.row, node.under)));
  const digits = proofs.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const isVaried =
    new Set(stating.map(({ row }) => row.amounts.join(" "))).size > 1 || stating.some(({ under }) => under.length > 1);
  return isVaried && !proofs.includes(null) && digits >= needed(1).asked;
}

/** Each amount of a row alone in its column. */
const oneByOne = (amounts: Amounts): readonly Amounts[] =>
  amounts.flatMap((amount, at) => (isMoney(amount) ? [amounts.map((one, other) => (other === at ? one : null))] : []));

const isMoney = (amount: Amount): boolean => amount !== null && amount !== 0n;

/** A grant in each row that has others under it, and in none of those: what they state is what it was spent on. */
const grantsOverCosts = (parents: readonly LevelNode[], table: RowTable): boolean =>
  parents.every(
    ({ row, under }) => hasGrant(row, table) && under.every((one) => one.row.hasAmounts && !hasGrant(one.row, table)),
  );

/** The row's amounts in the columns where the rows under it state any. */
const statedBelow = ({ amounts }: TableRow, under: readonly LevelNode[]) =>
  amounts.map((amount, column) => (under.some(({ row }) => row.amounts[column] !== null) ? amount : null));

/** "Belysning X" without amounts, over "Projektering" and "Entreprenad": the costs are the project's. */
const headingsOverCosts = (tree: readonly LevelNode[]): boolean => {
  const under = withUnder(tree).flatMap((node) => node.under);
  return under.length > 1 && under.every(({ row }) => isCostLabel(row.label));
};

function claims(tree: readonly LevelNode[], table: RowTable): readonly RowClaim[] {
  const parents = tree.filter(({ under }) => under.length > 0);
  if (parents.length === 0) return [];
  if (!areParts(tree, parents, table))
    return [
      ...parents.map(({ row, under }): RowClaim => ({
        row: row.row,
        is: groupOf(row, descendants(under).at(-1)?.row),
      })),
      ...claims(
        parents.flatMap(({ under }) => under),
        table,
      ),
    ];
  return parents.flatMap(({ row, under }) => [
    { row: row.row, is: { kind: "project" } as const },
    ...descendants(under).map((part): RowClaim => ({ row: part.row, is: { kind: "part", of: row.row } })),
  ]);
}

const descendants = (nodes: readonly LevelNode[]): readonly TableRow[] =>
  nodes.flatMap(({ row, under }) => [row, ...descendants(under)]);
