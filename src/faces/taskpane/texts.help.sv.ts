/** What the help of the pane says beside the handbook itself. */
export const help = {
  title: "Hjälp",
  open: "Hjälp",
  openFor: "Hjälp om {screen}",
  read: "Läs handboken",
  key: "Tangenten ? öppnar hjälpen",
  back: "Tillbaka till {screen}",
  start: "introduktionen",
  more: "Mer hjälp",
  language: "",
  whole: "Hela handboken i ett eget fönster",
  missing: "Den här delen av handboken saknas.",
};
