import { normaliseLabel } from "../values/label";

/** Headings that only the books have: what stands under "Belopp" beside them has been entered, and so spent. */
const bookHeadings: ReadonlySet<string> = new Set([
  ...["konto", "kontotext", "konto text", "kontonamn", "kontobenämning", "konto t", "kontonr", "account"],
  ...["ver nr", "vernr", "ver", "vertyp", "verifikat", "verifikatnr", "verifikation", "verifikationsnr", "verdatum"],
  ...["ver datum", "verifikatdatum", "bokföringsdatum", "bokf datum", "bokfdatum", "leverantör", "fakturanr"],
  ...["transaktion", "transaktionsdatum", "trans nr", "transnr", "voucher"],
]);

export const isBookHeading = (text: string): boolean => bookHeadings.has(normaliseLabel(text));
