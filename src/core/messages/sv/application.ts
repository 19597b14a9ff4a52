import type { MessageText } from "../message-text";

export const application = {
  "ANS-01": {
    title: "Lokal analys saknas",
    message: "Projektet ”{project}” saknar lokal analys.",
    action: "Beskriv analysen kort eller hänvisa till bilagan.",
  },
  "ANS-02": {
    title: "Problemet framgår inte",
    message: "För projektet ”{project}” är det inte angivet vilket problem åtgärden ska lösa.",
    action: "Beskriv det problem som den lokala analysen visade.",
  },
  "ANS-03": {
    title: "Plan för uppföljning saknas",
    message: "Projektet ”{project}” saknar plan för hur det ska följas upp.",
    action: "Ange metod, till exempel trygghetsvandring eller trygghetsbesiktning.",
  },
  "ANS-04": {
    title: "Typ av investering saknas",
    message: "Projektet ”{project}” saknar typ av investering.",
    action: "Ange typ, till exempel belysning, torg eller trafikhinder.",
  },
  "ANS-05": {
    title: "Ser ut att vara drift",
    message:
      "Projektet ”{project}” har en typ som avser drift eller skötsel, inte en investering i den fysiska miljön.",
    action: "Rätta typen, eller förklara vad som är investering.",
  },
  "ANS-06": {
    title: "Stadsdelsområde saknas",
    message: "Projektet ”{project}” saknar stadsdelsområde och räknas inte med i den geografiska fördelningen.",
    action: "Ange stadsdelsområde.",
  },
} as const satisfies Record<string, MessageText>;
