import { checkSchemas } from "../../core/anvisningar/kinds-of-check";
import { baseId } from "../../core/editions/reading-base";
import { choiceNames, settingChoices } from "../../core/editions/choice-names";
import { leafOfColumn } from "../../core/editions/edition-rows";
import { editionSettings } from "../../core/editions/edition-settings";
import { editionSheets, emptied, removeHeading, settingsSheet } from "../../core/editions/edition-sheets";
import type { Leaf } from "../../core/editions/leaf";
import { choicesOf } from "../../core/editions/leaf-text";
import { settingsOf } from "../../core/editions/settings-text";
import { code, generated, page, plain, table } from "./markdown";

/** docs/editions.md: what an edition can say, how it is edited as a workbook, and what it cannot say. */
export const editionsPage = (): string =>
  page(
    "# Anvisningar i Excel",
    generated,
    "En utgåva är anvisningarna för ett slags medel, som data: fält och deras rubriker, kodlistor, meningar att citera, regler, tider och belopp. Den kan redigeras som en arbetsbok, och en helt annan bidragsform kan följas upp med en arbetsbok och inget annat. [samples/editions](../samples/editions) visar ett påhittat kulturbidrag till föreningar.",
    "## Så gör du",
    [
      "1. `medelkoll edition export trygghetsinvesteringar-2024 -o UTGAVA.xlsx` skriver en utgåva som en arbetsbok. " +
        `För andra medel, börja från grunden: \`medelkoll edition export ${baseId} -o UTGAVA.xlsx\`. Den har läsningens regler och de fält som alla uppföljningar behöver.`,
      "2. Ändra i cellerna. Bladet Läs först säger hur.",
      "3. `medelkoll edition import UTGAVA.xlsx` kontrollerar. Allt som är fel anges med blad, cell och vad du ska göra (UTG-koderna i [codes.md](codes.md)). Med `-o UTGAVA.json` sparas utgåvan.",
      "4. `medelkoll check MAPP --edition UTGAVA.xlsx` följer upp med den. Alla kommandon som tar `--edition` tar ett id, en arbetsbok (.xlsx) eller en sparad utgåva (.json).",
      "5. `medelkoll edition changes FÖRE EFTER` visar vad som skiljer två utgåvor åt. Bifoga det när en ny utgåva går ut.",
    ].join("\n"),
    "Ingenting i arbetsboken räknas ut eller körs, och en formel i en cell är ett fel. En arbetsbok som finns skrivs aldrig över.",
    "## Bygga på en annan utgåva",
    `Står ett id under **Bygger på** innehåller arbetsboken bara det som skiljer. En tom cell betyder som där, \`${emptied}\` att cellen ska vara tom, och \`ja\` under **${removeHeading}** tar bort det som finns där. En lista som anges ersätter den andras lista helt. Nya versioner av programmet kan lära sig läsa mer; en utgåva som bygger på \`${baseId}\` får de reglerna av sig själv, och en som har allt i sin egen arbetsbok får dem ur \`${baseId}\` med en upplysning (UTG-54).`,
    `## Bladet ${settingsSheet}`,
    table(
      ["Uppgift", "Förklaring"],
      editionSettings.map(({ heading, about }) => [plain(heading), plain(about)]),
    ),
    ...editionSheets.flatMap((sheet) => [
      `## Bladet ${sheet.name}`,
      plain(sheet.about),
      table(
        ["Rubrik", "Innehåll"],
        sheet.columns.map((column) => [
          plain(column.heading),
          contentOf(leafOfColumn(sheet, column), column.path, column.as),
        ]),
      ),
    ]),
    "## Tabeller bredvid projekten",
    "En arbetsbok kan innehålla mer än projekt: trygghetsvandringar, beslut, kontakter, svaren i en blankett. En tabell med fält på bladet Tabellfält läses rad för rad till poster. Posterna räknas aldrig som projekt, och deras belopp ingår inte i någon summa. De står i [JSON-utdata](json-output.md) (`records`), och utgåvans rapportmall får ett blad för varje tabell. [samples/tables](../samples/tables) visar två nämnders arbetsböcker med vandringar, beslut och kontakt.",
    [
      "Så känns en tabell igen (**Känns igen på**):",
      "",
      "- **Rubriker.** En rad där tabellen känner igen de flesta rubrikerna, och fler än projekten och de andra tabellerna. Rubriker i upp till tre rader läses ihop. Passar två tabeller lika bra läses ingen av dem, och det sägs (TAB-03).",
      "- **Blankett.** Varje etikett med sitt svar bredvid eller under. Det blir en post per blad.",
      "- **Märken.** Mellan två texter som mallen har ovanför tabellens första kolumn och under dess sista. Utan slut är början en rubrik över tabellen, som slutar vid den första tomma raden. Med **Ett svar** har varje rubrik ett enda svar under sig, ifyllt eller inte.",
      "",
      "Aldrig på var den står: en rad eller kolumn som flyttas ändrar ingenting.",
    ].join("\n"),
    [
      "Det här kan en regel säga om en tabell:",
      "",
      "- Uppgifterna **passar sina fält**: typ, lista, utseende (e-post, telefon, postnummer, diarienummer), gränser och högsta antal ord, och är ifyllda där de alltid ska vara det.",
      "- Ett värde **finns i en annan tabell**, bland projekten eller i registret över beviljade projekt, på rader som stämmer överens i andra fält: enheten hör till måttet, måttet till temat, projektet till avsändaren.",
      "- **Antalet rader**, i varje arbetsbok eller för varje projekt: ett projekt som har lovat en trygghetsvandring har minst en.",
      "- Samma post **står bara en gång**, efter tabellens nyckel.",
      "- De vanliga kontrollerna _Ska vara ifyllt_, _Ska säga något_, _Datum i ordning_, _Inte i framtiden_, _Koden används_ och _Samma text_ med inställningen `tabell`. En kod i en lista kan ha en första dag, och jämförs då som ett datum: en prognos ligger efter perioden.",
      "- Ett **villkor** kan vara svaret i en blankett: _när tabellens fält = plan.svar_, _är något av = Ja_.",
      "",
      "En utgåva utan fält på bladet Fält handlar om arbetsböcker utan projekt. Då saknas inga projekt, och bara tabellerna läses.",
    ].join("\n"),
    [
      "Det här kan den inte säga om en tabell:",
      "",
      "- Något räknat: att en kolumn är summan av andra, eller ett tal minst så stort som ett annat.",
      "- Att ett svar ska vara tomt när ett annat är nej.",
      "- Något som kräver en viss rad eller kolumn, en bild eller en underskrift.",
      "- Fler nivåer än rader i tabeller: en post har inga poster under sig.",
      "- Ett fält med flera kolumner. Varje kolumn som ska kontrolleras är ett fält, till exempel ett för varje kvartal.",
    ].join("\n"),
    "Hur långt språket räcker mäts mot en annan mottagares egna prov: Pathfinders, ett brittiskt bidrag med tre omgångar och ett trettiotal tabeller i varje redovisning. En utgåva i data ([tests/peer](../tests/peer/pathfinders)) finner **25 av de 25 celler** som mottagarens prov anger i de underkända redovisningarna, de 3 skäl för vilka en redovisning avvisas hel, **och inget mer: 0 på de godkända arbetsböckerna** och 0 utöver dem på de underkända. Utgåvan är skriven med proven i hand, så siffran säger vad språket kan uttrycka, inte hur väl en okänd mall läses. Arbetsböckerna är inte våra att lämna ut; `node tests/peer/pathfinders/where.mjs` säger var de ska läggas.",
    "## Kontroller och deras inställningar",
    "En inställning per rad i cellen: namn, likhetstecken, värde. Flera värden skiljs åt med semikolon.",
    table(
      ["Kontroll", "Namn i koden", "Inställningar"],
      [...checkSchemas.keys()].map((kind) => [
        plain(choiceNames["check.kind"]?.[kind] ?? kind),
        code(kind),
        settingsOf(kind)
          .map(({ name, path, leaf }) => `${plain(name)} (${contentOf(leaf, path)})`)
          .join("<br>"),
      ]),
    ),
    "## Vad en utgåva inte kan säga",
    [
      "- **Nya slags kontroller.** En regel väljer bland dem ovan. Det som ingen av dem kan avgöra får kontrollen _Kontrolleras för hand_.",
      "- **Nya slags tal.** Beviljat, utfall, överskott, nyttjandegrad och frister räknas alltid på samma sätt, ur fälten med de id som programmet känner. Andra belopp läses och visas men räknas inte ihop.",
      "- **Andra namn på tabeller och menyfliksknappar.** Vad mottagarna heter följer med i alla texter, i kolumnernas rubriker och på bladflikarna. Men tabellen heter fortfarande `tblPerNamnd`, eftersom formler går efter namnet, och knappen på menyfliken Flera nämnder.",
      "- **Stadsdelsområden, investeringstyper och stadens namn.** De hör till stadens profil. Med egna mottagare används inga områden.",
      "- **Hur arbetsböcker läses.** Enheter, tecken, summarader och rubriker läses lika för alla. Utgåvan säger vilka ord som betyder vad och hur allvarligt ett tvivel är.",
      "- **Mer än 5 000 rader på ett blad eller 32 000 tecken i en cell.**",
    ].join("\n"),
  );

function contentOf(leaf: Leaf, path: string, as?: string): string {
  if (as === "settings") return "en inställning per rad, se nedan";
  if (as === "example") return "`fält-id = värde` per rad, `---` mellan projekt";
  if (as === "example-rows") return "en lista inom hakparenteser per rad";
  const choices = choicesOf(leaf, choiceNames[path] ?? settingChoices[path]);
  if (path === "check.kind") return "en av kontrollerna nedan";
  if (leaf.kind === "list" && path !== "touches" && choices.length > 0)
    return `flera av ${choices.map(plain).join(", ")}`;
  if (leaf.kind === "choice" || leaf.kind === "yes-no") return choices.map(plain).join(", ");
  return {
    words: "ord, med semikolon emellan",
    list: "namn, med semikolon emellan",
    number: "tal",
    "whole-number": "heltal",
    text: "text",
  }[leaf.kind];
}
