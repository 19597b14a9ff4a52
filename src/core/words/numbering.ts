/** Numbers and letters before the words of labels and headings. */

/** "Fråga 3:", "Fr 3.", "F3", "Fråga 3a –" before what the question is about. "Q3" may be a quarter: `headings/numbered-headings` tells. */
const ofQuestion =
  /^\s*(?:fråga|delfråga|fr|punkt|question|f)\s?\.?\s?(?:nr\.?\s?)?\d{1,2}(?:\.\d{1,2})*\s?[a-h]?(?:\s*[.):]|\s+[-\u2013\u2014](?=\s)|(?=\s))\s*(?=\p{L})/iu;

export const withoutQuestionNumber = (text: string): string => text.replace(ofQuestion, "");

/** "1.", "3a)", "(3)", "2.1", "B." before the words of a label. */
const numbering =
  /^\s*(?:\d{1,2}(?:\.\d{1,2})*\s?[a-hA-H]?\s*[.):](?!\d)|\(\d{1,2}[a-h]?\)|\d{1,2}(?:\.\d{1,2})+(?!\d)|\d{1,2}[a-h]?(?=\s)|[A-Za-z]\s?[.)])\s*/u;

/** "(2a–2b)": how the answer follows from others. */
const followsFrom = /\(\s*\d{1,2}[a-h]?(?:\s*[-–−+/*]\s*\d{1,2}[a-h]?)+\s*\)\s*$/u;

export const withoutNumber = (text: string): string =>
  withoutQuestionNumber(text).replace(numbering, "").replace(followsFrom, "").trimEnd();

/** "3a) …", "2.1 …", "1b …": a number that answers do not begin with. "2 lyktor" may be an answer. */
const labelNumber = /^\s*\d{1,2}(?:\.\d{1,2})*(?:\s?[a-hA-H]?\s*[.):](?!\d)|[a-h](?=\s)|(?<=\.\d{1,2})(?=\s))\s*\p{L}/u;

export const isNumbered = (text: string): boolean => labelNumber.test(text) || ofQuestion.test(text);

/** "A. Projekt", "(3) Utfall", "Kol. D: Beviljat", "2.1 Status": what a form's column is called. */
const columnMark =
  /^\s*(?:\((?:\d{1,2}|\p{L})\)|(?:kol(?:umn)?\.?\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,2}[a-h]?|\p{L})(?:\s?[.):]|\s[\u2013-]\s)|\d{1,2}\.\d{1,2}\s)\s*(?=\p{L})/iu;

export const withoutColumnMark = (text: string): string => {
  const asked = withoutQuestionNumber(text);
  return asked === text ? text.replace(columnMark, "") : asked;
};

/** "Q2 Completed?": a question's number, unless it is a quarter's: of amounts it is. */
export const withoutShortQuestion = (text: string): string =>
  text.replace(/^\s*Q\s?\d{1,2}[a-h]?[.:)]?\s+(?=\p{L})/iu, "");
