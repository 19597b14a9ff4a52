import type { Guess } from "../guess";

/** How the add-in gets to its users: no call shows any of it. */
export const deliveryGuesses: readonly Guess[] = [
  {
    id: 53,
    assumed: {
      sv: "ExcelApi 1.9 utesluter 2016 och 2019; 2021 har 1.14 och 2024 har 1.17.",
      en: "ExcelApi 1.9 leaves out 2016 and 2019; 2021 has 1.14 and 2024 has 1.17.",
    },
    verdict: "confirmed",
    sources: ["ref excel-api-requirement-sets.md, 30 Jun 2026"],
    breaks: "EXC-06 where the pane could have worked.",
    host: "The set of each platform.",
    probes: [],
  },
  {
    id: 54,
    assumed: {
      sv: "XML-manifestet går att dela ut i flera år till.",
      en: "The XML manifest can be deployed for years to come.",
    },
    verdict: "confirmed",
    sources: ["docs unified-manifest-overview.md, 10 May 2026 (no end date found)"],
    breaks: "Another manifest has to be written.",
    host: "Not part of it.",
    probes: [],
  },
  {
    id: 55,
    assumed: {
      sv: "En SharePoint-katalog bortser från VersionOverrides; en delad mapp är inte för skarp drift.",
      en: "A SharePoint catalogue ignores VersionOverrides; a shared folder is not for production.",
    },
    verdict: "confirmed",
    sources: ["docs publish.md and the pages below it"],
    breaks: "Ribbon buttons are missing.",
    host: "Not part of it.",
    probes: [],
  },
  {
    id: 56,
    assumed: {
      sv: "Sidans innehållsprincip räcker. Det enda den avvisar är stilen i webbläsarens egen felsida, när Office.js tolkar en tom tilläggslicens som XML.",
      en: "The page's policy is enough. All that it turns away is the style of the browser's own error page, when Office.js parses an empty licence of the add-in as XML.",
    },
    verdict: "confirmed",
    sources: [
      "#1687, 3 Mar 2021 (web): the hash of that style, which is Chromium's for XML that it cannot read",
      "#1005 (open): no official list",
    ],
    breaks: "A style is turned away, or the pane stays empty.",
    host: "The workbench serves the same policy, and hands out a licence as a catalogue does.",
    probes: [],
  },
  {
    id: 57,
    assumed: {
      sv: "Office.js får bara hämtas från Microsofts adress.",
      en: "Office.js may only be loaded from Microsoft's address.",
    },
    verdict: "confirmed",
    sources: ["#6496, 10 Feb 2026 (Microsoft)", "#5588, 20 May 2025 (Microsoft)"],
    breaks: "Networks without it have no pane.",
    host: "The client of the npm package, in tests and the workbench only.",
    probes: [],
  },
  {
    id: 58,
    assumed: {
      sv: "Excel 2021 LTSC används fortfarande.",
      en: "Excel 2021 LTSC is still in use.",
    },
    verdict: "unknown",
    sources: ["ref still lists it; its support is said to have ended on 13 Oct 2026, no page found"],
    breaks: "A text in it-admin.md.",
    host: "A platform of its own.",
    probes: [],
  },
];
