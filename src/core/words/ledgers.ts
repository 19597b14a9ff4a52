import { normaliseLabel } from "../values/label";

const setOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words);

/** Headings over accounts: budgets have them too. */
const accounts = setOf(
  ...["konto", "kontotext", "konto text", "kontonamn", "kontobenämning", "konto t", "kontonr", "account"],
);
/** Headings over when and how something was entered, beside its account. */
const entered = setOf(
  "period",
  "tom period",
  "till period",
  "bokföringsperiod",
  "text",
  "datum",
  "motpart",
  "leverantör",
  "vertext",
  "verifikationstext",
);
/** Headings that only the books have. */
const vouchers = setOf(
  ...["ver nr", "vernr", "ver", "vertyp", "verifikat", "verifikatnr", "verifikation", "verifikationsnr", "verdatum"],
  ...["ver datum", "verifikatdatum", "bokföringsdatum", "bokf datum", "bokfdatum", "transaktion", "transaktionsdatum"],
  ...["trans nr", "transnr", "voucher", "invoice no", "invoice number", "invoice date"],
);
/** "Faktnr", "Fakturanummer", "Fakt.datum", "Betaldatum": of a bill. */
const bills =
  /^(?:fak(?:t(?:ura)?)? ?(?:nr|nummer|dat(?:um)?)|betal(?:ning|nings|d)?s? ?(?:dat(?:um)?|dag)|löpnr faktura)$/u;
/** What a list of bills or of entries is called. */
const books =
  /(?:^|[^\p{L}])(?:fakturor(?:na)?|fakturalista|verifikat(?:ion(?:er|slista)?)?|huvudbok|reskontra|transaktion(?:er|slista))(?!\p{L})/iu;

/** Headings of entries in the books: what stands under "Belopp" beside them has been entered, and so spent. */
export function areBooks(headings: readonly string[]): boolean {
  const labels = headings.map(normaliseLabel);
  const has = (words: ReadonlySet<string>): boolean => labels.some((label) => words.has(label));
  return has(vouchers) || labels.some((label) => bills.test(label)) || (has(accounts) && has(entered));
}

/** What is to be paid has not been. */
const notYet =
  /(?:^|[^\p{L}])(?:obetal\p{L}*|ej|inte|saknas?|saknade|kommande|väntade|väntas|förväntade|planerade|att betala)(?!\p{L})/iu;

/** "Betalda fakturor 2023", "Verifikationslista", and not "Kommande fakturor". */
export const isTitleOfBooks = (title: string): boolean => books.test(title) && !notYet.test(title);

/** Rows of accounts: what stands beside an account's number is its name. */
export const haveAccounts = (headings: readonly string[]): boolean =>
  headings.some((heading) => accounts.has(normaliseLabel(heading)));

/** A heading over what the books say of each entry. */
export const isOfEntries = (heading: string): boolean =>
  bills.test(normaliseLabel(heading)) ||
  [accounts, entered, vouchers].some((words) => words.has(normaliseLabel(heading)));
