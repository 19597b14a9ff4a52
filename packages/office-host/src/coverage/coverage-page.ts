import type { Coverage } from "./coverage";

/** docs/not-implemented.md: what of Excel this host lacks. */
export function coveragePage({ types, without }: Coverage): string {
  const counted = types.map(({ has }) => has.length).reduce((sum, one) => sum + one, 0);
  const whole = types.filter(({ lacks }) => lacks.length === 0).map(({ type }) => type);
  return [
    "# What is not implemented",
    "<!-- Written by `npm run not-implemented` from Microsoft's client and this host's own tables: do not edit by hand. -->",
    `The host has ${counted} members of ${types.length} types of the client; ${without.length} types it lacks altogether. A member that is missing fails with the code NotImplemented and its name, never silently. \`host.missed\` lists those that your add-in asked for.`,
    "## Types that are there in part",
    table(types.filter(({ lacks }) => lacks.length > 0)),
    "## Types that are there whole",
    whole.join(", "),
    "## Types that are missing",
    without.join(", "),
    "",
  ].join("\n\n");
}

const table = (types: Coverage["types"]): string =>
  [
    "| Type | Has | Lacks |",
    "| --- | --- | --- |",
    ...types.map(({ type, has, lacks }) => `| ${type} | ${has.length} | ${lacks.join(", ")} |`),
  ].join("\n");
