/** Where the add-in is served while it is developed. manifest.xml is written with it. */
const developmentOrigin = "https://localhost:3000/";

const example = "MEDELKOLL_ORIGIN=https://medelkoll.kommunen.se/ npm run build:release";

/** Names that never lead anywhere (RFC 2606 and 6761): somebody forgot to put the real one in. */
const placeholder = /(^|\.)(localhost|test|invalid|example|local)$|(^|\.)example\.(com|net|org)$|^\[|^\d+(\.\d+){3}$/;

/**
 * The address that a released add-in is served from, with its closing slash. It may be a folder of a site.
 * Throws, saying what is wrong and how it should look, when it is missing, is not https, or is a placeholder.
 */
function releaseOrigin(setting) {
  const refuse = (what) => {
    throw new Error(`MEDELKOLL_ORIGIN ${what}. A release must know where it will be served:\n    ${example}`);
  };
  const text = setting?.trim() ?? "";
  if (text === "") refuse("is not set");
  if (!URL.canParse(text)) refuse(`is not an address: ${text}`);
  const { protocol, hostname, username, search, hash, href } = new URL(text);
  if (protocol !== "https:") refuse(`must begin with https://: ${text}`);
  // The address goes into XML as it stands.
  if (username !== "" || search !== "" || hash !== "" || /[&<>"']/.test(text))
    refuse(`must be a plain address without user, ?, # or &: ${text}`);
  if (placeholder.test(hostname) || !hostname.includes(".")) refuse(`is a placeholder: ${text}`);
  return href.endsWith("/") ? href : `${href}/`;
}

/** The manifest with every address of our own at `origin`. Throws when an address of development is left, or when there was none to replace. */
function manifestAt(manifest, origin) {
  if (!manifest.includes(developmentOrigin)) throw new Error(`manifest.xml has no address at ${developmentOrigin}`);
  const moved = manifest.replaceAll(`"${developmentOrigin}`, () => `"${origin}`);
  const left = /[^"]*localhost[^"]*/i.exec(moved);
  if (origin !== developmentOrigin && left) throw new Error(`manifest.xml still has the address ${left[0]}`);
  return moved;
}

module.exports = { developmentOrigin, manifestAt, releaseOrigin };
