import { z } from "zod";

/** Zod can make faster validators with eval, and tries whether it may; the add-in's pages forbid it. */
z.config({ jitless: true });

export { z };
