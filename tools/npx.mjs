import { spawn } from "node:child_process";

/**
 * Runs a command of a package that is fetched for the occasion: too large, or too bound to one machine, to be a dependency.
 * Shows what it writes and also returns it, with its exit code.
 */
export function npx(args) {
  return new Promise((resolve) => {
    // npx is a .cmd file on Windows, which only a shell can start. The arguments are our own.
    const child = spawn(["npx", "--yes", ...args].join(" "), { shell: true, stdio: ["inherit", "pipe", "pipe"] });
    let text = "";
    const show = (stream) => (chunk) => {
      text += chunk;
      stream.write(chunk);
    };
    child.stdout.on("data", show(process.stdout));
    child.stderr.on("data", show(process.stderr));
    child.on("error", (fault) => resolve({ code: 1, text: String(fault) }));
    child.on("close", (code) => resolve({ code: code ?? 1, text }));
  });
}

/** Whether what a command wrote says that it could not reach what it needed. */
export const lacksNetwork = (text) =>
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network request|unable to contact/i.test(text);
