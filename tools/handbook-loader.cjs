const { handbookParts } = require("./handbook.cjs");

/** docs/handbok.md as a module of the pane: what is written there is turned into HTML by the build, so that nothing has to be fetched or parsed. */
module.exports = (markdown) => `export const parts = ${JSON.stringify(handbookParts(markdown))};`;
