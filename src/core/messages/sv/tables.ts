import type { MessageText } from "../message-text";

/** Tables beside the projects. */
export const tables = {
  "TAB-01": {
    title: "Tabellen saknar en kolumn",
    message: "Tabellen {table} saknar kolumnen {field}, så den uppgiften går inte att kontrollera.",
    action: "Lägg till kolumnen {field} med den rubriken.",
  },
  "TAB-02": {
    title: "Tabellens slut saknas",
    message:
      "Här börjar {table}, men märket {value} som ska stå efter den sista raden finns inte. Tabellen är inte läst.",
    action: "Använd en arbetsbok där märket är kvar, eller skriv in det under tabellens sista kolumn.",
  },
  "TAB-03": {
    title: "Rubrikerna passar två tabeller",
    message:
      "Rubrikerna passar lika bra på {table} som på {other}. Raderna är inte lästa som någon av dem, och inte som projekt.",
    action: "Lägg till en rubrik som bara en av tabellerna har.",
  },
} as const satisfies Record<string, MessageText>;
