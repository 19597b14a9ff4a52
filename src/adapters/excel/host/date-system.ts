/** No member tells the date system, but the function DATE counts in it. */
export function askDateSystem({ functions }: Excel.Workbook): Excel.FunctionResult<number> {
  const firstDay = functions.date(1904, 1, 1);
  firstDay.load("value");
  return firstDay;
}

/** 1 January 1904 is day 0 of the 1904 system, and day 1462 of the other. */
export const dateSystemOf = ({ value }: Excel.FunctionResult<number>): 1900 | 1904 => (value === 0 ? 1904 : 1900);
