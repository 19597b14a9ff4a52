/** How far a project has come; a code of a status list says which of these it means. */
export const progressStates = ["not-started", "running", "completed", "partly-completed", "aborted"] as const;

export type Progress = (typeof progressStates)[number];
