import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { samples } from "./returned";

/** The archive of report forms, samples/forms: every release that was ever sent out, filled in, and as other programs give it back. */
export interface ArchivedRelease {
  readonly folder: string;
  readonly edition: string;
  readonly version: string;
  readonly release: number;
  readonly asOf: string;
  readonly forms: readonly ArchivedForm[];
  readonly files: readonly ArchivedFile[];
}

/** What was filled in. Amounts in öre. */
export interface ArchivedForm {
  readonly name: string;
  readonly namnd: string;
  /** A list where it is not said. */
  readonly layout?: string;
  readonly projects: readonly {
    readonly id: string;
    readonly name: string;
    readonly namnd: string;
    readonly grantedOre: Readonly<Record<string, number>>;
    /** By key of the column: öre, an ISO date, a code, yes or no, or a text. */
    readonly answers: Readonly<Record<string, number | string | boolean>>;
  }[];
  /** Those that the answers give rise to, in whichever program they were saved. */
  readonly findings: readonly { readonly code: string; readonly projects: readonly string[] }[];
}

export interface ArchivedFile {
  readonly name: string;
  readonly sha256: string;
  readonly form: string;
  readonly says: string;
  /** Findings about how the file is built: none, or one notice. */
  readonly structure: readonly string[];
  /** The code with which it is refused, where it is no workbook to read. */
  readonly refused?: string;
}

const archive = join(samples, "forms");

export const archivedReleases: readonly ArchivedRelease[] = readdirSync(archive).flatMap((edition) =>
  readdirSync(join(archive, edition)).flatMap((version) =>
    readdirSync(join(archive, edition, version)).map((release) => {
      const folder = join("forms", edition, version, release);
      const truth = JSON.parse(readFileSync(join(samples, folder, "expected.json"), "utf8")) as ArchivedRelease;
      return { ...truth, folder };
    }),
  ),
);

export const archivedBytes = ({ folder }: ArchivedRelease, { name }: Pick<ArchivedFile, "name">): Uint8Array =>
  readFileSync(join(samples, folder, name));

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
