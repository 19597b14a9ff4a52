import { config } from "zod";

/** Zod can make faster validators with eval, and tries whether it may; the add-in's pages forbid it. */
config({ jitless: true });

/** To be imported whole (`import * as z`): so what nobody uses of it, such as its messages in sixty languages, is left out of what is built. */
export * from "zod";
