import type { Guess } from "../guess";

export const readingGuesses: readonly Guess[] = [
  {
    id: 1,
    assumed: {
      sv: "Ett objekt som inte finns kan frågas och skrivas, åtta led djupt, utan fel.",
      en: "A null object can be asked and set, eight deep, without an error.",
    },
    verdict: "unknown",
    sources: ["docs application-specific-api-model.md (tells of isNullObject only)"],
    breaks: "Granska fails in every workbook with fewer than eight sheets.",
    host: "Members of null objects are null objects; what is set on them is ignored.",
    probes: ["null-sheets", "null-merges", "null-notes", "null-names", "null-set"],
  },
  {
    id: 3,
    assumed: {
      sv: "Fler än fem miljoner celler på en gång vägras eller ger null.",
      en: "More than five million cells at once are refused or null.",
    },
    verdict: "mended",
    sources: ["docs performance.md", "docs application-specific-api-error-handling.md: RangeExceedsLimit"],
    breaks: "A large sheet makes the whole workbook unread.",
    host: "RangeExceedsLimit; tests also try null.",
    probes: ["size-cells"],
  },
  {
    id: 8,
    assumed: {
      sv: "Format som skiljer sig mellan celler läses som null; en cell utan fyllning är vit.",
      en: "Formats that differ between cells read as null; a cell without fill is white.",
    },
    verdict: "mended",
    sources: [
      "docs excel-add-ins-blank-null-values.md, 3 Mar 2026 (null; the white of an unfilled cell is not described)",
    ],
    breaks: "Struck-through text is taken for valid, or fills differ from what was meant.",
    host: "Null; #FFFFFF.",
    probes: ["size-struck", "summary-looks"],
  },
  {
    id: 10,
    assumed: {
      sv: "Arbetsbokens namn och bladens namn är skilda samlingar.",
      en: "Names of the workbook and names of a sheet are separate collections.",
    },
    verdict: "confirmed",
    sources: ["types Workbook.names, Worksheet.names", "#1011"],
    breaks: "Marks of our sheets are not found.",
    host: "The same.",
    probes: ["summary-names"],
  },
  {
    id: 15,
    assumed: {
      sv: "Resultat som följde med filen står kvar tills något ändras; matriser spiller inte.",
      en: "Results that came with a file stay until an input changes; arrays do not spill.",
    },
    verdict: "mended",
    sources: ["docs excel-add-ins-ranges-dynamic-arrays.md: arrays spill; of stored results nothing is said"],
    breaks: "Nothing seen: no formula of ours gives an array.",
    host: "As assumed. Excel spills.",
    probes: ["summary-values"],
  },
  {
    id: 21,
    assumed: {
      sv: "Granska läser utan att tömma ångra-listan.",
      en: "Granska reads without emptying the undo list.",
    },
    verdict: "mended",
    sources: ["#5918, 20 Jul 2025 (Windows 2505): asking for merged areas empties it; closed without a version seen"],
    breaks:
      "Ctrl+Z is gone. It is told beforehand; merges are asked for only where an empty cell stands beside a filled one.",
    host: "Desktop: asking for merged areas empties the list; nothing else that reads does.",
    probes: ["undo-kept-check", "undo-kept-merges"],
  },
  {
    id: 22,
    assumed: {
      sv: "Upp till 512 sammanfogade områden kan frågas på en gång; fler ger fel.",
      en: "Up to 512 merged areas can be asked for at once; more fail.",
    },
    verdict: "mended",
    sources: [
      "types Range.getMergedAreasOrNullObject: with more it “will fail to return the result”, no code",
      "#3611, 22 Aug 2023: an area is reported where its top left cell lies",
    ],
    breaks: "A form with merged cells on every row is refused whole.",
    host: "GeneralException beyond 512; tests try other codes too.",
    probes: ["merges-512", "merges-513"],
  },
  {
    id: 23,
    assumed: {
      sv: "Excel på webben tar högst 5 MB per fråga och svar; Windows och Mac har ingen sådan gräns.",
      en: "Excel on the web takes at most 5 MB per request and answer; Windows and Mac have no such limit.",
    },
    verdict: "confirmed",
    sources: ["docs resource-limits-and-performance-optimization.md, 3 Sep 2025"],
    breaks: "Large workbooks are not read, or a write has to be divided.",
    host: "5,000,000 bytes on the web.",
    probes: ["size-0-5", "size-2", "size-4-9", "size-5-5", "size-struck"],
  },
  {
    id: 24,
    assumed: {
      sv: "En adresslista får vara upp till 8 192 tecken; våra är högst 4 000.",
      en: "A list of addresses may have up to 8,192 characters; ours have at most 4,000.",
    },
    verdict: "confirmed",
    sources: ["docs excel-add-ins-troubleshooting.md, 22 Sep 2025", "#5198, 16 Dec 2024"],
    breaks: "InvalidArgument in the middle of a write.",
    host: "No limit.",
    probes: ["summary-write"],
  },
  {
    id: 25,
    assumed: {
      sv: "Talformat läses på engelska (USA) överallt.",
      en: "Number formats are read in English (US) everywhere.",
    },
    verdict: "mended",
    sources: [
      "#2824, Sep 2022 (web): differs by account",
      "#1553 and #1632, Jan-Feb 2021 (German): Local broken on the web",
      "#3244, Mar 2023: space as separator",
    ],
    breaks: "A date or an amount is read by the wrong format.",
    host: "English; the local format is the same.",
    probes: ["typed-thousands", "typed-percent", "typed-date-format", "summary-formats"],
  },
  {
    id: 26,
    assumed: {
      sv: "Ett namn som inte är ett område ger ett objekt som inte finns.",
      en: "A name that is no range gives a null object.",
    },
    verdict: "confirmed",
    sources: ["types NamedItem.getRangeOrNullObject", "#4321, Apr 2024: names with OFFSET raise an error on desktop"],
    breaks: "The state of our sheets cannot be read.",
    host: "Null object.",
    probes: ["null-names"],
  },
  {
    id: 27,
    assumed: {
      sv: "Aktivt blad och aktiv cell går alltid att fråga efter.",
      en: "The active sheet and cell can always be asked for.",
    },
    verdict: "mended",
    sources: [
      "#2444, Feb 2022: an error on a chart sheet",
      "#2268, Nov 2021: InvalidSelection when a chart is selected",
    ],
    breaks: "“Gå till” fails.",
    host: "Answers always; tests make the call fail.",
    probes: ["other-workbook"],
  },
  {
    id: 60,
    assumed: {
      sv: "En text där bara några tecken är upphöjda eller överstrukna svarar null för det; vilka de är sägs från ExcelApi 1.18.",
      en: "A text of which only some characters are raised or struck through answers null for that; which they are is told from ExcelApi 1.18 on.",
    },
    verdict: "unknown",
    sources: [
      "docs excel-add-ins-blank-null-values.md, 3 Mar 2026 (null where cells differ; a single cell is not spoken of)",
      "types CellProperties.textRuns, RangeTextRun",
      "techcommunity idea 3033874, 18 Feb 2025 (Microsoft): runs are there in 1.18",
      "#5854, 30 Jun 2025: none known of for reading",
    ],
    breaks: "A footnote mark is read as a digit of the amount, or BEL-40 asks about a cell that could have been read.",
    host: "Null, and the runs.",
    probes: ["typed-runs"],
  },
  {
    id: 61,
    assumed: {
      sv: "Kommentarer och anteckningar är skilda samlingar; anteckningar finns från ExcelApi 1.18.",
      en: "Comments and notes are separate collections; notes are there from ExcelApi 1.18 on.",
    },
    verdict: "confirmed",
    sources: ["docs excel-add-ins-notes.md, 4 Apr 2025", "types Worksheet.comments, Worksheet.notes"],
    breaks: "Something that was said against an amount is missing among the findings; EXC-12 or EXC-19 says so.",
    host: "The same. A sheet of a file with comments has no notes.",
    probes: ["null-notes"],
  },
  {
    id: 62,
    assumed: {
      sv: "Vilka rader som är grupperade går inte att fråga efter.",
      en: "Which rows are grouped cannot be asked for.",
    },
    verdict: "confirmed",
    sources: ["types Range: group, ungroup and showGroupDetails, and no member that tells"],
    breaks: "Nothing: it is not asked for. A list that shows its sums by grouping alone is read without it.",
    host: "Not there.",
    probes: [],
  },
  {
    id: 64,
    assumed: {
      sv: "Om ett blad har filterknappar går att fråga efter, också när det inte har några.",
      en: "Whether a sheet has filter buttons can be asked, also where it has none.",
    },
    verdict: "confirmed",
    sources: ["types Worksheet.autoFilter, AutoFilter.enabled, ExcelApi 1.9"],
    breaks: "Rows that a filter hides are taken for rows that somebody has hidden by hand, and asked about (STR-65).",
    host: "The same; what is filtered by is not kept.",
    probes: [],
  },
];
