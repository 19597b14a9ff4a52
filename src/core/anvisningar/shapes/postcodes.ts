/** "123 45"; a sender of another country writes his own: British "AB1 2CD". */
const forms = [/^(?:se?-? *)?\d{3} ?\d{2}$/iu, /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/iu] as const;

/** One postcode, or several between commas, semicolons or line breaks. */
export const arePostcodes = (text: string): boolean =>
  text.length <= longest &&
  text.split(/[,;\n]/u).every((one) => forms.some((form) => form.test(one.trim().replaceAll(/\s+/gu, " "))));

const longest = 2000;
