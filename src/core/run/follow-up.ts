import { grantedAndSpent } from "../anvisningar/known-fields";
import type { Edition } from "../anvisningar/schema";
import { withAcceptances } from "../acceptance/acceptances";
import { againstRegister } from "../matching/against-register";
import type { UnitOf } from "../project/rounding";
import type { GrantedRecord } from "../review/input";
import type { ProjectFigures } from "../figures/types";
import { consolidate } from "../consolidation/consolidate";
import { projectFigures, type FigureTerms } from "../figures/project-figures";
import { totalsOf } from "../figures/totals";
import { gatherRemarks } from "../findings/gather";
import { remark, type Location, type Remark } from "../findings/finding";
import type { WorkbookReading } from "../intake/workbook-reading";
import { doneByDay } from "../project/done-by-day";
import { doubtedFields } from "../project/doubted-fields";
import { ByCell } from "../project/by-cell";
import type { CellRef } from "../project/project";
import type { Gap } from "../project/told";
import { namndRegister } from "../profile/namnd-register";
import { ownSeverities } from "../findings/own-severities";
import { exceptionsOfRun } from "./exceptions-of-run";
import { quoteRules } from "../review/quote-rules";
import { review } from "../review/review";
import { selectProjects } from "../selection/select-projects";
import { capRemarks } from "./cap-remarks";
import { handled } from "./handled";
import { withOwners } from "./with-owners";
import type { SourceFile } from "./source-file";
import type { ReferenceFile, RunResult } from "./run-result";
import type { FollowUpOptions } from "./options";
import { contradictedAmounts } from "./contradicted-amounts";
import { compareWithReferences } from "./compare-with-references";
import { profileOf } from "./profile-of-edition";
import { readSource, withoutRemarks, type ReadFile } from "./read-source";

export type { FollowUpOptions } from "./options";

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The whole line over any number of workbooks: intake, consolidation, figures, review. The order of the files changes nothing. */
export const followUp = (files: readonly SourceFile[], options: FollowUpOptions): RunResult =>
  followUpRead(files.map(fileReader(options)), options);

/** The first half of it, for one workbook at a time: none need be held longer than it takes to read it. */
export function fileReader(options: FollowUpOptions): (file: SourceFile) => ReadFile {
  const register = namndRegister(profileOf(options.edition, options.profile));
  return (file) => readSource(file, options, register);
}

/** The other half, over all that were read. */
export function followUpRead(files: readonly ReadFile[], options: FollowUpOptions): RunResult {
  const { edition, asOf } = options;
  const profile = profileOf(edition, options.profile);
  const register = namndRegister(profile);
  const { returned: read, apart } = withoutBeside(files.toSorted(byName), options);
  const set = consolidate(
    read.flatMap(({ reading }) => reading ?? []),
    register,
    options.settlements?.versions,
  );
  const granted = options.granted && readSource(options.granted, options, register);
  const against =
    granted?.reading &&
    againstRegister(granted.reading.projects, set.projects, {
      register,
      unitOf: unitsOf([...set.readings, granted.reading]),
      settlements: options.settlements ?? {},
    });
  const withheld = read
    .filter(({ name, reading }) => reading !== null && !set.superseded.has(name))
    .flatMap((file) => file.remarks.flatMap(gapOf));
  const found = [...set.gaps, ...withheld, ...(granted?.reading?.gaps ?? []), ...(against?.gaps ?? [])];
  const doubtedBy = doubtedFields(found);
  const { projects: owners, remarks: undated } = doneByDay(against?.projects ?? set.projects, edition, asOf);
  const exceptions = exceptionsOfRun(granted, read, owners, { register, asOf });
  const terms = { edition, register, asOf, extensionOf: exceptions.extensionOf };
  const everything = owners.map((project) => projectFigures(project, terms, doubtedBy(project)));
  const selected = selectProjects(everything, options.selection ?? {}, { register, asOf });
  const unselected = everything.filter(({ project }) => selected.left.has(project.key));
  const gaps = [...found, ...selected.gaps];
  const unread = [...read, ...(granted ? [granted] : [])].filter(
    ({ reading }) => reading === null || (reading.projects.length === 0 && !reading.answersNone),
  );
  const missing = { gaps, unread: unread.length };
  const beside = compareWithReferences(
    selected.projects,
    { unselected, against: against ?? null, missing },
    options,
    register,
  );
  const unreported = against?.unreported;
  const reported = selected.projects.filter(({ project }) => !unreported?.has(project.key));
  const handling =
    granted &&
    handled({ reported, files: read, earlier: options.earlier, changes: beside.changes }, { register, asOf });
  const remarks = [
    ...apart,
    ...read.flatMap((file) => file.remarks),
    ...(granted ? granted.remarks.filter(isAboutRegister) : []),
    ...set.remarks,
    ...(against?.remarks ?? []),
    ...undated,
    ...review({
      edition,
      profile,
      register,
      asOf,
      projects: reported,
      readings: set.readings,
      ...(against ? { granted: grantedRecords(selected.projects) } : {}),
      ...(granted?.reading ? { grantedReading: granted.reading } : {}),
      ...(beside.reconciled ? { reconciled: beside.reconciled } : {}),
      ...(beside.changes ? { changes: beside.changes } : {}),
    }),
    ...beside.remarks,
    ...(handling?.remarks ?? []),
  ];
  const known = new Set(found.map(placeAndFields));
  const counting = remarks.filter(({ at }) => !set.superseded.has(at.file));
  const doubts = [...doubtsIn(counting, edition), ...contradictedAmounts(counting, reported, edition)].filter(
    (doubt) => !known.has(placeAndFields(doubt)),
  );
  const projects =
    doubts.length === 0 ? selected.projects : withDoubts(selected.projects, [...found, ...doubts], terms);
  const missingInAll = { ...missing, gaps: [...gaps, ...doubts] };
  const excepted = exceptions.apply(remarks, projects);
  // Whose they are matters before they are gathered only where projects are left out.
  const selectedRemarks =
    selected.left.size === 0
      ? excepted.remarks
      : withOwners(excepted.remarks, owners).filter(
          ({ project }) => project === undefined || !selected.left.has(project),
        );
  const doubted = new ByCell<true>();
  for (const { at } of missingInAll.gaps) doubted.set(at, true);
  const isDoubt = ({ at }: Remark): boolean => doubted.get(cellOf(at)) ?? false;
  const gathered = withOwners(gatherRemarks(selectedRemarks, isDoubt), owners);
  const told = [...capRemarks(gathered, edition), ...selected.remarks];
  return {
    asOf,
    edition,
    profile,
    register,
    files: read.map(withoutRemarks),
    beside: besideFiles(options),
    set: { ...set, projects: projects.map(({ project }) => project) },
    projects,
    missing: missingInAll,
    totals: totalsOf(projects, missingInAll),
    findings: withAcceptances(
      quoteRules(told, edition, options.turnedOff ?? new Set()),
      projects,
      options.accepted ?? {},
    ),
    ...(excepted.inForce.length > 0 ? { exceptions: excepted.inForce } : {}),
    ...(granted ? { granted: { file: withoutRemarks(granted), against: against ?? null } } : {}),
    ...(handling ? { handling } : {}),
    ...(beside.reconciled ? { reconciled: beside.reconciled } : {}),
    ...(beside.earlier && beside.changes ? { earlier: beside.earlier, changes: beside.changes } : {}),
    ...(options.turnedOff ? { turnedOff: options.turnedOff } : {}),
  };
}

/** The same bytes as the register, the control totals or the earlier summary are no return, wherever they lie (STR-32). */
function withoutBeside(
  files: readonly ReadFile[],
  { granted, controls, earlier }: FollowUpOptions,
): { readonly returned: readonly ReadFile[]; readonly apart: readonly Remark[] } {
  const beside = new Set([granted, controls, earlier].flatMap((file) => (file?.sha256 ? [file.sha256] : [])));
  const [returned, apart] = [false, true].map((isBeside) =>
    files.filter(({ sha256 }) => beside.has(sha256) === isBeside),
  );
  return {
    returned: returned ?? [],
    apart: (apart ?? []).map(({ name }) => remark("STR-32", { file: name }, { file: name })),
  };
}

/** Something that stops reading, in a workbook that was read: a part is missing, such as a sheet that Excel would not hand over. */
const gapOf = ({ code, at }: Remark): readonly Gap[] =>
  ownSeverities.get(code) === "blocker" ? [{ at: cellOf(at), fields: grantedAndSpent, reach: "workbook" }] : [];

const placeAndFields = ({ at, fields }: Gap): string => JSON.stringify([at.file, at.sheet, at.cell, ...fields]);

const cellOf = ({ file, sheet = "", cell = "" }: Location): CellRef => ({ file, sheet, cell });

/** A register need not say what has been spent or done. */
const isAboutRegister = ({ code }: Remark): boolean => !["STR-04", "STR-77", "ID-03"].includes(code);

const unitsOf =
  (readings: readonly WorkbookReading[]): UnitOf =>
  (file) =>
    readings.find((reading) => reading.file === file)?.unit ?? null;

function besideFiles({ granted, controls, earlier }: FollowUpOptions): readonly ReferenceFile[] {
  const facts = (role: ReferenceFile["role"], file: SourceFile | undefined): readonly ReferenceFile[] =>
    file ? [{ role, name: file.name, size: file.size, sha256: file.sha256 }] : [];
  return [...facts("register", granted), ...facts("controls", controls), ...facts("earlier", earlier)];
}

/** The selected projects as the review's comparisons want them: those of nämnder that have not answered too. */
const grantedRecords = (projects: readonly ProjectFigures[]): readonly GrantedRecord[] =>
  projects.flatMap(({ grantedNamnd, project: { id, name, at } }) =>
    grantedNamnd === null ? [] : [{ namndId: grantedNamnd, projectId: id, name, at }],
  );

/** Findings that say that an amount cannot be trusted: the amounts of the project that they are about, else only totals. */
function doubtsIn(remarks: readonly Remark[], { rules, fields }: Edition): readonly Gap[] {
  const touches = new Map(rules.map(({ code, touches: touched = [] }) => [code, touched]));
  return remarks.flatMap(({ code, at, params, project }) => {
    const touched = touches.get(code) ?? [];
    if (touched.length === 0) return [];
    // "its-field": the very field that the finding is about.
    const own = fields.flatMap(({ id }) => (id === params["field"] ? [id] : []));
    const reach = project === undefined ? "totals" : [cellOf(at)];
    const about = touched.flatMap((field) => (field === "its-field" ? own : [field]));
    return about.length === 0 ? [] : [{ at: cellOf(at), fields: about, reach }];
  });
}

/** The figures again, where the review has found more to doubt. */
function withDoubts(
  projects: readonly ProjectFigures[],
  gaps: readonly Gap[],
  terms: FigureTerms,
): readonly ProjectFigures[] {
  const doubtedBy = doubtedFields(gaps);
  return projects.map((figures) => {
    const doubted = doubtedBy(figures.project);
    return doubted.size === figures.doubted.size ? figures : projectFigures(figures.project, terms, doubted);
  });
}
