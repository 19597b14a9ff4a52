import type { MessageText } from "../message-text";

export const names = {
  "ORG-01": {
    title: "Unknown nämnd",
    message: "“{value}” is not a known nämnd.",
    action: "Write the name of the nämnd as the register of nämnder has it.",
  },
  "ORG-02": {
    title: "The nämnd no longer exists",
    message:
      "The funds for “{project}” were granted to {namnd}, which was dissolved on {ended}. The project is reported under {successor}.",
    action: "No action needed.",
  },
  "ORG-03": {
    title: "Dialogue with the district nämnd missing",
    message: "The project “{project}” belongs to a specialist nämnd, but no dialogue with the district nämnd is given.",
    action: "Enter with which district nämnd the dialogue was held, and when.",
  },
  "ORG-04": {
    title: "Dialogue after the application",
    message:
      "The dialogue about “{project}” is dated {dialogue}, after the application on {application}. The dialogue must be held before the application.",
    action: "Correct the dates if they are wrong. Otherwise explain why the dialogue came after the application.",
  },
  "ORG-05": {
    title: "Dialogue with another district nämnd",
    message: "For the project “{project}” a dialogue with {dialogue} is given, but the site is in {area}.",
    action: "Check the district area and with which nämnd the dialogue was held.",
  },
  "ORG-06": {
    title: "The name is ambiguous",
    message: "“{value}” can mean {readings}.",
    action: "Write the full name of the one that is meant.",
  },
  "ORG-07": {
    title: "The nämnd appears only in the name of the file or sheet",
    message: "Only the name of the file or the sheet shows that the information comes from {namnd}.",
    action: "Check that it is the right nämnd, and preferably write its name in the file.",
  },
  "ORG-08": {
    title: "No nämnd in the file",
    message: "The file does not say which nämnd it comes from.",
    action: "Write the name of the nämnd in a column or at the top of the sheet.",
  },
  "ORG-09": {
    title: "The nämnd did not exist when the funds were granted",
    message:
      "According to the file, the funds for “{project}” were granted to {namnd}, which was not formed until {from}. Instead, these existed when they were granted: {before}.",
    action: "Enter the nämnd that the funds were granted to. If the row is a total for several nämnder, remove it.",
  },
  "ORG-10": {
    title: "The part is larger than the whole",
    message:
      "“{project}” has {amount}, but “{part}”, which is part of the same nämnd today, has {partAmount} for the same period. They cannot both be right; the same funds may be counted twice.",
    action: "Check the amounts against the source and keep only one of them.",
  },
  "KOD-01": {
    title: "Not one of the options",
    message: "“{value}” is not one of the options for “{field}” and is not counted in the statistics.",
    action: "Choose one of the options. Explanations go in a comment.",
  },
  "ID-01": {
    title: "The same project ID several times",
    message: "The project ID “{id}” appears in several places: {cells}.",
    action: "Give every project an ID of its own.",
  },
  "ID-15": {
    title: "Two project IDs look the same but are not",
    message:
      "The project ID “{id}” looks like “{other}” ({cell}), but is written with other characters: {signs}. Both are included, and the totals are incomplete until the project ID is corrected.",
    action: "Type the project ID anew on the keyboard. If they are two projects, give them different project IDs.",
  },
  "ID-02": {
    title: "Two similar projects",
    message: "The project “{project}” is very similar to “{other}” at {namnd}. Both are counted.",
    action: "Check whether they are the same project. If so, remove one of them.",
  },
  "ID-03": {
    title: "Project ID missing",
    message: "The project “{project}” has no project ID. The temporary “{id}” is used.",
    action: "Give the project a project ID and use the same one in every report.",
  },
  "ID-04": {
    title: "The project no longer exists",
    message: "The project “{project}” was in the previous summary but is not in any file now.",
    action: "Find out whether the project has dropped out or changed its name.",
  },
  "ID-05": {
    title: "The granted amount has changed",
    message: "The granted amount of “{project}” was {before} in the previous summary and is now {now}.",
    action: "Check that there is a decision on the change.",
  },
  "ID-06": {
    title: "What is said of one project is contradictory",
    message: "The project “{project}” has different values of “{field}”: {values}.",
    action: "Write the same value in every place that tells of the project, or remove what does not hold.",
  },
  "ID-07": {
    title: "The same project in several places",
    message: "The project “{project}” appears in several places with the same amounts ({cells}). It is counted once.",
    action: "No action needed.",
  },
  "ID-08": {
    title: "The same amount for several years",
    message:
      "The project “{project}” has the same granted amount for {years}. It may be the same funds repeated, so the amounts are not counted.",
    action:
      "Write the budget year on each row if funds were granted for each of the years. Otherwise keep the amount in one place only.",
  },
  "ID-13": {
    title: "The same project on two rows",
    message:
      "“{project}” is also in {cell}. It may be one project, so the totals are incomplete. Granted amount in this row: {granted}.",
    action: "Remove one of the rows if the project is one. Otherwise give each an ID of its own.",
  },
  "ID-14": {
    title: "Same spending on two rows",
    message:
      "“{project}” also appears in {cell}, with another granted amount but the same spending ({spent}). It may be what the whole project cost, said twice, so the total spent is incomplete.",
    action: "Write on each row what was spent of the funds of that decision, or leave the spending on one row only.",
  },
  "ID-16": {
    title: "The granted amount is what was left the year before",
    message:
      "“{project}” has {granted} granted for {year}, which is what was left of {before} ({cell}). It may be funds carried over and not a new grant, so the total granted is incomplete.",
    action: "Write funds that were carried over in a column for them, and only new decisions as granted.",
  },
  "ID-17": {
    title: "A project may be part of another",
    message:
      "“{project}” may be part of “{other}” ({cell}). Both are counted, and the totals are incomplete. Granted amount in this row: {granted}.",
    action:
      "Write the whole without its parts, or only the parts. If they are two projects, give each an ID of its own.",
  },
  "ID-12": {
    title: "The same project in two nämnder",
    message:
      "The project “{project}” is also reported by {namnd}, with the same granted amount ({granted}). The spending is {there} there and {spent} here. They may be the same funds, so the totals are incomplete.",
    action: "Remove the project from one of them, or write which part each of them has.",
  },
  "ID-11": {
    title: "Project ID and name point to different projects",
    message:
      "The project ID {id} is “{project}” here but “{other}” in {cell}, where the name belongs to another project ID. The amounts are not counted until this has been settled. It concerns {projects}.",
    action: "Check which project ID belongs to which project, and correct what is wrong.",
  },
} as const satisfies Record<string, MessageText>;
