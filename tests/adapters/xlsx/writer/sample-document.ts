/** A small summary with everything that a document can hold, made up for these tests. */
import type {
  DocumentCell,
  DocumentSheet,
  DocumentValue,
  StyleName,
  SummaryDocument,
} from "../../../../src/core/document/document";

export const text = (value: string): DocumentValue => ({ kind: "text", text: value });
export const number = (value: number): DocumentValue => ({ kind: "number", number: value });
const date = (serial: number): DocumentValue => ({ kind: "date", serial });

export const cell = (
  row: number,
  column: number,
  style: StyleName,
  value?: DocumentValue,
  more: Partial<DocumentCell> = {},
): DocumentCell => ({ row, column, style, ...(value && { value }), ...more });

export const emptySheet = (name: string): DocumentSheet => ({
  name,
  cells: [],
  columnWidths: [],
  rowHeights: new Map(),
  merges: [],
  tables: [],
  conditionalLooks: [],
  frozenRows: 0,
  frozenColumns: 0,
  showGridLines: false,
  print: { orientation: "landscape", fitWide: 1, fitTall: 0, breaksAfterRows: [], footerLeft: "", footerRight: "" },
});

const projects = [
  ["1001", "Belysning i parkstråk", "Farsta", 1_650_000, 1_512_340, 45_169, "Utfört"],
  ["1002", "Trygg skolväg & övergång", "Kungsholmen", 29_189_000, 31_000_500, 45_352, "Fel"],
  ["1003", "=cmd|' /C calc'!A0", "Södermalm", 400_000, 0, 45_474, "Varning"],
  [
    "1004",
    "Ny belysning längs gångbanor och upprustning av två lekytor vid torget, etapp 2",
    "Skärholmen",
    0,
    0,
    45_596,
    "Stopp",
  ],
] as const;

const severityStyle = new Map<string, StyleName>([
  ["Utfört", "severity-notice"],
  ["Fel", "severity-error"],
  ["Varning", "severity-warning"],
  ["Stopp", "severity-blocker"],
]);

const columns = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat", "Utfall", "Nyttjande", "Beslut", "Status"];
const granted = projects.reduce((sum, project) => sum + project[3], 0);
const spent = projects.reduce((sum, project) => sum + project[4], 0);

function projectRow(project: (typeof projects)[number], i: number): DocumentCell[] {
  const row = 4 + i;
  const [id, name, namnd, beviljat, utfall, beslut, status] = project;
  return [
    cell(row, 1, "text", text(id)),
    cell(row, 2, "text-wrap", text(name)),
    cell(row, 3, "link", text(namnd), { link: { sheet: "Per nämnd", cell: `A${row}` } }),
    cell(row, 4, "amount", number(beviljat)),
    cell(row, 5, "amount", number(utfall)),
    cell(row, 6, "percent", beviljat === 0 ? text("") : number(utfall / beviljat), {
      formula:
        'IF(tblProjekt[[#This Row],[Beviljat]]=0,"",tblProjekt[[#This Row],[Utfall]]/tblProjekt[[#This Row],[Beviljat]])',
    }),
    cell(row, 7, "date", date(beslut)),
    cell(row, 8, severityStyle.get(status) ?? "text", text(status)),
  ];
}

const projectSheet: DocumentSheet = {
  ...emptySheet("Projekt"),
  cells: [
    cell(1, 1, "title", text("Projekt")),
    cell(2, 1, "note", text("Ett projekt per rad.")),
    ...columns.map((name, i) =>
      cell(3, i + 1, i >= 3 && i <= 5 ? "column-heading-right" : "column-heading", text(name)),
    ),
    ...projects.flatMap(projectRow),
  ],
  columnWidths: [12, 42, 18, 14, 14, 12, 12, 12],
  rowHeights: new Map([
    [1, 30],
    [3, 30],
    [7, 30],
  ]),
  merges: [{ top: 2, left: 1, bottom: 2, right: 8 }],
  tables: [{ name: "tblProjekt", top: 3, left: 1, rows: projects.length, columns }],
  conditionalLooks: [
    { range: "E4:E7", formula: "E4>D4", look: "error" },
    { range: "D4:D7", formula: "D4=0", look: "incomplete" },
  ],
  frozenRows: 3,
  frozenColumns: 2,
  print: {
    orientation: "landscape",
    fitWide: 1,
    fitTall: 0,
    area: "A1:H7",
    titleRows: [3, 3],
    breaksAfterRows: [5],
    footerLeft: "Trygg & säker, 2026",
    footerRight: "Sida &P av &N",
  },
};

const tiles: readonly (readonly [string, StyleName, DocumentValue, string, string])[] = [
  ["Beviljat, mnkr", "tile-amount-million", number(granted / 1e6), "SUM(tblProjekt[Beviljat])/1000000", "alla projekt"],
  ["Utfall, mnkr", "tile-amount-million", number(spent / 1e6), "SUM(tblProjekt[Utfall])/1000000", "enligt nämnderna"],
  [
    "Nyttjandegrad",
    "tile-percent",
    number(spent / granted),
    "SUM(tblProjekt[Utfall])/SUM(tblProjekt[Beviljat])",
    "utfall / beviljat",
  ],
  ["Projekt", "tile-count", number(4), "ROWS(tblProjekt[Projekt-ID])", "ett saknar belopp"],
];

const frontSheet: DocumentSheet = {
  ...emptySheet("Sammanställning"),
  cells: [
    cell(1, 1, "title", text("Sammanställning av trygghetsskapande åtgärder")),
    cell(2, 1, "subtitle", text("Avstämningsdag 2026-06-30. Belopp i kronor om inget annat sägs.")),
    ...tiles.flatMap(([label, style, value, formula, note], i): DocumentCell[] => [
      cell(4, 1 + 2 * i, "tile-label", text(label)),
      cell(5, 1 + 2 * i, style, value, { formula }),
      cell(6, 1 + 2 * i, "tile-note", text(note)),
    ]),
    cell(8, 1, "section", text("Använda medel per nämnd")),
    cell(9, 1, "lead", text("Av fyra projekt har ett högre utfall än beviljat och ett saknar belopp.")),
    cell(10, 1, "incomplete", text("ofullständig")),
    cell(10, 3, "caveat", text("Uppgift saknas för 1 projekt.")),
    cell(11, 1, "label", text("Ansvarig")),
    cell(11, 3, "year", number(2026)),
    cell(12, 1, "free-text", text("Här skriver kontoret sin egen kommentar.")),
  ],
  columnWidths: [18, 4, 18, 4, 18, 4, 18, 4],
  rowHeights: new Map([
    [1, 34],
    [4, 20],
    [5, 34],
    [6, 18],
    [8, 24],
    [9, 22],
    [10, 18],
    [12, 48],
  ]),
  merges: [
    ...[4, 5, 6].flatMap((row) => [1, 3, 5, 7].map((left) => ({ top: row, left, bottom: row, right: left + 1 }))),
    { top: 8, left: 1, bottom: 8, right: 8 },
    { top: 10, left: 3, bottom: 10, right: 8 },
    { top: 9, left: 1, bottom: 9, right: 8 },
    { top: 12, left: 1, bottom: 12, right: 8 },
  ],
  print: { ...emptySheet("").print, fitTall: 1, footerLeft: "Medelkoll", footerRight: "Sida &P av &N" },
};

const namndSheet: DocumentSheet = {
  ...emptySheet("Per nämnd"),
  cells: [
    cell(1, 1, "title", text("Per nämnd")),
    ...["Nämnd", "Beviljat, mnkr", "Antal"].map((name, i) =>
      cell(3, i + 1, i === 0 ? "column-heading" : "column-heading-right", text(name)),
    ),
    ...projects.flatMap(([, , namnd, beviljat], i) => [
      cell(4 + i, 1, "text", text(namnd)),
      cell(4 + i, 2, "amount-million", number(beviljat / 1e6), {
        formula: `SUMIFS(tblProjekt[Beviljat],tblProjekt[Nämnd],$A${4 + i})/1000000`,
      }),
      cell(4 + i, 3, "count", number(1), { formula: `COUNTIFS(tblProjekt[Nämnd],A${4 + i})` }),
    ]),
    cell(8, 1, "total-text", text("Summa")),
    cell(8, 2, "total-amount-million", number(granted / 1e6), { formula: "SUM(B4:B7)" }),
    cell(8, 3, "total-count", number(4), { formula: "SUM(tblNamnd[Antal])" }),
  ],
  columnWidths: [22, 16, 10],
  tables: [{ name: "tblNamnd", top: 3, left: 1, rows: 4, columns: ["Nämnd", "Beviljat, mnkr", "Antal"] }],
};

export const sampleDocument: SummaryDocument = {
  language: "sv",
  title: "Sammanställning",
  subject: "Uppföljning av beviljade medel",
  created: "2026-06-30",
  sheets: [frontSheet, projectSheet, namndSheet],
};

/** The sample with one sheet changed. */
export const sampleWith = (index: number, change: Partial<DocumentSheet>): SummaryDocument => ({
  ...sampleDocument,
  sheets: sampleDocument.sheets.map((sheet, i) => (i === index ? { ...sheet, ...change } : sheet)),
});

/** A document of one sheet with these cells. */
export const documentOf = (cells: readonly DocumentCell[], more: Partial<DocumentSheet> = {}): SummaryDocument => ({
  ...sampleDocument,
  sheets: [{ ...emptySheet("Blad"), cells, ...more }],
});
