import { webcrypto } from "node:crypto";

/** Browsers have it on every secure page; jsdom does not. */
if (!("subtle" in globalThis.crypto)) Object.defineProperty(globalThis.crypto, "subtle", { value: webcrypto.subtle });
