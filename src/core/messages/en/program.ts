import type { MessageText } from "../message-text";

export const program = {
  "SKR-01": {
    title: "The summary could not be written",
    message: "The summary could not be written: {reason}. The previous one is unchanged.",
    action: "Close the file if it is open, check that the place can be written to and try again.",
  },
  "INT-01": {
    title: "Fault in the program",
    message: "A fault in the program stopped the run ({what}). Nothing has been written.",
    action: "Report the fault with the text above. Your files are untouched.",
  },
} as const satisfies Record<string, MessageText>;
