import { usePaneState } from "../pane-context";

/** The note about the latest write has what to do next, so that the button that writes is not the first choice. */
export const useNoteLeads = (): boolean =>
  usePaneState(({ written: { kind } }) => ["edited", "other-summary", "written", "restored"].includes(kind));
