import fc from "fast-check";

/** Properties try the same cases in every run, so that a red build is red for its change. `SEED=… npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20230308) });
