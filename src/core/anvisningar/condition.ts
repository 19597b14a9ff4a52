import type { Bilingual } from "../values/bilingual";
import * as z from "../values/zod";
import { progressStates } from "./progress";
import type { CheckWords } from "./check-words";
import { fieldIdSchema } from "./field-id-schema";
import { fieldPathSchema } from "./field-path-schema";
import { fields, fieldsOfTable, needOfPath, type Need, type ParamKinds } from "./kind-of-check";

/** When a rule applies to a project: every part that is given must hold. `review/conditions.ts` says whether it does. */
export const conditionSchema = z.strictObject({
  /** The project's state of completion is one of these. */
  progress: z.array(z.enum(progressStates)).optional(),
  /** It is none of these, or unknown. */
  progressNot: z.array(z.enum(progressStates)).optional(),
  /** These fields are filled in. */
  filled: z.array(fieldIdSchema).optional(),
  /** The yes-no field is answered yes. */
  yes: fieldIdSchema.optional(),
  /** A code field holds one of these codes. */
  code: z.strictObject({ field: fieldIdSchema, oneOf: z.array(z.string()) }).optional(),
  /** The surplus is larger than the tolerance of the file's unit. */
  surplus: z.literal(true).optional(),
  /** The deviation from the calculation is larger than either share (0.1 = 10 %) or amount in kr. */
  deviationAbove: z.strictObject({ share: z.number(), kr: z.number() }).optional(),
  /** A table with one record has one of these in a field (`plan.answer`): codes of its list, or the words themselves. */
  is: z.strictObject({ field: fieldPathSchema, oneOf: z.array(z.string()).min(1) }).optional(),
  /** The granted nämnd is of this kind. */
  namndKind: z.enum(["district", "specialist", "executive", "receiver"]).optional(),
});

export type Condition = z.output<typeof conditionSchema>;

/** `of`: the table whose records the rule is about; the projects without. */
export const conditionNeeds = (when: Condition = {}, of?: string): readonly Need[] => [
  ...(when.progress ? fields("status") : []),
  ...fieldsOfTable(of, ...(when.filled ?? [])),
  ...(when.yes === undefined ? [] : fieldsOfTable(of, when.yes)),
  ...(when.code ? [{ ...when.code, of }] : []),
  ...(when.is ? [needOfPath(when.is.field)] : []),
  ...(when.surplus ? fields("grantedAmount", "spentAmount") : []),
  ...(when.deviationAbove ? fields("estimatedCost", "spentAmount") : []),
  ...(when.namndKind ? fields("grantedNamnd") : []),
];

export const conditionTells = (when: Condition = {}): ParamKinds => ({
  ...(when.surplus ? { surplus: "amount" } : {}),
  ...(when.deviationAbove ? { deviation: "amount" } : {}),
});

/** What only a project has: a rule about another table cannot ask for it. */
export const onlyOfProjects = (when: Condition = {}): readonly string[] =>
  (["progress", "progressNot", "surplus", "deviationAbove", "namndKind"] as const).filter(
    (part) => when[part] !== undefined,
  );

/** ` när status är ”Genomfört” och det finns ett överskott`: the end of a sentence, or nothing when the rule concerns every project. */
export function conditionSays(when: Condition | undefined, words: CheckWords): string {
  if (when === undefined) return "";
  const { progress, progressNot, filled = [], yes, code, is, surplus, deviationAbove, namndKind } = when;
  const { say, any, all, field, codes, status } = words;
  const parts = [
    ...(progress ? [`${say("status är", "the status is")} ${any(progress.map(status))}`] : []),
    ...(progressNot ? [`${say("status inte är", "the status is not")} ${any(progressNot.map(status))}`] : []),
    ...filled.map((id) => `${field(id)} ${say("är ifyllt", "is filled in")}`),
    ...(yes === undefined ? [] : [`${field(yes)} ${say("är ja", "is yes")}`]),
    ...(code ? [`${field(code.field)} ${say("är", "is")} ${codes(code.field, code.oneOf)}`] : []),
    ...(is ? [`${words.path(is.field)} ${say("är", "is")} ${words.codesOfPath(is.field, is.oneOf)}`] : []),
    ...(surplus ? [say("det finns ett överskott", "there is a surplus")] : []),
    ...(deviationAbove ? [deviationSays(deviationAbove, words)] : []),
    ...(namndKind === undefined ? [] : [say(namndKinds[namndKind].sv, namndKinds[namndKind].en)]),
  ];
  return ` ${say("när", "when")} ${all(parts)}`;
}

const deviationSays = (above: NonNullable<Condition["deviationAbove"]>, { say, share, kr }: CheckWords): string =>
  `${say("avvikelsen mot kalkylen är mer än", "the deviation from the estimate is more than")} ` +
  `${share(above.share)} ${say("eller", "or")} ${kr(above.kr)}`;

const namndKinds: Readonly<Record<NonNullable<Condition["namndKind"]>, Bilingual>> = {
  district: { sv: "medlen är beviljade till en stadsdelsnämnd", en: "the funds were granted to a district nämnd" },
  specialist: { sv: "medlen är beviljade till en facknämnd", en: "the funds were granted to a specialist nämnd" },
  executive: {
    sv: "medlen är beviljade till kommunstyrelsen",
    en: "the funds were granted to the city executive board",
  },
  receiver: {
    sv: "medlen är beviljade till någon annan än en nämnd",
    en: "the funds were granted to somebody else than a nämnd",
  },
};
