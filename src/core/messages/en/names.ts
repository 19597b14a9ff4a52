import type { MessageText } from "../message-text";

export const names = {
  "ORG-01": {
    title: "Unknown nämnd",
    message: "“{value}” is not a known nämnd.",
    action: "Write the name of the nämnd, such as Farsta stadsdelsnämnd or Trafiknämnden.",
  },
  "ORG-02": {
    title: "The nämnd has ended",
    message:
      "The project “{project}” was granted to {namnd}, which ended on {ended}. It is reported under {successor}.",
    action: "You need not do anything.",
  },
  "ORG-03": {
    title: "Dialogue with the district nämnd missing",
    message:
      "The project “{project}” belongs to a specialist nämnd, but no dialogue with the district nämnd is stated.",
    action: "State with which district nämnd the dialogue was held, and when.",
  },
  "ORG-04": {
    title: "Dialogue after the application",
    message:
      "The project “{project}” dates the dialogue {dialogue}, after the application on {application}. The dialogue must come first.",
    action: "Correct the dates if they are wrong, or explain.",
  },
  "ORG-05": {
    title: "Dialogue with another district nämnd",
    message: "The project “{project}” states a dialogue with {dialogue}, but the place lies in {area}.",
    action: "Check the district area and with which nämnd the dialogue was held.",
  },
  "ORG-06": {
    title: "The name can mean several",
    message: "“{value}” can mean {readings}.",
    action: "Write the full name of the one that is meant.",
  },
  "ORG-07": {
    title: "The nämnd is known only from a name",
    message: "The nämnd {namnd} is known only from the name of the file or the sheet.",
    action: "Check that it is right, and preferably write the nämnd in the file.",
  },
  "ORG-08": {
    title: "No nämnd in the file",
    message: "The file does not say which nämnd it comes from.",
    action: "Write the name of the nämnd in a column or at the top of the sheet.",
  },
  "ORG-09": {
    title: "The nämnd did not exist when the money was granted",
    message:
      "The project ”{project}” is said to have been granted to {namnd}, which was formed only on {from}. At that time there was {before}.",
    action: "State the nämnd that the money was granted to. If the row is a sum over several nämnder, remove it.",
  },
  "ORG-10": {
    title: "The part is larger than the whole",
    message:
      "”{project}” has {amount}, but ”{part}”, which belongs to the same nämnd today, has {partAmount} for the same time. Both cannot be right, and the same money may stand twice.",
    action: "Check the amounts against the source and keep only one of them.",
  },
  "KOD-01": {
    title: "Not one of the alternatives",
    message: "“{value}” is not one of the alternatives for “{field}” and is not counted in the statistics.",
    action: "Choose one of the alternatives. Explanations go in a comment.",
  },
  "ID-01": {
    title: "The same project ID several times",
    message: "The project ID “{id}” stands in several places: {cells}.",
    action: "Give every project an ID of its own.",
  },
  "ID-02": {
    title: "Two projects that are alike",
    message: "The project “{project}” resembles “{other}” of {namnd}. Both are counted.",
    action: "Check whether they are the same project. If so, remove one of them.",
  },
  "ID-03": {
    title: "Project ID missing",
    message: "The project “{project}” has no project ID. The temporary “{id}” is used.",
    action: "Give the project an ID that is the same in every follow-up.",
  },
  "ID-04": {
    title: "The project is gone",
    message: "The project “{project}” was in the previous summary but is in no file now.",
    action: "Find out whether the project has dropped out or changed its name.",
  },
  "ID-05": {
    title: "The granted amount has changed",
    message: "The project “{project}” was granted {before} in the previous summary and is granted {now} now.",
    action: "Check that there is a decision on the change.",
  },
  "ID-06": {
    title: "The project's rows disagree",
    message: "The project “{project}” has different values of “{field}” on its rows: {values}.",
    action: "Write the same value on all rows of the project.",
  },
  "ID-07": {
    title: "The same project in several places",
    message: "The project ”{project}” stands in several places with the same amounts ({cells}). It is counted once.",
    action: "You do not need to do anything.",
  },
  "ID-08": {
    title: "The same amount for several years",
    message:
      "The project ”{project}” has the same grant for {years}. It may be the same money repeated, so the amounts are not counted.",
    action:
      "Write the budget year in the row if the money was granted each year. Otherwise let the amount stand in one place.",
  },
  "ID-13": {
    title: "The same project on two rows",
    message:
      "“{project}” also stands in {cell}, with the same granted amount ({granted}). It may be one project, so the totals are incomplete.",
    action: "Remove one of the rows if the project is one. Otherwise give each an ID of its own.",
  },
  "ID-12": {
    title: "The same project in two nämnder",
    message:
      "The project “{project}” is also reported by {namnd}, with the same granted amount ({granted}) and the same spending ({spent}). It may be the same money, so the totals are incomplete.",
    action: "Remove the project from one of them, or write which part each of them has.",
  },
  "ID-11": {
    title: "Project id and name point at different projects",
    message:
      "The project id {id} is “{project}” here but “{other}” in {cell}, where the name belongs to another project id. The amounts are not counted before it is settled. It is about: {projects}.",
    action: "Check which project id belongs to which project, and correct what is wrong.",
  },
} as const satisfies Record<string, MessageText>;
