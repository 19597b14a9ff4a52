const { handbookParts } = require("../../tools/handbook.cjs");

/** The handbook as the build gives it to the pane (tools/handbook-loader.cjs), for jest. */
module.exports = {
  process: (markdown) => ({ code: `exports.parts = ${JSON.stringify(handbookParts(markdown))};` }),
};
