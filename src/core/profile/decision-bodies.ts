import type { IsoDate } from "../values/iso-date";
import { nameIndex } from "./name-index";
import { resolveName, type Ambiguous, type Unknown } from "./resolve-name";
import type { DecisionBody, Profile } from "./schema";

export type DecisionBodyMatch =
  | { readonly kind: "match"; readonly body: DecisionBody }
  | Ambiguous<DecisionBody>
  | Unknown<DecisionBody>;

export const namesOfBody = ({ name, aliases }: DecisionBody): readonly string[] => [name, ...aliases];

/** Finds the committee that a text names, whichever order and form its name is written in. */
export function decisionBodyNames(profile: Profile) {
  const index = nameIndex(profile.decisionBodies, namesOfBody);

  const resolveDecisionBody = (text: string, on?: IsoDate): DecisionBodyMatch => {
    const resolved = resolveName(index, text, on);
    return resolved.kind === "one" ? { kind: "match", body: resolved.item } : resolved;
  };

  return { resolveDecisionBody } as const;
}
