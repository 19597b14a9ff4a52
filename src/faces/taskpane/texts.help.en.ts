/** What the help of the pane says beside the handbook itself. */
export const help = {
  title: "Help",
  open: "Help",
  openFor: "Help on {screen}",
  read: "Read the handbook",
  key: "The key ? opens the help",
  back: "Back to {screen}",
  start: "the introduction",
  more: "More help",
  language: "The handbook is in Swedish.",
  whole: "The whole handbook in a window of its own",
  missing: "This part of the handbook is missing.",
};
