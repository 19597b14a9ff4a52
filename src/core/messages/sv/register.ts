import type { MessageText } from "../message-text";

/** What was reported against what was granted, and against control totals. */
export const register = {
  "REG-01": {
    title: "Projektet finns inte i registret",
    message:
      "”{project}” är återrapporterat men finns inte i registret över beviljade projekt. Det är inte med i summorna, som därför är ofullständiga.",
    action: "Avgör om projektet är ett av de beviljade, ska räknas ändå eller inte ska vara med.",
  },
  "REG-02": {
    title: "Projektet är inte återrapporterat",
    message:
      "”{project}” är beviljat men finns inte i någon inlämnad fil. Det beviljade beloppet är med; vad som har använts är okänt.",
    action: "Begär återrapportering från nämnden.",
  },
  "REG-03": {
    title: "Beviljat belopp skiljer sig från beslutet",
    message:
      "”{project}” är återrapporterat med beviljat {reported}, men beslutet är {granted} ({cell}). Beslutets belopp har använts.",
    action: "Kontrollera mot beslutet och rätta det som är fel.",
  },
  "REG-04": {
    title: "Flera projekt kan vara samma",
    message:
      "”{project}” kan vara flera av de beviljade projekten: {cells}. Det går inte att veta vilket, så beloppen är inte med.",
    action: "Ange vilket av projekten det är, eller ge dem egna projekt-ID.",
  },
  "REG-05": {
    title: "Samma ID men olika namn",
    message: "”{project}” har samma projekt-ID som ”{granted}” i registret ({cell}). De har lästs som samma projekt.",
    action: "Kontrollera att ID:t är rätt.",
  },
  "REG-06": {
    title: "Beslutsdatumet skiljer sig",
    message:
      "”{project}” anger beslutsdatum {reported}, men registret säger {granted} ({cell}). Registrets datum har använts.",
    action: "Kontrollera mot beslutet och rätta det som är fel.",
  },
  "REG-07": {
    title: "Kan vara samma projekt",
    message: "”{project}” kan vara ”{granted}” i registret ({cell}). De har inte förts ihop.",
    action: "Ange om det är samma projekt.",
  },
  "REG-08": {
    title: "Registret saknar belopp",
    message:
      "Registret säger inte vad ”{project}” har beviljats. Nämndens uppgift är med, men summorna är ofullständiga.",
    action: "Fyll i det beslutade beloppet i registret. Skriv 0 om det är noll.",
  },
  "REG-09": {
    title: "Projekt-ID skiljer sig från registret",
    message:
      "”{project}” har projekt-ID {reported}, men registret säger {granted} ({cell}). De har förts ihop efter namnet.",
    action: "Kontrollera att det är samma projekt, och rätta det projekt-ID som är fel.",
  },
  "REG-11": {
    title: "Projekt-ID och namn pekar på olika beviljade projekt",
    message:
      "”{project}” har projekt-ID {id}, som i registret är ”{granted}” ({cell}), men heter som ”{named}” ({namedCell}). Det går inte att veta vilket det är, så beloppen är inte med.",
    action: "Ange vilket av projekten det är, eller rätta projekt-ID:t.",
  },
  "KTR-01": {
    title: "Inga kontrollsummor",
    message: "”{file}” har ingen tabell med nämnd och belopp, så inget kunde stämmas av mot den.",
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
  "TID-01": {
    title: "Ingen tidigare sammanställning",
    message: "”{file}” är inte en sammanställning från Medelkoll, så inget kunde jämföras med den.",
    action: "Välj en sammanställning som Medelkoll har skrivit.",
  },
} as const satisfies Record<string, MessageText>;
