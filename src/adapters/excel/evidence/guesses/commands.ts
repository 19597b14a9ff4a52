import type { Guess } from "../guess";

export const commandGuesses: readonly Guess[] = [
  {
    id: 14,
    assumed: {
      sv: "Ångra och inklistring berättas med området runt det som ändrades, formatering inte alls.",
      en: "Events tell of undo and paste with the area around what changed, and of formatting not at all.",
    },
    verdict: "unknown",
    sources: [
      "docs excel-add-ins-events.md (formatting has an event of its own)",
      "#3888, Dec 2023 (web): no event from a validation list",
    ],
    breaks: "The hint that cells have changed is missed.",
    host: "As assumed.",
    probes: ["event-typed", "event-undo", "event-paste"],
  },
  {
    id: 49,
    assumed: {
      sv: "Från ExcelApi 1.14 säger händelsen att det var Medelkoll som skrev.",
      en: "From ExcelApi 1.14 on the event says that it was us who wrote.",
    },
    verdict: "confirmed",
    sources: ["types Excel.EventTriggerSource"],
    breaks: "Our own writing is told of as somebody else's.",
    host: "ThisLocalAddin.",
    probes: ["event-own"],
  },
  {
    id: 50,
    assumed: {
      sv: "Knappen Panel och knappen Granska visar samma panel.",
      en: "The button Panel and the button Granska show the same pane.",
    },
    verdict: "unknown",
    sources: [
      "docs configure-your-add-in-to-use-a-shared-runtime.md: with a long runtime no Action should have a TaskpaneId",
      "docs issues 1954 and 5375: a pane without it counts as another",
    ],
    breaks: "Two panes that know nothing of each other.",
    host: "The workbench has one frame.",
    probes: ["command-pane"],
  },
  {
    id: 51,
    assumed: {
      sv: "Kortkommandona fungerar i Microsoft 365, med ett svenskt tangentbord också; aldrig i LTSC.",
      en: "The shortcuts work in Microsoft 365, with a Swedish keyboard too; never in LTSC.",
    },
    verdict: "unknown",
    sources: [
      "docs keyboard-shortcuts.md, 28 May 2026 (the web needs the grid's focus)",
      "#6418, 7 Jan 2026: Ctrl+Shift+Alt+T never fires, unanswered",
    ],
    breaks: "A shortcut does nothing; the buttons do the same.",
    host: "The workbench presses buttons only.",
    probes: ["shortcut-check", "shortcut-summary", "shortcut-pane"],
  },
  {
    id: 52,
    assumed: {
      sv: "Den delade körningen lever tills arbetsboken stängs.",
      en: "The shared runtime lives until the workbook closes.",
    },
    verdict: "confirmed",
    sources: ["docs runtimes.md"],
    breaks: "A ribbon button starts anew each time.",
    host: "The page stays.",
    probes: ["command-pane"],
  },
  {
    id: 74,
    assumed: {
      sv: "En ny arbetsbok öppnas i ett eget fönster, där Medelkoll inte är öppet än.",
      en: "A new workbook opens in a window of its own, where Medelkoll is not open yet.",
    },
    verdict: "mended",
    sources: [
      "types Excel.createWorkbook, ExcelApi 1.8: the policy extensionHardening can forbid it; #3568, Aug 2023 (Windows): then an error",
      "#6943, 15 Sep 2026: in front on Windows, behind the open window on Mac",
      "#3646, Sep 2023 (web): an internal error for some, not reproduced by Microsoft",
      "#1562, Dec 2020 (iPad): opened, but with the error NotImplemented; fixed Mar 2021",
      "#6308, Nov 2025: a pane that is to open with its document often does not",
    ],
    breaks:
      "The example seems to be nowhere: the pane says where to look, and shows it itself on request or when Excel refuses.",
    host: "Opened in the workbench in place of the workbook before; a test makes it fail.",
    probes: [],
    checked: "2026-11-29",
  },
  {
    id: 75,
    assumed: {
      sv: "Tangenten ? når panelen i alla Excel, F1 bara i några.",
      en: "The key ? reaches the pane in every Excel, F1 in some only.",
    },
    verdict: "unknown",
    sources: [
      "MicrosoftDocs/edge-developer 1795, Mar 2022: the browser's own Help on F1 is turned off in WebView2, so the key is the page's or the program's",
      "#415, Mar 2019 (Windows): Excel keeps some function keys (F6) to itself, by design",
      "no page or thread on F1 in a task pane found",
    ],
    breaks: "F1 opens Excel's help instead of ours; the link Hjälp and the key ? are there on every screen.",
    host: "Both keys reach the pane.",
    probes: [],
    checked: "2026-11-29",
  },
  {
    id: 76,
    assumed: {
      sv: "Panelen kan spara en fil genom en länk i Excel på webben och i Excel för Windows, men inte i Excel för Mac.",
      en: "The pane can save a file by a link in Excel on the web and in Excel for Windows, but not in Excel for Mac.",
    },
    verdict: "mended",
    sources: [
      "#2700, Jul 2022 (Mac): the link does nothing, closed as by design",
      "#1241, mended Jun 2020 (web): Chrome wanted allow-downloads on the frame",
      "#1793, Apr 2021 (Windows, WebView2): saved, with the browser's own bar of downloads inside the pane",
      "#1511, Dec 2020 (Outlook on the web): a policy without frame-src blob: stopped blobs; of Excel nobody has said",
      "no page or thread on a download in a pane on iPad found",
    ],
    breaks:
      "Nothing is saved though the pane says so: the note says where to look and what to do. Where nothing can be saved, workbooks are opened and texts can be copied.",
    host: "The workbench is shown in a browser, which saves.",
    probes: [],
    checked: "2026-11-29",
  },
  {
    id: 78,
    assumed: {
      sv: "Excel lämnar ut den öppna arbetsbokens fil, också det som inte är sparat.",
      en: "Excel hands out the file of the open workbook, with what has not been saved.",
    },
    verdict: "mended",
    sources: [
      "#6, 27 Jul 2017, and #33, 15 Nov 2017: not in Excel 2016 bought once; 2019 has it",
      "#757, 4 Oct 2019 (some Windows builds): code 7000, no permission",
      "Office-Js-Requirement-Sets 80: taken away from iPad",
      "#5297, 22 Jan 2025 (web, workbook stored with another company): code 11001",
    ],
    breaks: "No marked copy of the open workbook: the pane says to choose its file instead.",
    host: "Hands out none.",
    probes: [],
    checked: "2026-11-29",
  },
];
