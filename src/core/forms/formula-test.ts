/** A question about cells of a form, as a formula for Excel and with the answer that it gives now. Both are made from the same parts, so they cannot differ. */
export interface Test {
  /** Only functions that every Excel since 2010 and LibreOffice know. Never an error, whatever the cells hold. */
  readonly formula: string;
  readonly holds: boolean;
}

export const never: Test = { formula: "FALSE", holds: false };
export const always: Test = { formula: "TRUE", holds: true };

const isConstant = (test: Test): boolean => test === never || test === always;

export function both(tests: readonly Test[]): Test {
  if (tests.includes(never)) return never;
  const open = tests.filter((test) => !isConstant(test));
  if (open.length < 2) return open[0] ?? always;
  return { formula: `AND(${open.map(({ formula }) => formula).join(",")})`, holds: open.every(({ holds }) => holds) };
}

export function either(tests: readonly Test[]): Test {
  if (tests.includes(always)) return always;
  const open = tests.filter((test) => !isConstant(test));
  if (open.length < 2) return open[0] ?? never;
  return { formula: `OR(${open.map(({ formula }) => formula).join(",")})`, holds: open.some(({ holds }) => holds) };
}

export function not(test: Test): Test {
  if (isConstant(test)) return test === never ? always : never;
  return { formula: `NOT(${test.formula})`, holds: !test.holds };
}

/** A text in a formula. */
export const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;
