import type { CodeListData, EditionData } from "../../../src/core/anvisningar/schema";
import { both } from "./tables";

/** Words of the Pathfinders template: its lists, and what it says to whoever fills it in. */

const listOf = (id: string, ...labels: readonly string[]): CodeListData => ({
  id,
  codes: labels.map((label) => ({ code: label, label: both(label) })),
});

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** "Q4 2023/24: Jan 2024 - Mar 2024", from the last quarter of 2023 to 2024 to that of 2026 to 2027. */
const periods = Array.from({ length: 13 }, (_, index) => {
  const month = (index * 3) % 12;
  const year = 2024 + Math.floor((index * 3) / 12);
  const first = month === 0 ? year - 1 : year;
  const quarter = month === 0 ? 4 : month / 3;
  const label = `Q${quarter} ${first}/${(first + 1) % 100}: ${monthNames[month]} ${year} - ${monthNames[month + 2]} ${year}`;
  return { code: label, label: both(label), from: `${year}-${String(month + 1).padStart(2, "0")}-01` };
});

/** The quarters that do not end a financial year. */
export const withinTheYear = periods.map(({ code }) => code).filter((code) => !code.startsWith("Q4"));

export const lists: readonly CodeListData[] = [
  listOf("fund", "Pathfinders"),
  { id: "period", codes: periods },
  listOf("rag", "Green", "Amber/Green", "Amber", "Amber/Red", "Red"),
  listOf("status", "Not started", "In progress", "On hold", "Project cancelled", "Project complete"),
  listOf(
    "statement",
    "Your ability to spend the current spending profile",
    "Your current portfolio-level delivery progress",
  ),
  listOf("yesNo", "Yes", "No"),
  listOf("stage", "Actual", "Forecast", "Cancelled"),
  listOf("score", "1 - Very Low", "2 - Low", "3 - Medium", "4 - High", "5 - Very High"),
  listOf(
    "risk",
    ...["Arm’s length body risks", "Commercial or procurement risks", "Delivery Partner", "Financial flexibility"],
    ...["Financial risks", "Governance risks", "Legal, regulatory or compliance risks", "Local government risks"],
    ...["Operational process or control risks", "People risks", "Planning Permission / other consents"],
    ...["Political sensitivity", "Procurement / contracting", "Programme or project delivery risks"],
    ...["Reputational Risk", "Resilience risks", "Resource & Expertise", "Security risks", "Slippage"],
    ...["Strategy risks", "Subsidy Control", "System or IT infrastructure risks", "Other"],
  ),
  listOf(
    "spend",
    ...["How much of your forecast is contractually committed?", "Freedom and flexibilities spend"],
    ...["How much of your forecast is contractually committed (this includes actual expenditure)?"],
    ...["How much of your forecast is not contractually committed?", "Secured match funding spend"],
    ...["Secured match funding spend (this includes actual match funding)", "Unsecured match funding"],
  ),
];

export const roundList = (code: string): CodeListData => listOf("round", code);

export const meansEmpty: EditionData["meansEmpty"] = ["Please select an option", "<Select>"];

export const guidance: EditionData["guidance"] = [
  ...["500 words suggested", "Enter numbers only", "This field is optional", "Enter following this format*"],
  ...[
    "Date by which*",
    "How is the delivery of your portfolio*",
    "Tell us about the issues*",
    "What significant milestones*",
  ],
  ...[
    "If a project has multiple postcodes*",
    "Do you wish to submit*",
    "Select 'Yes' or 'No'*",
    "This question is only*",
  ],
  ...[
    "What is the total underspend*",
    "How much underspend are you proposing*",
    "Please summarise your credible plan*",
  ],
  ...["What is the current underspend*", "What is your plan for using any uncommitted*", 'Please write "N/A"*'],
  ...["Please set out how uncommitted*", "What changes have you made, or plan*", "The threshold is*"],
  ...["Select risk categories*", "Explain what might go wrong*"],
  // What the template adds up itself.
  ...["Total DLUHC spend*", "Total MHCLG spend*", "Total match", "Total"],
];
