/** How far a project has come; a code of a status list says which of these it means. */
export const progressStates = ["not-started", "running", "completed", "partly-completed", "aborted"] as const;

export type Progress = (typeof progressStates)[number];

/** The first code of a status list that means it; null where none does. */
export const codeOfProgress = (
  { codes }: { readonly codes: readonly { readonly code: string; readonly progress?: Progress | undefined }[] },
  progress: Progress,
): string | null => codes.find((one) => one.progress === progress)?.code ?? null;
