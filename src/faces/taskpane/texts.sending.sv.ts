/** What is said of files to send: report forms, letters, the committee's paper, receipts. */
export const sending = {
  heading: "Att skicka",
  lead: "Brev till varje nämnd (begäran om komplettering, påminnelse eller tack) och anmälan av uppföljningen, som Word-dokument.",
  needsRegister: "Brev och anmälan kan skapas när registret över beviljade projekt är valt och läst.",
  questions: "{count|fråga är obesvarad|frågor är obesvarade}. Svaren kan ändra breven och anmälan.",
  selection: "Gäller urvalet: {selection}",
  forms: "Rapportmallar till nämnderna",
  formsLead:
    "En arbetsbok till varje nämnd, där projekten i registret redan är ifyllda. När nämnderna har fyllt i rapportmallarna läser Medelkoll dem.",
  make: {
    forms: "Skapa rapportmallar",
    letters: "Skapa brev",
    notice: "Skriv anmälan",
    receipt: "Spara kvittot",
  },
  lastDay: "Sista svarsdag",
  contact: "Frågor besvaras av",
  contactHint: "Namn och telefon. Lämnas ett fält tomt går det att fylla i efteråt.",
  names: {
    forms: "rapportmallar-{date}",
    letters: "brev-{date}",
    notice: "anmalan-{date}",
    receipt: "kvitto {file}",
  },
  saved: {
    forms: "{count|rapportmall är sparad|rapportmallar är sparade}: {name}",
    letters: "{count|brev är sparat|brev är sparade}: {name}",
    notice: "Anmälan är sparad: {name}",
    receipt: "Kvittot är sparat: {name}",
  },
  savedWhere:
    "Filen finns bland hämtade filer. Saknas den där har hämtningen stoppats: tillåt hämtningen och försök igen.",
  opened: "Kvittot är öppnat i en ny arbetsbok",
  openedWhere: "Spara det därifrån. Syns arbetsboken inte ligger den bakom det här fönstret.",
  cannot: "Excel kan inte spara filer från panelen här",
  cannotWhy: {
    forms: "Öppna rapportmallarna en i taget och spara dem, eller skapa alla på en gång med kommandot medelkoll forms.",
    letters: "Kopiera breven som text, eller skapa Word-dokumenten med kommandot medelkoll letters.",
    notice: "Kopiera anmälan som text, eller skapa Word-dokumentet med kommandot medelkoll notice.",
    receipt: "Kopiera kvittot som text, eller skapa arbetsboken med kommandot medelkoll receipt.",
  },
  parts: "Filerna",
  notice: "Anmälan som text",
  open: "Öppna",
  openNamed: "Öppna rapportmallen till {to}",
  openedPart: "Öppnad",
  notOpened: "Excel öppnade den inte",
  refusedTitle: "Inget är skapat",
  refused: {
    "no-form": "De valda anvisningarna har ingen rapportmall.",
    "no-projects": "Det finns inga projekt att skapa något för.",
    "no-register": "Registret över beviljade projekt kunde inte läsas.",
    doubted:
      "Registret är osäkert om vad som är beviljat ({count|ställe|ställen}): {projects}. Öppna registret i Excel, välj Granska arbetsboken och rätta det som är oklart.",
  },
  nobodys: "Ingen rapportmall för {count|projekt|projekt}, eftersom nämnden inte framgår: {projects}.",
  unread:
    "Arbetsböcker som inte kunde läsas, eller som inte gav några projekt: {files}. Kontrollera dem innan du skickar något.",
  place: "”{name}” ({sheet}!{cell})",
  more: "{count} till",
};
