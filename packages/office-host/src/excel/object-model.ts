import type { ExecutorRoot } from "../protocol/executor-root";
import { namesOf } from "./names";
import { rangeOf } from "./range";
import { rangeAreasOf } from "./range-areas";
import { serviceOf } from "./services";
import type { Make, Session } from "./session";
import { scopedTablesOf, tableTypeOf, tablesOf } from "./tables";
import { workbookOf } from "./workbook-object";
import { worksheetOf } from "./worksheet";

const make: Make = {
  range: rangeOf,
  areas: rangeAreasOf,
  sheet: worksheetOf,
  tables: tablesOf,
  table: tableTypeOf,
  scopedTables: scopedTablesOf,
  names: namesOf,
};

/** Excel's object model over a session. */
export function objectModel(parts: Omit<Session, "make">): ExecutorRoot {
  const session: Session = { ...parts, make };
  return { workbook: workbookOf({ session }), service: (name) => serviceOf(session, name) };
}
