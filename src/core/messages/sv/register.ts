import type { MessageText } from "../message-text";

/** What was reported against what was granted, and against control totals. */
export const register = {
  "REG-01": {
    title: "Projektet finns inte i registret",
    message:
      "”{project}” är redovisat men finns inte i registret över beviljade projekt. Det räknas inte med, och summorna är därför ofullständiga.",
    action: "Avgör om projektet är ett av de beviljade, om det ska räknas med ändå eller om det inte ska räknas med.",
  },
  "REG-02": {
    title: "Projektet är inte redovisat",
    message:
      "”{project}” har beviljats medel men finns inte i någon inlämnad fil. Det beviljade beloppet räknas med, men utfallet är okänt.",
    action: "Begär in en redovisning från nämnden.",
  },
  "REG-03": {
    title: "Beviljat belopp skiljer sig från beslutet",
    message:
      "”{project}” är redovisat med det beviljade beloppet {reported}, men enligt beslutet är det {granted} ({cell}). Beslutets belopp används.",
    action: "Jämför med beslutet och rätta det som är fel.",
  },
  "REG-04": {
    title: "Kan vara flera av de beviljade projekten",
    message:
      "”{project}” kan vara flera av de beviljade projekten: {cells}. Det går inte att veta vilket, så beloppen räknas inte med.",
    action: "Ange vilket av projekten det är, eller ge dem egna projekt-ID.",
  },
  "REG-05": {
    title: "Samma projekt-ID men olika namn",
    message: "”{project}” har samma projekt-ID som ”{granted}” i registret ({cell}). De har lästs som samma projekt.",
    action: "Kontrollera att projekt-ID är rätt.",
  },
  "REG-06": {
    title: "Beslutsdatumet skiljer sig från registret",
    message:
      "”{project}” är redovisat med beslutsdatumet den {reported}, men i registret är det den {granted} ({cell}). Registrets datum används.",
    action: "Jämför med beslutet och rätta det som är fel.",
  },
  "REG-07": {
    title: "Kan vara samma projekt",
    message: "”{project}” kan vara ”{granted}” i registret ({cell}). De har inte förts ihop.",
    action: "Ange om det är samma projekt.",
  },
  "REG-08": {
    title: "Registret saknar belopp",
    message:
      "Det framgår inte av registret vilket belopp som har beviljats för ”{project}”. Nämndens uppgift räknas med, men summorna är ofullständiga.",
    action: "Fyll i det beslutade beloppet i registret. Skriv 0 om inget har beviljats.",
  },
  "REG-09": {
    title: "Projekt-ID skiljer sig från registret",
    message:
      "”{project}” har projekt-ID {reported}, men i registret är det {granted} ({cell}). De har förts ihop efter namnet.",
    action: "Kontrollera att det är samma projekt, och rätta det projekt-ID som är fel.",
  },
  "REG-11": {
    title: "Projekt-ID och namn pekar på olika beviljade projekt",
    message:
      "”{project}” har projekt-ID {id}, som i registret är ”{granted}” ({cell}), men namnet hör till ”{named}” ({namedCell}). Det går inte att veta vilket det är, så beloppen räknas inte med.",
    action: "Ange vilket av projekten det är, eller rätta projekt-ID.",
  },
  "KTR-01": {
    title: "Inga kontrollsummor",
    message: "”{file}” har ingen tabell med nämnd och belopp, så den går inte att stämma av mot.",
    action: "Ange en rubrikrad med Nämnd och Beviljat eller Utfall, med enhet.",
  },
  "KTR-02": {
    title: "Kontrollsumman hör inte till någon nämnd",
    message: "”{value}” är inte namnet på en nämnd. Kontrollsumman används inte.",
    action: "Rätta namnet, eller skriv Staden totalt om summan gäller alla.",
  },
  "KTR-03": {
    title: "Kontrollsumman saknar enhet",
    message: "Det framgår inte om kontrollsumman är i kr, tkr eller mnkr. Den används inte.",
    action: "Skriv enheten i rubriken, till exempel Utfall (mnkr).",
  },
  "KTR-04": {
    title: "Kontrollsumma utan motsvarighet",
    message: "{namnd} har kontrollsumman {control}, men inget projekt därifrån har ett belopp att jämföra med.",
    action: "Ta reda på om en arbetsbok eller ett beslut saknas.",
  },
  "HAN-01": {
    title: "Kompletterad utan ändring",
    message:
      "{namnd} har lämnat en ny arbetsbok efter begäran om komplettering, men inget projekt har ändrat belopp eller status.",
    action: "Kontrollera vad som har kompletterats, eller begär komplettering igen.",
  },
  "HAN-02": {
    title: "Ändrad efter godkännandet",
    message: "Redovisningen från {namnd} var redan godkänd eller anmäld, men {projects} är inte längre som då.",
    action: "Ta ställning till ändringen, och skriv på bladet Handläggning om redovisningen godkänns igen.",
  },
  "HAN-03": {
    title: "Rad på bladet Handläggning",
    message: "Raden ”{value}” går inte att tolka och ändrar inget läge. Den står kvar som den skrevs.",
    action: "Rätta nämndens namn, läget eller datumet.",
  },
  "TID-01": {
    title: "Ingen tidigare sammanställning",
    message: "”{file}” är inte en sammanställning från Medelkoll, så den går inte att jämföra med.",
    action: "Välj en sammanställning som Medelkoll har skrivit.",
  },
} as const satisfies Record<string, MessageText>;
