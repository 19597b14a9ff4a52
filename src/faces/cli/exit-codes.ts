/** Documented in the help text; stable. */
export const exitCodes = { clean: 0, findings: 1, nothingReadable: 2, ourFault: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
