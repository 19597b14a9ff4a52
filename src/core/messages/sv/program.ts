import type { MessageText } from "../message-text";

export const program = {
  "SVA-01": {
    title: "Som besvarat",
    message: "Läst som det har besvarats för arbetsböcker med samma rubriker. {answer}. Besvarat för {from}.",
    action:
      "Gäller det inte här: ta bort svaret under Frågor, i Samla in under Sparade svar, eller under ”layouts” i svarsfilen. Då ställs frågan på nytt.",
  },
  "URV-01": {
    title: "Oklart om projektet hör till urvalet",
    message:
      "”{project}” saknar en uppgift som urvalet bygger på. Projektet är inte med, och summorna är ofullständiga.",
    action: "Fyll i uppgiften i arbetsboken, eller välj alla projekt.",
  },
  "URV-02": {
    title: "Bara en del av projektet hör till urvalet",
    message:
      "”{project}” har flera beslut, och bara något av dem hör till urvalet. Vad som har använts är inte uppdelat, så projektet är inte med, och summorna är ofullständiga.",
    action: "Välj ett urval som rymmer alla besluten, eller redovisa besluten som var sitt projekt.",
  },
  "INT-01": {
    title: "Fel i programmet",
    message: "Ett fel i programmet stoppade körningen ({what}). Inget har skrivits.",
    action: "Rapportera felet med texten ovan. Dina filer är orörda.",
  },
} as const satisfies Record<string, MessageText>;
