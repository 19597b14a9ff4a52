import type { MessageText } from "../message-text";

export const program = {
  "SKR-01": {
    title: "Sammanställningen kunde inte skrivas",
    message: "Sammanställningen kunde inte skrivas: {reason}. Den tidigare är oförändrad.",
    action: "Stäng filen om den är öppen, kontrollera att platsen går att skriva till och försök igen.",
  },
  "INT-01": {
    title: "Fel i programmet",
    message: "Ett fel i programmet stoppade körningen ({what}). Inget har skrivits.",
    action: "Rapportera felet med texten ovan. Dina filer är orörda.",
  },
} as const satisfies Record<string, MessageText>;
