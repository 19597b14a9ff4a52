import type { Engine } from "./engine";

/** A worker where the host lets us have one, else the page itself. The core is loaded when it is first needed. */
export async function chooseEngine(): Promise<Engine> {
  if (typeof Worker !== "undefined") {
    try {
      const [{ workerEngine }, { startWorker }] = await Promise.all([
        import("./worker-engine"),
        import("./start-worker"),
      ]);
      const engine = workerEngine(startWorker);
      await engine.library();
      return engine;
    } catch {
      // Some hosts know workers but do not let us start one; the page can do the same work.
    }
  }
  const [{ directEngine }, { stockholmLibrary }] = await Promise.all([
    import("./direct-engine"),
    import("./stockholm-library"),
  ]);
  return directEngine(stockholmLibrary());
}
