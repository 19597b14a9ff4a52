import { normaliseLabel } from "../values/label";

/** Headings over what a ledger tells of each entry. A list with one of them has a row an account, not a row a project. */
const entryHeadings: ReadonlySet<string> = new Set([
  ...["konto", "kontotext", "konto text", "kontonamn", "kontobenämning", "kontoslag", "konto t", "kontonr", "account"],
  ...["kostnadsslag", "utgiftsslag", "kostnadstyp", "kostnadsställe", "ver nr", "vernr", "verifikat", "verifikatnr"],
  ...["verifikationsnr", "verdatum", "ver datum", "verifikatdatum", "bokföringsdatum", "motpart", "leverantör"],
  ...["fakturanr", "faktura", "transaktion", "trans nr", "aktivitetskod", "delaktivitet", "kontering"],
  ...["åtgärdsdel", "delåtgärd", "deletapp", "delpost", "post"],
]);

export const isEntryHeading = (text: string): boolean => entryHeadings.has(normaliseLabel(text));
