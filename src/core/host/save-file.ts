/** What a file of ours can be. */
export type FileType = "xlsx" | "xlsm" | "docx" | "txt" | "zip";

/** `opened`: as a new workbook that the user has to save. `cannot`: this host lets nobody save a file from a pane. */
export type SavedAs = "saved" | "opened" | "cannot";

/** Hands the user a file. `saved` says that the host took it; whether it then asked, or stopped it, no page is told. */
export type SaveFile = (name: string, bytes: Uint8Array, type: FileType) => Promise<SavedAs>;
