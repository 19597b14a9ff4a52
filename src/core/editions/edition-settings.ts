import { editionSchema } from "../anvisningar/schema";
import * as z from "../values/zod";

/** What is said of the edition as a whole, a row each. Texts in two languages have theirs beside each other. */
export interface EditionSetting {
  readonly heading: string;
  readonly path: string;
  readonly about: string;
  readonly form?: string;
}

const setting = (heading: string, path: string, about: string, form?: string): EditionSetting => ({
  ...{ heading, path, about },
  ...(form === undefined ? {} : { form }),
});

const exceptionColumns = [
  ...([
    ["kind", "slag"],
    ["namnd", "nämnd"],
    ["project", "projekt"],
    ["rule", "regel"],
    ["until", "sista dag"],
  ] as const),
  ...([
    ["decidedBy", "beslutad av"],
    ["decidedOn", "beslutsdatum"],
    ["dnr", "dnr"],
    ["why", "skäl"],
  ] as const),
] as const;

export const editionSettings: readonly EditionSetting[] = [
  setting("Id", "id", "Utgåvans namn i datorn: små bokstäver a–z, siffror och bindestreck.", "edition-id"),
  setting("Version", "version", "Höj den när något ändras, så att två utgåvor aldrig förväxlas."),
  setting(
    "Bygger på",
    "extends",
    "Id på en utgåva som den här bara ändrar i. Tomt när allt står i den här arbetsboken.",
  ),
  setting("Titel", "title", "Utgåvans namn för människor."),
  setting("Medel", "grant", "Vad medlen heter i en mening: trygghetsinvesteringar."),
  setting(
    "Ord för medlen",
    "grantWords",
    "Ord i rubriker som bara säger vilka medel det gäller. Semikolon mellan dem.",
  ),
  setting("Syfte", "aim", "Vad medlen ska leda till, i en mening: ökad trygghet."),
  setting(
    "Känns igen bland andra medel",
    "ownMoney",
    "Ord för just de här medlen. En stjärna avslutar början av ett ord.",
  ),
  setting("Utfärdare", "issuer", "Vem som har skrivit anvisningarna."),
  setting("Profil", "profile", "Stadens register som utgåvan hör till."),
  setting("Vad slutfört betyder", "completionMeans", "Skrivs ut bland definitionerna."),
  setting("Rapport inom (månader)", "reportMonths", "Räknat från slutdatumet, sista dagen medräknad.", "whole-number"),
  setting("Länge pågående efter (månader)", "longRunningMonths", "Räknat från beslutet.", "whole-number"),
  setting("Minsta rimliga belopp (kr)", "projectAmounts.smallest", "För ett projekt.", "amount-number"),
  setting(
    "Största rimliga belopp (kr)",
    "projectAmounts.largest",
    "För ett projekt. Däröver blir det en iakttagelse.",
    "amount-number",
  ),
  setting(
    "Omöjligt belopp (kr)",
    "projectAmounts.impossible",
    "För ett projekt. Däröver kan beloppet inte stämma.",
    "amount-number",
  ),
  setting(
    "Betyder tomt",
    "meansEmpty",
    "Texter som mallen visar tills någon svarar, utöver de vanliga. En stjärna avslutar början av en text.",
  ),
  setting(
    "Ledtexter",
    "guidance",
    "Texter i mallen som hjälper den som fyller i. En rad med en sådan är ingen post. En stjärna avslutar början av en text.",
  ),
  setting("Första år", "firstYear", "Det första år då medel beviljades.", "whole-number"),
  setting("Förbehåll om effekter", "effectCaveat", "Skrivs ut vid varje uppgift om effekter."),
  setting(
    "Rapportmallens utgivning",
    "form.release",
    "Räknas upp när rapportmallen ändras utan att utgåvan gör det.",
    "whole-number",
  ),
  setting(
    "Rapportmallens ifyllda kolumner",
    "form.given",
    "Fält-id i ordning. De fylls i ur registret och är låsta.",
    "field-id",
  ),
  setting("Rapportmallens kolumner att fylla i", "form.asked", "Fält-id i ordning.", "field-id"),
  setting("Rapportmallens tomma rader", "form.spareRows", "För projekt som inte finns i registret.", "whole-number"),
  setting("Mottagaren, en", "receiverWord.one", "Vad den som får medel heter i texterna: förening. Tomt: nämnd."),
  setting("Mottagaren, den", "receiverWord.theOne", "I bestämd form: föreningen."),
  setting("Mottagaren, flera", "receiverWord.several", "I plural: föreningar."),
  setting("Mottagaren, de", "receiverWord.theSeveral", "I bestämd form plural: föreningarna."),
  setting("Mottagaren, en eller ett", "receiverWord.article", "En för en förening, ett för ett bolag."),
  setting("Tabell över undantag", "exceptions.label", "Vad tabellen i registret heter, för människor."),
  ...exceptionColumns.map(([column, what]) =>
    setting(
      `Undantag: rubriker för ${what}`,
      `exceptions.columns.${column}`,
      "Rubriker i tabellen över förlängningar och undantag. Semikolon mellan dem.",
    ),
  ),
  setting("Undantag: ord för förlängning", "exceptions.kinds.extension", "Ord i kolumnen slag. Semikolon mellan dem."),
  setting("Undantag: ord för undantag", "exceptions.kinds.waiver", "Ord i kolumnen slag. Semikolon mellan dem."),
  setting("Undantag: ord för alla projekt", "exceptions.everything", "Ord i kolumnen projekt. Semikolon mellan dem."),
];

/** Those of the whole edition that have a Swedish and an English text. */
export const isBilingual = (path: string): boolean => bilingualPaths.has(path);
const receiverPaths = ["one", "theOne", "several", "theSeveral"].map((form) => `receiverWord.${form}`);
const bilingualPaths = new Set([
  "title",
  "grant",
  "aim",
  "completionMeans",
  "effectCaveat",
  "exceptions.label",
  ...receiverPaths,
]);

export const settingsSchema = z.strictObject({ extends: z.string().min(1).optional(), ...editionSchema.shape });

export const settingHeadings = ["Uppgift", "Värde", "På engelska", "Förklaring"] as const;
