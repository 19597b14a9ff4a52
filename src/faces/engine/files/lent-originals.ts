import { releaseProxy, type ProxyMethods } from "comlink";
import type { Originals } from "./made-files";

/** Uses what the page lends a worker to get at the bytes of files, and gives it back, so that its channel closes. */
export async function withLent<T>(lent: Originals, work: (original: Originals) => Promise<T>): Promise<T> {
  try {
    return await work((name) => lent(name));
  } finally {
    (lent as Originals & Partial<ProxyMethods>)[releaseProxy]?.();
  }
}
