import type { Guess } from "../guess";

/** Charts that are drawn through the API; those of a file are Excel's own. */
export const chartGuesses: readonly Guess[] = [
  {
    id: 65,
    assumed: {
      sv: "Ett diagram som begärs kolumnvis får sin första serie av cellerna; fler läggs till, och var och en får sina celler och etiketter.",
      en: "A chart asked for by columns gets its first series from the cells; more are added, and each is given its cells and labels.",
    },
    verdict: "mended",
    sources: [
      "#1830, 28 Apr 2021, and #2929, 28 Oct 2022 (web): rows for columns where Excel is left to choose",
      "#2927, 28 Oct 2022 (web, Mac, Windows): a series that is added shows sums, closed with a workaround",
      "ref issue 1493, 23 Jan 2023: setXAxisValues sets the labels of other charts than scatter too",
    ],
    breaks: "A chart shows other cells than it says.",
    host: "As assumed.",
    probes: ["summary-charts"],
    checked: "2026-11-29",
  },
  {
    id: 66,
    assumed: {
      sv: "Ett diagram täcker cellerna från den första till den sista som det ställs på.",
      en: "A chart covers the cells from the first to the last that it is put on.",
    },
    verdict: "unknown",
    sources: [
      "#3136, 8 Feb 2023 (Windows 2202): places of cells are wrong where sizes differ and the screen is scaled",
    ],
    breaks: "A chart lies over cells beside it; nothing in them is lost.",
    host: "As assumed.",
    probes: [],
    checked: "2026-11-29",
  },
  {
    id: 67,
    assumed: {
      sv: "Ett anrop om ett diagram som misslyckas säger vilket det var.",
      en: "A call about a chart that fails says which it was.",
    },
    verdict: "confirmed",
    sources: ["#1688, 4 Mar 2021 (iPad): ChartAxis.position", "#2041, 11 Aug 2021 (Excel 2016): Chart.title"],
    breaks: "SKR-01: the summary is not written, where it could be without charts.",
    host: "The member; tests make each of them fail.",
    probes: [],
    checked: "2026-11-29",
  },
  {
    id: 68,
    assumed: {
      sv: "Ett diagram har kvar det namn som det har fått.",
      en: "A chart keeps the name that it was given.",
    },
    verdict: "unknown",
    sources: ["#3034, 12 Dec 2022 (web): a copy gets a name of Excel's own"],
    breaks: "The next summary is drawn beside the chart of the one before, and SKR-07 when its sheet is to go.",
    host: "Kept.",
    probes: ["summary-charts"],
    checked: "2026-11-29",
  },
  {
    id: 69,
    assumed: {
      sv: "Att rita, ändra och ta bort ett diagram går att ångra.",
      en: "Drawing, changing and deleting a chart can be undone.",
    },
    verdict: "confirmed",
    sources: [
      "docs excel-add-ins-undo-capabilities.md: of charts only categoryLabelLevel and seriesNameLevel cannot be undone everywhere",
    ],
    breaks: "A summary is not taken back by one Ctrl+Z; an undo group is refused, and the summary written without one.",
    host: "Undone; tests let a group refuse them.",
    probes: [],
    checked: "2026-11-29",
  },
  {
    id: 70,
    assumed: {
      sv: "Inget i Office.js sätter ett diagrams alternativtext.",
      en: "Nothing in Office.js sets a chart's alternative text.",
    },
    verdict: "confirmed",
    sources: ["types: Excel.Shape and Excel.PivotLayout have altTextDescription, Excel.Chart has not"],
    breaks: "Nothing: the title says what a chart shows, and a table has the figures.",
    host: "No such member.",
    probes: [],
    checked: "2026-11-29",
  },
];
