/** Zero-width characters, soft hyphens, bidi controls and other marks that nobody sees. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

export const withoutInvisible = (text: string): string => text.replace(invisible, "");

/** No writing system stacks more marks on a letter (UAX #15, Stream-Safe Text Format). Sorting longer stacks takes quadratic time. */
const tallStack = /(\p{M}{30})\p{M}+/gu;

/** One spelling for characters that can be composed in several ways. */
export const unified = (text: string, form: "NFC" | "NFKC" | "NFD"): string =>
  text.replace(tallStack, "$1").normalize(form);
