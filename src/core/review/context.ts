import type { CheckKind, CheckOf } from "../anvisningar/kinds-of-check";
import type { ProjectFigures } from "../figures/types";
import type { Location, ParamValue } from "../findings/finding";
import type { ReviewInput } from "./input";
import { unreadFields, type UnreadFields } from "./unread-fields";
import { tolerances, type Tolerances } from "./tolerance";

/** What every check may look at. */
export interface ReviewContext extends ReviewInput {
  readonly unread: UnreadFields;
  readonly tolerance: Tolerances;
}

export const reviewContext = (input: ReviewInput): ReviewContext => ({
  ...input,
  unread: unreadFields(input.readings, input.edition),
  tolerance: tolerances(input.readings),
});

/** What a check found: a place and what to tell. The rule gives the code. */
export interface Hit {
  readonly at: Location;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** `Project.key` */
  readonly project?: string;
}

/** One kind of check over all projects. */
export type RunCheck<Kind extends CheckKind> = (check: CheckOf<Kind>, context: ReviewContext) => readonly Hit[];

/** A hit in a project, which every such message names. */
export const hit = ({ project }: ProjectFigures, at: Location, params: Hit["params"] = {}): Hit => ({
  at,
  params: { project: project.name, ...params },
  project: project.key,
});
