import type { CheckKind, CheckOf } from "../anvisningar/kinds-of-check";
import type { ProjectFigures } from "../figures/types";
import type { Project } from "../project/project";
import type { TableRecord } from "../project/table-record";
import type { Location, ParamValue } from "../findings/finding";
import { columnsRead, type ColumnsRead } from "./columns-read";
import { recordsOf, type Records } from "./records";
import type { ReviewInput } from "./input";
import { unreadFields, type UnreadFields } from "./unread-fields";
import { tolerances, type Tolerances } from "./tolerance";

/** What every check may look at. */
export interface ReviewContext extends ReviewInput {
  readonly unread: UnreadFields;
  readonly tolerance: Tolerances;
  readonly columns: ColumnsRead;
  readonly records: Records;
}

/** A record of a table beside the projects, in the shape that checks know a project in. */
export interface RecordSubject {
  readonly record: TableRecord;
  readonly project: Pick<Project, "name" | "at" | "fields" | "years"> & { readonly key?: undefined };
}

/** What most checks look at one by one: a project with its figures, or a record of another table. */
export type Subject = ProjectFigures | RecordSubject;

export const isRecord = (subject: Subject): subject is RecordSubject => "record" in subject;

export const recordSubject = (record: TableRecord): RecordSubject => ({
  record,
  project: { name: record.name, at: record.at, fields: record.fields, years: noYears },
});

const noYears: Project["years"] = [];

export const reviewContext = (input: ReviewInput): ReviewContext => ({
  ...input,
  unread: unreadFields(input.readings, input.edition),
  tolerance: tolerances(input.readings),
  columns: columnsRead(input.projects),
  records: recordsOf(input),
});

/** What a check found: a place and what to tell. The rule gives the code. */
export interface Hit {
  readonly at: Location;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** `Project.key` */
  readonly project?: string;
}

/** What a kind of check does: told of its rule and of all that is known, it looks at one project after the other. */
export type EachProject<Kind extends CheckKind> = (
  check: CheckOf<Kind>,
  context: ReviewContext,
) => (figures: ProjectFigures) => readonly Hit[];

/** The same for a kind whose rules may be about the records of another table instead. */
export type EachSubject<Kind extends CheckKind> = (
  check: CheckOf<Kind>,
  context: ReviewContext,
) => (subject: Subject) => readonly Hit[];

/** What a kind of check does that compares projects with each other, or that looks at more than projects. */
export type OverAll<Kind extends CheckKind> = (check: CheckOf<Kind>, context: ReviewContext) => readonly Hit[];

export const noHits: readonly Hit[] = [];
export const noParams: Hit["params"] = {};

/** A hit in a project or a record, which every such message names. */
export const hit = (subject: Subject, at: Location, params: Hit["params"] = noParams): Hit =>
  isRecord(subject)
    ? { at, params: { record: subject.record.name, table: subject.record.table, ...params } }
    : {
        at,
        params: { project: subject.project.name, ...params },
        project: subject.project.key,
      };

/** The field as a message names it: one of a table has the table before it. */
export const namedField = (subject: Subject, field: string): string =>
  isRecord(subject) ? `${subject.record.table}.${field}` : field;
