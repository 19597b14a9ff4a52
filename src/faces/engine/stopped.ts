/** What a stopped run rejects with, the same as `fetch` does. */
export const stopped = (): DOMException => new DOMException("The run was stopped.", "AbortError");

export const isStopped = (reason: unknown): boolean => reason instanceof DOMException && reason.name === "AbortError";
