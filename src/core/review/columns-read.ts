import type { FieldId } from "../anvisningar/known-fields";
import type { Reading } from "../project/project";
import type { ProjectFigures } from "../figures/types";

/** The fields that projects have a cell of, filled or empty: in each workbook, and in any. */
export interface ColumnsRead {
  readonly inFile: (file: string) => ReadonlySet<FieldId>;
  readonly anywhere: ReadonlySet<FieldId>;
}

const none: ReadonlySet<FieldId> = new Set();

export function columnsRead(projects: readonly ProjectFigures[]): ColumnsRead {
  const byFile = new Map<string, Set<FieldId>>();
  for (const { project } of projects) {
    const { file } = project.at;
    const here = byFile.get(file) ?? new Set<FieldId>();
    byFile.set(file, here);
    const add = (_reading: Reading, field: FieldId): void => void here.add(field);
    project.fields.forEach(add);
    for (const { fields } of project.years) fields.forEach(add);
  }
  return {
    inFile: (file) => byFile.get(file) ?? none,
    anywhere: new Set([...byFile.values()].flatMap((fields) => [...fields])),
  };
}
