const { createHash } = require("node:crypto");

/** Where Microsoft serves Office.js. */
const officeCdn = "https://appsforoffice.microsoft.com";

/** Fluent fills empty style elements through the style sheet's own interface, so all that must be let through is the empty text. */
const emptyStyle = `'sha256-${createHash("sha256").update("").digest("base64")}'`;

/**
 * What the pane's page may load. There is no connect-src and no frame-src, so nothing can be sent or embedded: neither by us nor by Office.js.
 * `scripts` and `styles` are further sources, for a page that hosts the pane elsewhere than in Office.
 */
const contentSecurityPolicy = ({ scripts = [officeCdn], styles = [] } = {}) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", emptyStyle, ...styles].join(" "),
    "img-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

module.exports = { contentSecurityPolicy, officeCdn };
