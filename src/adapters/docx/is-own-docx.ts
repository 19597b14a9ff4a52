import { strFromU8, unzipSync } from "fflate";
import { application } from "./patch-package";

const part = "docProps/app.xml";
/** Bytes; ours has a few hundred. */
const mostBytes = 10_000;

/** Medelkoll has written it, and no other program has saved it since: every one puts its own name there. */
export function isOwnDocx(bytes: Uint8Array): boolean {
  try {
    const found = unzipSync(bytes, { filter: ({ name, originalSize }) => name === part && originalSize < mostBytes })[
      part
    ];
    return found !== undefined && strFromU8(found).includes(application);
  } catch {
    return false;
  }
}
