import type { Edition } from "../anvisningar/schema";
import { consolidate } from "../consolidation/consolidate";
import { projectFigures } from "../figures/project-figures";
import { totalsOf } from "../figures/totals";
import { remark, type Remark } from "../findings/finding";
import { readWorkbook } from "../intake/read-workbook";
import type { Answers } from "../intake/answers";
import type { Gap, WorkbookReading } from "../intake/workbook-reading";
import { namndRegister, type NamndRegister } from "../profile/namnd-register";
import type { Profile } from "../profile/schema";
import { quoteRules } from "../review/quote-rules";
import { review } from "../review/review";
import { selectProjects } from "../selection/select-projects";
import type { Selection } from "../selection/selection";
import type { IsoDate } from "../values/iso-date";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { capRemarks } from "./cap-remarks";
import { claim } from "./claim";
import type { HandedIn } from "./handed-in";
import type { FileOutcome, Outcome } from "./outcome";

export interface FollowUpOptions {
  readonly edition: Edition;
  readonly profile: Profile;
  readonly asOf: IsoDate;
  readonly answers: Answers;
  /** Which projects the run is about; everything when left out. Findings on other projects are not told. */
  readonly selection?: Selection;
  /** Codes of optional rules that the user has turned off. */
  readonly turnedOff?: ReadonlySet<string>;
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The whole line over any number of workbooks: intake, consolidation, figures, review. The order of the files changes nothing. */
export function followUp(files: readonly HandedIn[], options: FollowUpOptions): Outcome {
  const { edition, profile, asOf, answers } = options;
  const register = namndRegister(profile);
  const outcomes = files.toSorted(byName).map((file): FileOutcome & { readonly remarks: readonly Remark[] } => {
    const { name, size } = file;
    if ("refusal" in file) return { name, size, reading: null, status: "unreadable", remarks: [file.refusal] };
    const reading = takeIn(file, edition, register, answers);
    if ("fault" in reading) return { name, size, reading: null, status: "unreadable", remarks: [reading.fault] };
    return { name, size, reading, status: reading.status, remarks: [...file.remarks, ...reading.remarks] };
  });
  const set = consolidate(
    outcomes.flatMap(({ reading }) => reading ?? []),
    register,
  );
  const selected = selectProjects(
    set.projects.map((project) => projectFigures(project, { edition, register, asOf })),
    options.selection ?? {},
  );
  const { projects } = selected;
  const remarks = [
    ...outcomes.flatMap((outcome) => outcome.remarks),
    ...set.remarks,
    ...review({ edition, profile, register, asOf, projects, readings: set.readings }),
  ];
  const told = [
    ...claim(capRemarks(remarks, edition), set.projects).filter(
      ({ project }) => project === undefined || !selected.left.has(project),
    ),
    ...selected.remarks,
  ];
  const gaps = [...set.gaps, ...selected.gaps, ...doubtedTotals(remarks, edition)];
  const unread = outcomes.filter(({ reading }) => reading === null || reading.projects.length === 0);
  return {
    asOf,
    edition,
    profile,
    register,
    files: outcomes.map(({ name, size, reading, status }) => ({ name, size, reading, status })),
    set: { ...set, projects: projects.map(({ project }) => project) },
    projects,
    totals: totalsOf(projects, gaps, unread.length),
    findings: quoteRules(told, edition, options.turnedOff ?? new Set()),
    ...(options.turnedOff ? { turnedOff: options.turnedOff } : {}),
  };
}

/** A fault of ours in one workbook must not stop the others: it is told as such, and the workbook counts as unread. */
function takeIn(
  file: Extract<HandedIn, { readonly snapshot: WorkbookSnapshot }>,
  edition: Edition,
  register: NamndRegister,
  answers: Answers,
): WorkbookReading | { readonly fault: Remark } {
  try {
    return readWorkbook(file, edition, register, answers);
  } catch (fault) {
    const what = fault instanceof Error ? fault.message : String(fault);
    return { fault: remark("INT-01", { file: file.name }, { what }) };
  }
}

/** Findings that say that a total cannot be trusted make it incomplete. */
function doubtedTotals(remarks: readonly Remark[], { rules }: Edition): readonly Gap[] {
  const touches = new Map(rules.map(({ code, touches: fields = [] }) => [code, fields]));
  return remarks.flatMap(({ code, at, params }) => {
    // "its-field": the very field that the finding is about.
    const fields = (touches.get(code) ?? []).map((field) => (field === "its-field" ? String(params["field"]) : field));
    return fields.length === 0 ? [] : [{ at: { file: at.file, sheet: at.sheet ?? "", cell: at.cell ?? "" }, fields }];
  });
}
