import type { EditionCode } from "../../anvisningar/edition-catalogue";
import type { MessageText } from "../../messages/message-text";

/** What is wrong with an edition, or with the workbook that it was edited in. */
export const en = {
  "UTG-01": {
    title: "The workbook is no edition",
    message: "There is no sheet called Utgåva in “{file}”. Nothing has been read.",
    action: "Choose a workbook made with medelkoll edition export, and keep the names of its sheets.",
  },
  "UTG-02": {
    title: "A sheet is missing",
    message: "The sheet “{sheet}” is missing.",
    action:
      "Put the sheet back with its headings. If it was renamed, give it its name again; if it is to be empty, keep the headings.",
  },
  "UTG-03": {
    title: "A column is missing",
    message: "The sheet has no heading “{heading}”. What would have stood there cannot be read.",
    action: "Write the heading above its column again. The columns may be in any order.",
  },
  "UTG-04": {
    title: "The same heading twice",
    message: "The heading “{heading}” is above two columns. There is no telling which one counts.",
    action: "Keep the heading above one of them.",
  },
  "UTG-05": {
    title: "The value is not among the choices",
    message: "“{value}” cannot be chosen here. Choose {choices}.",
    action: "Choose from the list of the cell or write one of the choices.",
  },
  "UTG-06": {
    title: "The value has the wrong form",
    message: "The cell says “{value}”, but it must hold {form}.",
    action: "Correct the value in the cell.",
  },
  "UTG-07": {
    title: "Something about the edition is missing",
    message: "“{heading}” is not filled in.",
    action: "Fill in the cell.",
  },
  "UTG-08": {
    title: "A formula in an edition",
    message: "The cell holds a formula. Formulas are not computed and never used.",
    action: "Write the value instead of the formula.",
  },
  "UTG-09": {
    title: "Unknown setting of the check",
    message: "The check “{check}” has no setting called “{setting}”. It has {settings}.",
    action: "Correct the name of the setting or remove the line in the cell.",
  },
  "UTG-10": {
    title: "The same name twice",
    message: "The edition has the {part} “{name}” more than once.",
    action: "Give one of them another name or remove it.",
  },
  "UTG-11": {
    title: "A field of codes without a list",
    message: "The field “{field}” is of type codes, but does not say in which list the codes are.",
    action: "Name the list in the column Lista.",
  },
  "UTG-12": {
    title: "A list for a field without codes",
    message: "The field “{field}” has a list, but is not of type codes.",
    action: "Remove the list or choose the type codes.",
  },
  "UTG-13": {
    title: "The list does not exist",
    message: "The field “{field}” names the list “{list}”, which is not on the sheet Listor.",
    action: "Correct the name of the list or add the list.",
  },
  "UTG-14": {
    title: "One heading means two fields",
    message: "The heading “{heading}” means both “{other}” and “{field}”.",
    action: "Leave the heading with one of the fields, or move it to the shared synonyms of both.",
  },
  "UTG-15": {
    title: "A heading is twice in one field",
    message: "The field “{field}” has the heading “{heading}” twice (case and punctuation do not count).",
    action: "Remove one of them.",
  },
  "UTG-16": {
    title: "A heading that is never recognised",
    message:
      "The heading “{heading}” of the field “{field}” would never be recognised: unit, year and sign are taken out of headings before they are compared.",
    action: "Write the heading without unit, year and sign.",
  },
  "UTG-17": {
    title: "A shared heading that one field owns",
    message: "The heading “{heading}” is shared by “{field}”, but “{other}” has it for itself.",
    action: "Move it to the shared synonyms of both, or remove it from one of the fields.",
  },
  "UTG-18": {
    title: "One word means two codes",
    message: "“{word}” means both {other} and {code} in the list “{list}”.",
    action: "Remove the word from one of the codes.",
  },
  "UTG-19": {
    title: "A word without letters",
    message: "A word for {code} in the list “{list}” has neither letters nor digits and is never recognised.",
    action: "Remove the word.",
  },
  "UTG-20": {
    title: "The rule is about a field that does not exist",
    message: "The rule needs the field “{field}”, which is not on the sheet Fält.",
    action: "Correct the id of the field, add the field or remove the rule.",
  },
  "UTG-21": {
    title: "The rule is about a code that does not exist",
    message: "The rule looks for the code {code} in the field “{field}”, but the list of the field has no such code.",
    action: "Correct the code or add it on the sheet Listor.",
  },
  "UTG-22": {
    title: "The source does not exist",
    message: "The source of the rule, {instruction}, is not on the sheet Anvisningar.",
    action: "Correct the number or add the instruction.",
  },
  "UTG-23": {
    title: "The code is the program's own",
    message: "How serious this code is, is decided by the program and not by the edition.",
    action: "Delete the row.",
  },
  "UTG-24": {
    title: "The rule cannot be optional",
    message:
      "A rule on how workbooks are read cannot be turned off: totals could then be wrong without anybody seeing it.",
    action: "Write nej under Valfri.",
  },
  "UTG-25": {
    title: "The code has texts already",
    message: "The code is one of the program's, and its texts are in the program.",
    action: "Remove the texts, or give the rule a code of its own.",
  },
  "UTG-26": {
    title: "A code of its own lacks texts",
    message: "The code is the edition's own, but title, message or action is missing in Swedish or English.",
    action: "Fill in the texts in both languages.",
  },
  "UTG-27": {
    title: "The check does not suit a code of its own",
    message: "The check “{check}” only goes with codes of the program.",
    action: "Choose another check or one of the program's codes.",
  },
  "UTG-28": {
    title: "The text names what the check does not know",
    message: "The text has “{name}” in braces, but the check “{check}” tells no such thing.",
    action: "Remove the braces from the text.",
  },
  "UTG-29": {
    title: "The check does not suit the text of the code",
    message: "The message of the code needs “{name}”, which the check “{check}” does not tell.",
    action: "Choose another check, or give the rule a code of its own with its own texts.",
  },
  "UTG-30": {
    title: "A rule on the reading is missing",
    message: "The reading of workbooks can raise {code}, but no rule says how serious that is.",
    action: "Add the rule to the sheet Regler.",
  },
  "UTG-31": {
    title: "The edition that it builds on does not exist",
    message: "The edition builds on “{edition}”, but there is none.",
    action: "Correct the name. Leave the cell empty if everything is in this workbook.",
  },
  "UTG-32": {
    title: "The edition builds on itself",
    message: "The edition builds on itself: {editions}.",
    action: "Give the edition an id of its own, or correct what it builds on.",
  },
  "UTG-33": {
    title: "What is to be removed does not exist",
    message: "The edition removes the {part} “{name}”, which “{edition}” does not have.",
    action: "Correct the name or delete the row.",
  },
  "UTG-34": {
    title: "Both changed and removed",
    message: "{place} is both changed and removed.",
    action: "Keep one of the rows.",
  },
  "UTG-35": {
    title: "The same as in the other edition",
    message: "{place} is the same in “{edition}”, which the edition builds on.",
    action: "The row can be deleted. You do not have to do anything.",
  },
  "UTG-36": {
    title: "A part of the edition does not have the right form",
    message: "{place} is missing or does not have the form that an edition must have.",
    action: "Compare with an edition that works and correct it.",
  },
  "UTG-37": {
    title: "Unknown parts of the edition",
    message: "{place} has something that does not belong to an edition: {keys}.",
    action: "Remove it, or read the edition with a newer version of Medelkoll.",
  },
  "UTG-38": {
    title: "Too many rows",
    message:
      "The sheet has {rows|row|rows} with content. It may have at most {most|row|rows}, and is therefore not read.",
    action: "Delete the rows that do not belong to the edition.",
  },
  "UTG-39": {
    title: "Too long a text",
    message: "The text in the cell is longer than {most|character|characters}.",
    action: "Shorten the text.",
  },
  "UTG-40": {
    title: "The edition in the file is damaged",
    message: "The file carries an edition, but it is damaged or changed and is not used.",
    action: "Ask for the form again, or choose an edition yourself.",
  },
  "UTG-41": {
    title: "The edition comes from a newer version",
    message:
      "The file carries an edition in the format “{format}”, which this version of Medelkoll does not know. It is not used.",
    action: "Update Medelkoll, or choose an edition yourself.",
  },
  "UTG-42": {
    title: "The file is no edition",
    message: "“{file}” cannot be read as an edition in JSON.",
    action: "Choose a file written with medelkoll edition import.",
  },
  "UTG-43": {
    title: "The same id and version as another edition",
    message:
      "The edition “{edition}” version {version} exists already with other content. Two different editions cannot then be told apart.",
    action: "Give the changed edition a new version or a new id.",
  },
  "UTG-44": {
    title: "Stated twice",
    message: "“{heading}” is on two rows. There is no telling which one counts.",
    action: "Keep one of the rows.",
  },
  "UTG-45": {
    title: "A sheet that is not read",
    message: "The sheet “{sheet}” does not belong to an edition and is not read.",
    action: "You do not have to do anything. If one of the edition's sheets was renamed, give it its name again.",
  },
  "UTG-46": {
    title: "Struck text in an edition",
    message: "Text in the cell is struck through. There is no telling whether it is to count.",
    action: "Remove the struck text, or take away the line through it. If the row is to go, write ja under Ta bort.",
  },
  "UTG-47": {
    title: "The check has no settings",
    message: "“{setting}” cannot be set: the check “{check}” has no settings.",
    action: "Empty the cell.",
  },
  "UTG-48": {
    title: "An example of a rule that does not exist",
    message: "The example is of the rule {rule}, which is not on the sheet Regler. The example is left out.",
    action: "Delete the row, or correct the code of the rule.",
  },
  "UTG-49": {
    title: "The same column twice in the form",
    message: "The form has the column “{field}” twice.",
    action: "Remove one of them.",
  },
  "UTG-50": {
    title: "The form asks for a field that does not exist",
    message: "The form has the column “{field}”, which is not on the sheet Fält.",
    action: "Correct the id of the field or add the field.",
  },
  "UTG-51": {
    title: "No help text for a field of the form",
    message: "The form asks for “{field}”, but says nothing of what to write there.",
    action: "Write a help text in both languages.",
  },
  "UTG-52": {
    title: "The form lacks the name of the project",
    message:
      "The form does not give the name of the project (projectName), so nobody who fills it in sees which project a row is about.",
    action: "Add projectName to the columns that are filled in.",
  },
  "UTG-53": {
    title: "One name means two receivers",
    message: "“{word}” names both “{other}” and “{name}”.",
    action: "Remove the name from one of them, or make one row of the two.",
  },
  "UTG-55": {
    title: "A rule that guards totals cannot be on trial",
    message: "The rule keeps totals open while it is not met. On trial it would do so and stop nothing.",
    action: "Write no under Prövas.",
  },
  "UTG-56": {
    title: "A reading rule cannot be on trial",
    message: "The rule is about how workbooks are read, which cannot be tried out.",
    action: "Write no under Prövas.",
  },
  "UTG-54": {
    title: "Rules on the reading are taken from the base",
    message:
      "The edition does not say how serious it is when the reading raises {codes}. That is weighed as in the edition grund.",
    action:
      "Add the rules to the sheet Regler if they are to weigh something else. Otherwise you do not have to do anything.",
  },
  "UTG-57": {
    title: "The table is missing or has no fields",
    message:
      "The rule is about the table “{table}”, which is not on the sheet Tabeller or has no fields on the sheet Tabellfält.",
    action: "Correct the table’s id, or write its fields on the sheet Tabellfält.",
  },
  "UTG-58": {
    title: "The table has no key",
    message:
      "The rule looks for records that appear twice in “{table}”, but the table does not say what tells two records apart.",
    action: "Write the fields of the key under Nyckel on the sheet Tabeller.",
  },
  "UTG-59": {
    title: "The condition is only for projects",
    message:
      "The rule is about another table than the projects, and the condition {conditions} can only be about projects.",
    action: "Remove the condition, or let the rule be about the projects.",
  },
  "UTG-60": {
    title: "The table’s marks are missing",
    message: "The table “{table}” is to be known by marks, but its start or its end is not stated.",
    action: "Write both marks, or let the table be known by its headings.",
  },
  "UTG-61": {
    title: "The key has an unknown field",
    message: "The key of the table “{table}” has the field “{field}”, which the table lacks.",
    action: "Correct the id of the field, or add the field on the sheet Tabellfält.",
  },
  "UTG-62": {
    title: "A field or a heading appears twice",
    message: "In the table “{table}”, “{word}” belongs to two fields.",
    action: "Let each id and heading belong to one field of the table.",
  },
} satisfies Readonly<Record<EditionCode, MessageText>>;
