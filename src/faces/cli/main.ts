import { constants } from "node:os";
import { performance } from "node:perf_hooks";
import packageFacts from "../../../package.json";
import { exitCodes } from "./exit-codes";
import { run } from "./run";

/** Local calendar day: the user's today, not Greenwich's. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Ctrl+C waits until the file stands there and the temporary one is gone, and then ends the program as it would have done. */
async function uninterrupted<T>(work: (isStopping: () => boolean) => Promise<T>): Promise<T> {
  const stops: NodeJS.Signals[] = [];
  const stop = (signal: NodeJS.Signals): void => void stops.push(signal);
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work(() => stops.length > 0);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    for (const signal of stops) process.exit(128 + constants.signals[signal]);
  }
}

// Whoever reads our output may stop reading (`medelkoll check … | head`): that is no fault. A full disk is, but not of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") return;
    process.stderr.write(`Utskriften kunde inte skrivas. The output could not be written. (${code})\n`);
    process.exit(exitCodes.nothingReadable);
  });

void run(process.argv.slice(2), packageFacts.version, {
  data: (text) => process.stdout.write(text),
  talk: (text) => process.stderr.write(`${text}\n`),
  width: () => (process.stdout.isTTY ? process.stdout.columns : null),
  today,
  milliseconds: () => performance.now(),
  uninterrupted,
}).then((code) => {
  process.exitCode = code;
});
