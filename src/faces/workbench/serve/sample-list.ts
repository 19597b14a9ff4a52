import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Folders of samples in the order the menu shows them. */
export const sampleFolders = ["returned", "awkward", "real"] as const;

export interface SampleList {
  readonly folder: (typeof sampleFolders)[number];
  /** File names, in Swedish order. */
  readonly files: readonly string[];
}

/** The sample workbooks of the checkout. */
export const listSamples = async (samples: string): Promise<readonly SampleList[]> =>
  Promise.all(
    sampleFolders.map(async (folder) => ({
      folder,
      files: (await readdir(join(samples, folder)))
        .filter((name) => name.endsWith(".xlsx"))
        .sort((a, b) => a.localeCompare(b, "sv")),
    })),
  );
