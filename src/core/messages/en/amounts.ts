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
    action: "Make the cell a number, so that Excel includes it in its own sums.",
  },
  "BEL-03": {
    title: "The number can be read in several ways",
    message: "“{value}” can be read in several ways: {readings}. The amount is not used.",
    action: "Write the number with spaces between thousands and a comma before decimals.",
  },
  "BEL-04": {
    title: "The unit is not given",
    message:
      "The file does not say whether the amounts are in kr, tkr or mnkr. They have been read as {unit}, because only that unit gives plausible amounts.",
    action: "Check that the unit is right and write it in the headings next time.",
  },
  "BEL-05": {
    title: "Unusually large amount",
    message: "The project “{project}” has the amount {amount}, which is unusually large for one project.",
    action: "Check that the unit (kr, tkr or mnkr) is right.",
  },
  "BEL-06": {
    title: "Amounts written with a minus",
    message:
      "The amounts in the column are written with a minus and have been read without it, following the signs in the rest of the file. For “{project}” the amount was read as {amount}.",
    action: "Check that the sign has been interpreted correctly.",
  },
  "BEL-07": {
    title: "The sign cannot be determined",
    message: "It is unclear whether surpluses and expenditure are written with plus or minus in the file.",
    action: "Answer the question about plus or minus. Until then the amounts are not used.",
  },
  "BEL-08": {
    title: "Approximate amount",
    message:
      "“{value}” is an approximate amount. It is counted, but the total is incomplete until the exact amount is known.",
    action: "Enter the amount that was decided or booked.",
  },
  "BEL-09": {
    title: "Granted amount missing",
    message: "The project “{project}” has no granted amount.",
    action: "Fill in the granted amount. Write 0 if nothing was granted.",
  },
  "BEL-10": {
    title: "Amount spent missing",
    message: "The project “{project}” is completed but has no amount spent.",
    action: "Fill in the booked amount. Write 0 if nothing was used.",
  },
  "BEL-11": {
    title: "Spent more than available",
    message: "The project “{project}” has spent {spent}, more than the {available} that was available.",
    action: "Explain how the rest was financed, or correct the amounts.",
  },
  "BEL-12": {
    title: "The deviation does not agree",
    message:
      "The project “{project}” reports the deviation {reported}, but the estimate minus the amount spent is {computed}.",
    action: "Correct the deviation, the estimate or the amount spent.",
  },
  "BEL-13": {
    title: "The deviation has the opposite sign",
    message:
      "The project “{project}” reports the deviation {reported}, but the estimate minus the amount spent is {computed}. The amount is right but the sign is reversed.",
    action: "Change the sign, so that deviations are written in the same way for all projects in the file.",
  },
  "BEL-14": {
    title: "The utilisation does not agree",
    message:
      "The project “{project}” reports the utilisation {reported}, but the amount spent divided by the granted amount is {computed}.",
    action: "Correct the utilisation or the amounts. The computed one is used in the summary.",
  },
  "BEL-15": {
    title: "Unexplained deviation",
    message: "The project “{project}” deviates by {deviation} from the estimate, and no explanation is given.",
    action: "Explain the deviation in a sentence or two.",
  },
  "BEL-16": {
    title: "Spending differs from the control total",
    message: "{namnd}: the projects have spent {spent} in total, but the control total is {control}.",
    action: "Find out whether a project is missing or has a wrong amount.",
  },
  "BEL-17": {
    title: "Granted amount differs from the control total",
    message: "{namnd}: the projects were granted {granted} in total, but the control total is {control}.",
    action: "Find out whether a project is missing, counted twice or has a wrong amount.",
  },
  "BEL-18": {
    title: "Estimate higher than granted amount",
    message: "The project “{project}” is estimated at {estimated} but was granted {granted}.",
    action: "Say how the rest is financed.",
  },
  "BEL-19": {
    title: "Spending in a year without granted funds",
    message: "The project “{project}” has spending in {year} but has no granted or carried-over amount that year.",
    action: "Enter the amount carried over, or move the spending to the right year.",
  },
  "BEL-20": {
    title: "Several projects in one amount",
    message: "“{project}” seems to cover several projects on one row.",
    action: "Split the amounts by project.",
  },
  "BEL-21": {
    title: "The unit cannot be determined",
    message: "The file gives no unit, and its amounts may be in {units}. They are not used until the unit is given.",
    action: "Answer the question about the unit, or write it in the headings.",
  },
  "BEL-22": {
    title: "Implausibly large amount",
    message:
      "The project “{project}” has the amount {amount}, which is more than all the funds granted in a year. The amount is not counted.",
    action: "Check the number and the unit.",
  },
  "BEL-23": {
    title: "Sign differs from the rest of the column",
    message: "The amount {amount} has a different sign from the others in the same column. It is not counted.",
    action:
      "Correct the sign if it is a mistake. If it is a correction or income, include it in the project's amount spent.",
  },
  "BEL-24": {
    title: "Rounded to whole öre",
    message: "“{value}” has more decimals than öre and has been rounded.",
    action: "No action needed.",
  },
  "BEL-25": {
    title: "The unit gives implausible amounts",
    message:
      "The file gives {unit}, but with that unit the amounts are implausible. They are not used until the unit is confirmed.",
    action: "Answer the question about the unit, or correct it in the headings.",
  },
  "BEL-26": {
    title: "The surplus does not agree",
    message: "The project “{project}” reports the surplus {reported}, but available minus spent is {computed}.",
    action: "Correct the surplus or the amounts. The computed one is used in the summary.",
  },
  "BEL-27": {
    title: "Different units are given",
    message:
      "The text says {unit}, but the heading or the number format of the column says {used}. The amounts have been read as {used}.",
    action: "Check the unit and correct the text that is wrong.",
  },
  "BEL-28": {
    title: "Surplus written with minus",
    message:
      "The file shows a surplus with a minus sign. The sign is reversed in the summary, where a surplus is positive.",
    action: "No action needed.",
  },
  "BEL-29": {
    title: "Amounts before the decision",
    message:
      "The project “{project}” has amounts for {year}, but the funds were granted in {first}. The amounts may be a comparison with an earlier year. The totals are therefore incomplete.",
    action: "Move the comparison to a sheet of its own, or correct the budget year or the decision date.",
  },
  "BEL-52": {
    title: "Spending of an earlier year may be missing",
    message:
      "The funds were granted in {granted}, but “{heading}” is the only spending. What was used before {year} may be missing, so the total spent is incomplete.",
    action:
      "Add what was spent in earlier years, or write “Utfall totalt” in the heading if the column holds all of it.",
  },
  "BEL-40": {
    title: "Raised or struck characters",
    message:
      "“{value}” has characters that are raised or struck through. Medelkoll cannot see in Excel which ones, so it is unclear what the cell says.",
    action:
      "Remove the raised and struck characters from the cell, or read the saved file, where they can be told apart.",
  },
  "BEL-41": {
    title: "Text that contradicts an amount",
    message:
      "Beside the amount it says “{value}”. It is uncertain whether the amount is right, so the totals are incomplete.",
    action: "Correct the amount if the text is right, and then remove the text.",
  },
  "BEL-42": {
    title: "The amount is not final",
    message: "Beside the amount it says “{value}”. The amount may change, so the totals are incomplete.",
    action: "Write the final amount when there is one, and then remove the text.",
  },
  "BEL-43": {
    title: "Number shown as a date",
    message:
      "The cell holds the number {value} but shows it as a date. It is unclear whether an amount is meant, so it is not counted.",
    action: "Choose a number format for the cell if the number is right. Otherwise write the amount.",
  },
  "BEL-44": {
    title: "Amount shown as a percentage",
    message:
      "The cell shows {share}. That is a share and not an amount, so the amount is unknown and does not count as zero.",
    action: "Write the amount. If it is right and only shown wrongly, choose a number format for the cell.",
  },
  "BEL-46": {
    title: "Struck-through amount",
    message: "The amount “{value}” is struck through. It is not clear whether it should be counted, so it is not.",
    action: "Remove the amount, or remove the line through it if the amount applies.",
  },
  "BEL-50": {
    title: "Empty amount counted as zero",
    message:
      "The cell for “{field}” is empty or has a dash and counts as 0, because the workbook's own totals are right only then.",
    action: "Write 0 in the cell, or the right amount if it is not 0.",
  },
  "BEL-51": {
    title: "Amount spent not yet given",
    message: "The project “{project}” has no amount spent, so the total spent is incomplete.",
    action: "Fill in what has been spent. Write 0 if nothing has.",
  },
  "BEL-30": {
    title: "Not in kronor",
    message: "“{value}” is in {unit}, not in kr, tkr or mnkr. The amounts are unknown and do not count as zero.",
    action: "Convert to kronor, or correct the text or the number format of the cell.",
  },
  "BEL-31": {
    title: "Several units are possible",
    message:
      "It is unclear whether the amounts are in {readings}. They are not used until you have answered which unit applies.",
    action: "Answer the question about the unit, or correct the text or the number format that is wrong.",
  },
  "BEL-32": {
    title: "Another sheet gives another unit",
    message:
      "This cell says {unit}, but the amounts in {where} are plausible only in {used}. They have been read as {used}.",
    action: "Check the unit, and write it on the same sheet as the amounts.",
  },
} as const satisfies Record<string, MessageText>;
