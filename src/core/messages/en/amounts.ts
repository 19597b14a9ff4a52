import type { MessageText } from "../message-text";

export const amounts = {
  "BEL-01": {
    title: "Not an amount",
    message: "“{value}” is not an amount. The amount is unknown and does not count as zero.",
    action: "Write the amount in figures, in a cell that shows numbers.",
  },
  "BEL-02": {
    title: "Number stored as text",
    message: "“{value}” is stored as text in Excel and has been read as {amount}.",
    action: "Make the cell a number, so that Excel's own sums count it too.",
  },
  "BEL-03": {
    title: "The number can be read in several ways",
    message: "“{value}” can be read in several ways: {readings}. The amount is not used.",
    action: "Write the number with spaces between thousands and a comma before decimals.",
  },
  "BEL-04": {
    title: "The unit is not stated",
    message:
      "The file does not say whether amounts are kr, tkr or mnkr. They have been read as {unit}, since only that gives plausible projects.",
    action: "Confirm the unit, and write it in the headings next time.",
  },
  "BEL-05": {
    title: "Unusually large amount",
    message: "The project “{project}” has the amount {amount}, which is unusually large for one project.",
    action: "Check that the unit (kr, tkr or mnkr) is right.",
  },
  "BEL-06": {
    title: "Amounts written with a minus",
    message:
      "The amounts of the column are written with a minus and have been read without, by the way the file writes signs: for “{project}” as {amount}.",
    action: "Check that the sign is understood rightly.",
  },
  "BEL-07": {
    title: "The sign cannot be determined",
    message: "It cannot be decided whether the file writes surpluses and expenditure with plus or with minus.",
    action: "Answer the question about plus or minus. Until then the amounts are not used.",
  },
  "BEL-08": {
    title: "Approximate amount",
    message: "“{value}” is an approximate amount. It is counted, and marked as approximate in the summary.",
    action: "State the booked amount if there is one.",
  },
  "BEL-09": {
    title: "Granted amount missing",
    message: "The project “{project}” has no granted amount.",
    action: "Fill in how much the project was granted. Write 0 if it is zero.",
  },
  "BEL-10": {
    title: "Amount spent missing",
    message: "The project “{project}” is completed but has no amount spent.",
    action: "Fill in the booked amount. Write 0 if nothing was used.",
  },
  "BEL-11": {
    title: "Spent more than available",
    message: "The project “{project}” has spent {spent}, more than the {available} that was available.",
    action: "Explain how the excess was financed, or correct the amounts.",
  },
  "BEL-12": {
    title: "The deviation does not agree",
    message: "The project “{project}” reports the deviation {reported}, but calculated minus spent is {computed}.",
    action: "Correct the deviation, the calculation or the amount spent.",
  },
  "BEL-13": {
    title: "The deviation has the opposite sign",
    message:
      "The project “{project}” reports the deviation {reported}, but calculated minus spent is {computed}. The amount is right, the sign is reversed.",
    action: "Change the sign, so that all projects in the file write deviations in the same way.",
  },
  "BEL-14": {
    title: "The utilisation does not agree",
    message: "The project “{project}” reports the utilisation {reported}, but spent divided by granted is {computed}.",
    action: "Correct the utilisation or the amounts. The computed one is used in the summary.",
  },
  "BEL-15": {
    title: "Unexplained deviation",
    message: "The project “{project}” deviates by {deviation} from the calculation without an explanation.",
    action: "Explain the deviation in a sentence or two.",
  },
  "BEL-16": {
    title: "Spending differs from the annual report",
    message: "{namnd}: the projects have spent {spent} together, but the control total is {control}.",
    action: "Find out whether a project is missing or has a wrong amount.",
  },
  "BEL-17": {
    title: "Granted differs from the control total",
    message: "{namnd}: the projects were granted {granted} together, but the control total is {control}.",
    action: "Find out whether a project is missing, counted twice or has a wrong amount.",
  },
  "BEL-18": {
    title: "Calculated more than granted",
    message: "The project “{project}” is calculated at {estimated} but was granted {granted}.",
    action: "State how the rest is financed.",
  },
  "BEL-19": {
    title: "Spending in a year without granted money",
    message: "The project “{project}” has spent money in {year} but has no granted or carried-over amount that year.",
    action: "State the amount carried over, or move the spending to the right year.",
  },
  "BEL-20": {
    title: "Several projects in one amount",
    message: "“{project}” seems to cover several projects on one row.",
    action: "Divide the amounts by project.",
  },
  "BEL-21": {
    title: "The unit cannot be decided",
    message: "The file states no unit, and its amounts may be {units}. They are not used until the unit is stated.",
    action: "Answer the question about the unit, or write it in the headings.",
  },
  "BEL-22": {
    title: "Implausibly large amount",
    message: "The project “{project}” has the amount {amount}, more than all the money of one year. It is not counted.",
    action: "Check the number and the unit.",
  },
  "BEL-23": {
    title: "Other sign than the rest of the column",
    message: "The amount {amount} has another sign than the others in the same column. It is not counted.",
    action:
      "Correct the sign if it is a slip. If it is a correction or income, include it in the project's amount spent.",
  },
  "BEL-24": {
    title: "Rounded to whole öre",
    message: "“{value}” has more decimals than öre and has been rounded.",
    action: "You need not do anything.",
  },
  "BEL-25": {
    title: "The unit gives implausible amounts",
    message:
      "The file states {unit}, but with that unit the amounts are implausible. They are not used until the unit is confirmed.",
    action: "Answer the question about the unit, or correct it in the headings.",
  },
  "BEL-26": {
    title: "The surplus does not agree",
    message: "The project “{project}” reports the surplus {reported}, but available minus spent is {computed}.",
    action: "Correct the surplus or the amounts. The computed one is used in the summary.",
  },
  "BEL-27": {
    title: "Different units are stated",
    message:
      "The text states {unit}, but the heading or the number format of the column states {used}. The amounts have been read in {used}.",
    action: "Check the unit and correct the text that is wrong.",
  },
  "BEL-28": {
    title: "Surplus written with minus",
    message:
      "The file writes a surplus with minus. The sign has been turned, so that a surplus is plus in the summary.",
    action: "You do not need to do anything.",
  },
  "BEL-29": {
    title: "Amounts before the decision",
    message:
      "The project “{project}” has amounts for {year}, but the money was granted in {first}. It may be a comparison with an earlier year, so the totals are incomplete.",
    action: "Move the comparison to a sheet of its own, or correct the budget year or the decision date.",
  },
  "BEL-40": {
    title: "Raised or struck characters",
    message:
      "“{value}” has characters that are raised or struck through. Excel does not show the program which, so what the cell says is unknown.",
    action:
      "Remove the raised and struck characters from the cell, or read the file from disk, where they can be told.",
  },
  "BEL-41": {
    title: "Words against an amount",
    message:
      "Beside the amount stands “{value}”. Whether the amount is right is uncertain, so the totals are incomplete.",
    action: "Correct the amount if the words are right, and then remove them.",
  },
  "BEL-42": {
    title: "The amount is not final",
    message: "Beside the amount stands “{value}”. The amount may change, so the totals are incomplete.",
    action: "Write the final amount when there is one, and then remove the words.",
  },
  "BEL-43": {
    title: "Number shown as a date",
    message:
      "The cell holds the number {value} but shows it as a date. Whether an amount is meant cannot be known, so it is not counted.",
    action: "Choose a number format for the cell if the number is right. Otherwise write the amount.",
  },
  "BEL-44": {
    title: "Amount shown as a percentage",
    message:
      "The cell shows {share}. That is a share and no amount, so the amount is unknown and does not count as zero.",
    action: "Write the amount. If it is right and only shown wrongly, choose a number format for the cell.",
  },
  "BEL-46": {
    title: "Struck-through amount",
    message: "The amount “{value}” is struck through. Whether it should count is not clear, so it is left out.",
    action: "Remove the amount, or the line through it if the amount holds.",
  },
  "BEL-50": {
    title: "Empty amount counted as zero",
    message: "The cell for “{field}” is empty or a dash and counts as 0: the workbook's own sums are right only then.",
    action: "Write 0 in the cell, or the amount if it is another.",
  },
  "BEL-51": {
    title: "Nothing spent stated yet",
    message: "The project “{project}” states no amount spent, so the total spent is incomplete.",
    action: "Fill in what has been spent. Write 0 if nothing has.",
  },
  "BEL-30": {
    title: "Not in kronor",
    message: "“{value}” is in {unit}, not in kr, tkr or mnkr. The amounts are unknown and do not count as zero.",
    action: "Convert to kronor, or correct the text or the number format of the cell.",
  },
  "BEL-31": {
    title: "Several units are possible",
    message: "The amounts may be in several units: {readings}. They are not used until you have answered which holds.",
    action: "Answer the question about the unit, or correct the text or the number format that is wrong.",
  },
  "BEL-32": {
    title: "Another sheet states another unit",
    message:
      "This cell says {unit}, but the amounts in {where} are plausible only in {used}. They have been read in {used}.",
    action: "Check the unit, and write it on the same sheet as the amounts.",
  },
} as const satisfies Record<string, MessageText>;
