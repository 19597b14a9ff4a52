import type { CheckKind, CheckOf } from "../anvisningar/kinds-of-check";
import type { ProjectFigures } from "../figures/types";
import type { Location, ParamValue } from "../findings/finding";
import { columnsRead, type ColumnsRead } from "./columns-read";
import type { ReviewInput } from "./input";
import { unreadFields, type UnreadFields } from "./unread-fields";
import { tolerances, type Tolerances } from "./tolerance";

/** What every check may look at. */
export interface ReviewContext extends ReviewInput {
  readonly unread: UnreadFields;
  readonly tolerance: Tolerances;
  readonly columns: ColumnsRead;
}

export const reviewContext = (input: ReviewInput): ReviewContext => ({
  ...input,
  unread: unreadFields(input.readings, input.edition),
  tolerance: tolerances(input.readings),
  columns: columnsRead(input.projects),
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

/** What a kind of check does that compares projects with each other, or that looks at more than projects. */
export type OverAll<Kind extends CheckKind> = (check: CheckOf<Kind>, context: ReviewContext) => readonly Hit[];

export const noHits: readonly Hit[] = [];
export const noParams: Hit["params"] = {};

/** A hit in a project, which every such message names. */
export const hit = ({ project }: ProjectFigures, at: Location, params: Hit["params"] = noParams): Hit => ({
  at,
  params: params === noParams ? { project: project.name } : { project: project.name, ...params },
  project: project.key,
});
