import type { FindingCode } from "../findings/catalogue";

/** What can be wrong with an edition however it was written, for whoever writes data files. What only a workbook can get wrong has its words in `core/messages` alone. */
export const faultWords = {
  "UTG-10": 'The {part} "{name}" occurs twice.',
  "UTG-11": 'Field "{field}" is of type codes but has no list.',
  "UTG-12": 'Field "{field}" has a list but is not of type codes.',
  "UTG-13": 'Field "{field}" names the list "{list}", which does not exist.',
  "UTG-14": 'The heading "{heading}" means both "{other}" and "{field}".',
  "UTG-15": 'Field "{field}" has the heading "{heading}" twice.',
  "UTG-16": 'The heading "{heading}" of "{field}" is never found: unit, year and sign are taken out of headings first.',
  "UTG-17": 'The heading "{heading}" is shared by "{field}" but means "{other}" alone.',
  "UTG-18": '"{word}" means both {other} and {code} in list {list}.',
  "UTG-19": "A word of {code} in list {list} has no letters.",
  "UTG-20": 'no field "{field}" exists.',
  "UTG-21": 'the field "{field}" has no code {code}.',
  "UTG-22": "no instruction has the number {instruction}.",
  "UTG-23": "the program itself weighs this code.",
  "UTG-24": "a reading rule cannot be turned off.",
  "UTG-25": "a code of the catalogue has its texts in core/messages.",
  "UTG-26": "a code of the edition's own needs texts.",
  "UTG-27": 'nothing raises it: the check "{check}" only serves codes of the catalogue.',
  "UTG-28": 'its text names "{name}", which the check "{check}" does not give.',
  "UTG-29": 'its message needs "{name}", which the check "{check}" does not give.',
  "UTG-30": "Reading can raise {code}, but no rule weighs it.",
  "UTG-31": 'It extends "{edition}", which is no edition.',
  "UTG-32": "It extends itself: {editions}.",
  "UTG-33": 'It removes the {part} "{name}", but "{edition}" has none.',
  "UTG-34": "{place} is both stated and removed.",
  "UTG-35": '{place}: "{edition}" says the same.',
  "UTG-36": "{place} is missing or does not have the form that the schema asks for.",
  "UTG-37": "{place} has keys that the schema does not know: {keys}.",
  "UTG-49": 'The form has the column "{field}" twice.',
  "UTG-50": 'The form asks for "{field}", which is no field.',
  "UTG-51": 'The form asks for "{field}", which says nothing of what to write there.',
  "UTG-52": "The form does not give the name of the project.",
} as const satisfies Partial<Record<FindingCode, string>>;

export type FaultCode = keyof typeof faultWords;
