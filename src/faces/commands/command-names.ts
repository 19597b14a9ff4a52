/** Names of the actions, as manifest.xml (FunctionName) and assets/shortcuts.json call them. */
export const commandNames = {
  check: "checkWorkbook",
  summarise: "createSummary",
  collect: "showCollect",
  showPane: "showPane",
} as const;
