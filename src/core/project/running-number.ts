/** Local running numbers: "7" in two nämnder's workbooks are two projects, and so are two of one number with different names. */
export const isRunningNumber = (id: string): boolean => /^\d{1,4}$/u.test(id);
