import * as z from "../values/zod";

/** The shape of a city profile: who may be granted money, where, and for what kinds of measures. Data only; see src/profiles. */

const bilingual = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const namndSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Short name as in a list: "Farsta", "Trafiknämnden". */
  name: z.string(),
  /** Full name: "Farsta stadsdelsnämnd". */
  fullName: z.string(),
  /** `receiver`: whoever else an edition names (`core/run/profile-of-edition.ts`). */
  kind: z.enum(["district", "specialist", "executive", "receiver"]),
  /** Its administration: people write it where the field says nämnd, and the other way round. */
  administration: z.string().optional(),
  /** Short forms and spellings that mean this nämnd and no other. */
  aliases: z.array(z.string()).default([]),
  /** First and last day that it exists; open when left out. */
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** Id of the nämnd that answers for its grants after `to`. */
  successor: z.string().optional(),
  code: z.string().optional(),
});

export const areaSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  from: isoDate.optional(),
  to: isoDate.optional(),
  successor: z.string().optional(),
  /** The district nämnd whose area it is. */
  namnd: z.string(),
});

export const investmentTypeSchema = z.strictObject({
  code: z.string().regex(/^[A-ZÅÄÖ]{3}$/),
  label: bilingual,
  words: z.array(z.string()),
  /** Operation and upkeep: not an investment in the physical environment. */
  notAnInvestment: z.boolean().optional(),
  /** Must be explained in words. */
  mustExplain: z.boolean().optional(),
});

export const profileSchema = z.strictObject({
  id: z.string(),
  city: z.string(),
  language: z.literal("sv-SE"),
  namnder: z.array(namndSchema).min(1),
  /** Spellings that are known to mean several nämnder (or areas) at the same time; the reader is always asked. */
  ambiguousNames: z.array(z.string()).default([]),
  areas: z.array(areaSchema).min(1),
  investmentTypes: z.array(investmentTypeSchema).min(1),
  /** Pairs of nämnder (ids) so alike that people and programs confuse them; they are never taken for one another. */
  neverMerge: z.array(z.tuple([z.string(), z.string()])),
  /** Committees that decide, with the spellings in use. */
  decisionBodies: z.array(
    z.strictObject({
      name: z.string(),
      aliases: z.array(z.string()).default([]),
      from: isoDate.optional(),
      to: isoDate.optional(),
    }),
  ),
  mandatePeriods: z.array(z.strictObject({ name: z.string(), from: isoDate, to: isoDate })),
});

export type ProfileData = z.input<typeof profileSchema>;
export type Profile = z.output<typeof profileSchema>;
export type Namnd = z.output<typeof namndSchema>;
export type AreaRecord = z.output<typeof areaSchema>;
export type DecisionBody = Profile["decisionBodies"][number];
export type MandatePeriod = Profile["mandatePeriods"][number];
export type InvestmentType = z.output<typeof investmentTypeSchema>;
