import type { Bilingual } from "../values/bilingual";
import type { Ore } from "../values/ore";

/** What a column may hold beside null, which is "not stated" or "cannot be known". */
export interface ColumnValues {
  readonly text: string;
  readonly whole: number;
  readonly ore: Ore;
  readonly flag: boolean;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** May be empty. */
  readonly list: readonly string[];
}

export type ColumnType = keyof ColumnValues;

export interface Column<Name extends string = string, Type extends ColumnType = ColumnType> {
  readonly name: Name;
  readonly type: Type;
  readonly says: Bilingual;
}

export const column = <Name extends string, Type extends ColumnType>(
  name: Name,
  type: Type,
  sv: string,
  en: string,
): Column<Name, Type> => ({ name, type, says: { sv, en } });
