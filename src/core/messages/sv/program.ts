import type { MessageText } from "../message-text";

export const program = {
  "SVA-01": {
    title: "Läst enligt ett tidigare svar",
    message: "Läst enligt ett svar för arbetsböcker med samma rubriker. {answer}. Svaret gavs för {from}.",
    action:
      "Gäller det inte här, ta bort svaret under Frågor, på fliken Flera nämnder under Sparade svar, eller under ”layouts” i svarsfilen. Då ställs frågan på nytt.",
  },
  "URV-01": {
    title: "Oklart om projektet hör till urvalet",
    message:
      "”{project}” saknar en uppgift som urvalet bygger på. Projektet räknas inte med, och summorna är ofullständiga.",
    action: "Fyll i uppgiften i arbetsboken, eller välj alla projekt.",
  },
  "URV-02": {
    title: "Bara en del av projektet hör till urvalet",
    message:
      "”{project}” har flera beslut, och bara något av dem hör till urvalet. Utfallet är inte uppdelat på besluten. Projektet räknas därför inte med, och summorna är ofullständiga.",
    action: "Välj ett urval där alla besluten ingår, eller redovisa varje beslut som ett eget projekt.",
  },
  "INT-01": {
    title: "Fel i Medelkoll",
    message: "Ett fel i Medelkoll gjorde att arbetet avbröts ({what}). Inget har skrivits.",
    action: "Kopiera texten ovan och skicka den till it-avdelningen. Dina filer är inte ändrade.",
  },
} as const satisfies Record<string, MessageText>;
