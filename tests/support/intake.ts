import { loadEdition } from "../../src/core/anvisningar/load-edition";
import { projectFigures } from "../../src/core/figures/project-figures";
import { totalsOf } from "../../src/core/figures/totals";
import { doubtedFields } from "../../src/core/project/doubted-fields";
import type { Answers } from "../../src/core/project/answers";
import type { WorkbookReading } from "../../src/core/intake/workbook-reading";
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { loadProfile } from "../../src/core/profile/load-profile";
import { namndRegister } from "../../src/core/profile/namnd-register";
import type { IsoDate } from "../../src/core/values/iso-date";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { stockholmProfile } from "../../src/profiles/stockholm/profile";
import { trygghetsinvesteringar2024 } from "../../src/profiles/stockholm/trygghetsinvesteringar-2024/edition";

export const edition = loadEdition(trygghetsinvesteringar2024);
export const register = namndRegister(loadProfile(stockholmProfile));

/** Takes a workbook in, with the Stockholm edition. */
export const readIntake = (snapshot: WorkbookSnapshot, answers: Answers = {}): WorkbookReading =>
  readWorkbook({ snapshot, sha256: "", size: 0 }, edition, register, answers);

/** Codes with their cells, in reading order: `BEL-01 D4`. */
export const codesOf = ({ remarks }: WorkbookReading, ...only: readonly string[]): readonly string[] =>
  remarks
    .filter(({ code }) => only.length === 0 || only.includes(code))
    .map(({ code, at }) => `${code} ${at.cell ?? ""}`.trim());

/** The first code of each project's status; null where it is unknown. */
export const statusesIn = ({ projects }: WorkbookReading): readonly (string | null)[] =>
  projects.map(({ fields }) => {
    const value = fields.get("status")?.value;
    return value?.type === "codes" ? (value.codes[0] ?? null) : null;
  });

/** Granted and spent in kronor as the totals have them; `?` marks an incomplete one, `-` an unknown one. */
export function totalsIn(reading: WorkbookReading): string {
  const terms = { edition, register, asOf: "2024-11-13" as IsoDate };
  const doubtedBy = doubtedFields(reading.gaps);
  const totals = totalsOf(
    reading.projects.map((project) => projectFigures(project, terms, doubtedBy(project))),
    { gaps: reading.gaps, unread: 0 },
  );
  const shown = ({ ore, complete }: { ore: bigint | null; complete: boolean }): string =>
    `${ore === null ? "-" : String(Number(ore) / 100)}${complete ? "" : "?"}`;
  return `${totals.projects} ${shown(totals.granted)} ${shown(totals.spent)}`;
}
