import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "../..");

export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts the built workbench as `npm start` does, on a free port. */
export function serveBench(): Promise<Served> {
  const program = join(root, "dist/workbench/serve.cjs");
  if (!existsSync(program))
    throw new Error("The end-to-end tests run the built workbench. Build it first: npm run build");
  const server: ChildProcess = spawn(process.execPath, [program, "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [address] = /http:\/\/localhost:\d+/u.exec(said) ?? [];
      if (address !== undefined) resolve({ address, stop: () => void server.kill() });
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.on("exit", (code) => reject(new Error(`The workbench stopped with ${code}: ${said}`)));
  });
}
