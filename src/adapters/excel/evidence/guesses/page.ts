import type { Guess } from "../guess";

export const pageGuesses: readonly Guess[] = [
  {
    id: 45,
    assumed: {
      sv: "Anpassa till en sidas bredd gäller när det har skrivits.",
      en: "Fit to one page wide holds once it is written.",
    },
    verdict: "mended",
    sources: ["#1860, 12 May 2021 (in backlog): not set unless the tab Page Layout is open"],
    breaks: "A print-out over several pages.",
    host: "Holds; tests let the first setting be lost.",
    probes: ["page-layout"],
  },
  {
    id: 46,
    assumed: {
      sv: "Sidlayout finns också i Excel på webben och utan skrivare.",
      en: "Page layout is there on the web and without a printer too.",
    },
    verdict: "unknown",
    sources: ["ref: no note on platforms, no issue found"],
    breaks: "The summary is written without its page layout, or not at all.",
    host: "Always there.",
    probes: ["page-layout", "page-footer", "page-breaks"],
  },
  {
    id: 47,
    assumed: {
      sv: "Rutor kan låsas på ett blad som inte visas.",
      en: "Panes can be frozen on a sheet that is not shown.",
    },
    verdict: "unknown",
    sources: ["#1463, Oct 2020 (unfreeze raised an error; “fixed”)"],
    breaks: "A hidden sheet of ours cannot be written anew in old builds.",
    host: "Frozen.",
    probes: ["page-freeze-hidden"],
  },
  {
    id: 48,
    assumed: {
      sv: "Radhöjd i punkter; webben avrundar (14 blir 14,25).",
      en: "Row heights are points; the web rounds (14 becomes 14.25).",
    },
    verdict: "confirmed",
    sources: ["docs excel-add-ins-troubleshooting.md, 22 Sep 2025"],
    breaks: "Nothing that counts.",
    host: "Exact.",
    probes: ["page-sizes"],
  },
  {
    id: 71,
    assumed: {
      sv: "Rader i en tabell kan grupperas och döljas, och det går att ångra.",
      en: "Rows of a table can be grouped and hidden, and that can be undone.",
    },
    verdict: "confirmed",
    sources: [
      "docs excel-add-ins-ranges-group.md: Range.group, ExcelApi 1.10; no exception for tables",
      "docs excel-add-ins-undo-capabilities.md, 9 Sep 2025: neither group nor ungroup is among what cannot be undone",
    ],
    breaks: "The findings stand unfolded.",
    host: "Grouped and hidden; tests let both fail.",
    probes: [],
    checked: "2026-11-29",
  },
  {
    id: 72,
    assumed: {
      sv: "Inget i Office.js sätter plustecknet ovanför de hopfällda raderna; det står på raden under dem.",
      en: "Nothing in Office.js puts the plus sign above the folded rows; it stands at the row below them.",
    },
    verdict: "confirmed",
    sources: ["#6099, 10 Sep 2025", "docs-pr issue 4012, 14 Jun 2023", "types: no such member"],
    breaks: "Nothing: the digit 2 at the top left, which the row itself names, shows all of them.",
    host: "Below, unless the file says above.",
    probes: [],
    checked: "2026-11-29",
  },
  {
    id: 73,
    assumed: {
      sv: "Att dela upp rader som inte är grupperade misslyckas, och hur rader är grupperade går inte att läsa.",
      en: "Ungrouping rows that are in no group fails, and how rows are grouped cannot be read.",
    },
    verdict: "mended",
    sources: [
      "types: Range has no outline level",
      "snippets 352, 19 Sep 2019: rows stay hidden when they are ungrouped; of the error nobody has said",
    ],
    breaks: "The findings stand unfolded until the pane is opened anew; every row is shown before anything is folded.",
    host: "InvalidOperation.",
    probes: [],
    checked: "2026-11-29",
  },
  {
    id: 77,
    assumed: {
      sv: "En regel för inmatning kan hämta sin lista ur celler genom en formel, sätts efter att den förra är borttagen, och går att ångra.",
      en: "A rule for input can take its list from cells by a formula, is set once the one before is cleared, and can be undone.",
    },
    verdict: "confirmed",
    sources: [
      "#873, 25 Nov 2019 (Windows, web): a list by a formula works",
      "#277, 19 Oct 2018, and office-js-snippets 307, 11 Jun 2019: a range as the source was refused for a time",
      "#2594, 19 May 2022 (web): a rule is refused where a prompt lies over part of the range",
      "docs excel-add-ins-undo-capabilities.md, 9 Sep 2025: not among what cannot be undone",
    ],
    breaks: "The sheet Handläggning stands without its list of states, and nothing else is lost.",
    host: "As assumed; tests let it fail.",
    probes: [],
    checked: "2026-11-29",
  },
];
