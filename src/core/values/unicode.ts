/** Nothing but Swedish letters, figures and marks of ASCII without its accent: most texts, in which nothing hides and nothing has another spelling. */
const plain = /^[\t\n\r -_a-~åäöéÅÄÖÉ]*$/;
export const isPlain = (text: string): boolean => plain.test(text);

/** Zero-width characters, soft hyphens, bidi controls and other marks that nobody sees. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

export const withoutInvisible = (text: string): string => (isPlain(text) ? text : text.replace(invisible, ""));

/** No writing system stacks more marks on a letter (UAX #15, Stream-Safe Text Format). Sorting longer stacks takes quadratic time. */
const tallStack = /(\p{M}{30})\p{M}+/gu;

/** One spelling for characters that can be composed in several ways. */
export const unified = (text: string, form: "NFC" | "NFKC" | "NFD"): string =>
  form !== "NFD" && isPlain(text) ? text : text.replace(tallStack, "$1").normalize(form);
