/** Every word of the letters to the nämnder in Swedish. Placeholders as in `summary/texts.sv.ts`. */
export const textsSv = {
  titles: {
    request: "Begäran om komplettering",
    reminder: "Påminnelse om redovisning",
    thanks: "Tack för redovisningen",
  },
  about: "uppföljning av {grant}",
  title: "{title}: {about}",
  fileNames: { request: "begaran", reminder: "paminnelse", thanks: "tack" },
  footer: "Avstämningsdag {date}. Anvisningar {edition}, version {version}",

  facts: { to: "Till:", from: "Från:", dnr: "Dnr:", lastDay: "Svara senast:", contact: "Frågor till:" },
  toFill: {
    sender: "avsändare",
    dnr: "diarienummer",
    lastDay: "sista svarsdag",
    contact: "namn och telefon",
    name: "namn",
  },

  request: {
    about:
      "{namnd} har redovisat {n|projekt|projekt}. Redovisningen har lästs och granskats ({files}). Den behöver kompletteras eller rättas på {points|punkt|punkter}.",
    aboutWithoutProjects:
      "Redovisningen från {namnd} har lästs och granskats ({files}). Den behöver kompletteras eller rättas på {points|punkt|punkter}.",
    copy: "I den bifogade kopian är cellerna markerade.",
    where: "Alla celler nedan står på bladet {sheet} i {file}.",
    questions: "Frågor att svara på",
    answers: "Svara {answers}, eller skriv vad som gäller.",
    why: "{question} {why}",
    errors: "Måste rättas eller kompletteras",
    warnings: "Bör kompletteras eller kontrolleras",
    shown: "I cellen står ”{shown}”.",
    more: "och {n|till|till}: {places}.",
    moreInCopy: "och {n|till|till}, se den markerade kopian.",
    action: "Gör så här:",
    rule: "Anvisningarna {number}",
    houseRule: "Medelkolls standardregel {number}",
    quoted: "{rule}: ”{text}”",
    quotedAbove: "{rule}, se ovan.",
    rest: "Även detta behöver ses över",
    restLine: "{title}: {places}.",
    how: "Så här svarar nämnden",
    only: "Ändra endast i de punkter som begäran gäller. Rätta i samma arbetsbok och skicka tillbaka den hel.",
    disagree: "Stämmer uppgiften redan, svara vilken punkt det gäller och varför.",
  },

  place: {
    cell: { one: "Cell {cells}", many: "Cellerna {cells}" },
    sheet: { one: "Bladet {sheet}, cell {cells}", many: "Bladet {sheet}, cellerna {cells}" },
    file: { one: "{file}, bladet {sheet}, cell {cells}", many: "{file}, bladet {sheet}, cellerna {cells}" },
  },

  owed: {
    heading: "Projekt som inte är redovisade",
    about: "{n|projekt har|projekt har} beviljats medel men finns inte i någon redovisning som har lästs.",
    table: "Beviljade projekt som inte är redovisade",
    description: "Ett projekt på varje rad med projekt-ID, namn, beviljat belopp och beslutsdatum.",
    columns: { id: "Projekt-ID", project: "Projekt", granted: "Beviljat", decided: "Beslut" },
    unknown: "okänt",
    how: "Redovisa enligt {edition}. Har nämnden inga projekt att redovisa, svara det.",
    crossed: "Har redovisningen redan skickats, hör av er så att den kan sökas.",
  },

  unplaced: {
    heading: "Projekt som inte känns igen",
    about:
      "{n|projekt|projekt} i redovisningen har inte kunnat kopplas till något beviljat projekt; beloppen räknas inte med. Skriv för vart och ett vilket beviljat projekt det är, helst med projekt-ID.",
    one: "{place}: {project}",
  },

  thanks: {
    about: "Redovisningen från {namnd} har lästs och granskats ({files}). Inget behöver rättas eller kompletteras.",
    none: "Svaret från {namnd} har kommit fram: nämnden har inga projekt att redovisa. Inget mer behöver göras.",
    table: "Så här har redovisningen lästs",
    description: "Ett projekt på varje rad med status, beviljat belopp och utfall.",
    columns: { project: "Projekt", status: "Status", granted: "Beviljat", spent: "Utfall" },
    wrong: "Hör av er om något inte stämmer.",
  },
  figure: { unknown: "okänt", incomplete: "{figure} (osäkert)", about: "ca {figure}" },
};

/** The shape that every language fills. */
export type LetterTexts = typeof textsSv;
