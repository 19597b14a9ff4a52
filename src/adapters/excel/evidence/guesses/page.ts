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
];
