/**
 * Loaded before the program (`node --require`): something happens at the n-th thing that it does to files, counted from 1, or at all of them (`all`).
 *
 *   FAULT_AT    which of them; FAULT_MARK a file that is written when it comes so far, and from then on never again
 *   FAULT_KIND  kill, SIGINT, SIGTERM (the process), or an error code such as ENOSPC (the operation)
 *   FAULT_ONLY  counts only this operation
 */
const { writeFileSync } = require("node:fs");
const files = require("node:fs/promises");

const { FAULT_AT, FAULT_KIND = "", FAULT_MARK = "", FAULT_ONLY } = process.env;
let count = 0;

/** Is it this operation's turn? */
function isTurn(name) {
  if (FAULT_ONLY !== undefined && FAULT_ONLY !== name) return false;
  count += 1;
  if (FAULT_AT !== "all" && String(count) !== FAULT_AT) return false;
  writeFileSync(FAULT_MARK, name);
  return true;
}

const isSignal = ["kill", "SIGINT", "SIGTERM"].includes(FAULT_KIND);

/** The process is ended or asked to end; or the operation fails. */
function strike() {
  if (!isSignal) throw Object.assign(new Error(FAULT_KIND), { code: FAULT_KIND });
  process.kill(process.pid, FAULT_KIND === "kill" ? "SIGKILL" : FAULT_KIND);
  // A signal that is caught is heard in a later turn of the loop.
  return new Promise((resolve) => setTimeout(resolve, 20));
}

for (const name of ["rename", "mkdir", "rm"]) {
  const real = files[name];
  files[name] = async (...parts) => {
    // A file that cannot be removed is left: that is no fault of the program's.
    if ((isSignal || name !== "rm") && isTurn(name)) await strike();
    return real(...parts);
  };
}

const { open } = files;
let isBent = false;
files.open = async (path, flags, ...rest) => {
  const isForWriting = /w|a|\+/u.test(String(flags ?? "r"));
  if (isForWriting && isTurn("open")) await strike();
  const handle = await open(path, flags, ...rest);
  if (!isBent) {
    isBent = true;
    bend(Object.getPrototypeOf(handle));
  }
  return handle;
};

/** What an opened file is told to do. Half of what should be written is there when writing fails or the process ends. */
function bend(handles) {
  const { writeFile, sync, chmod } = handles;
  handles.writeFile = async function (bytes, ...rest) {
    if (isTurn("write")) {
      await writeFile.call(this, bytes.subarray(0, bytes.length >> 1));
      await strike();
      bytes = bytes.subarray(bytes.length >> 1);
    }
    return writeFile.call(this, bytes, ...rest);
  };
  handles.sync = async function () {
    if (isTurn("sync")) await strike();
    return sync.call(this);
  };
  handles.chmod = async function (mode) {
    if (isTurn("chmod")) await strike();
    return chmod.call(this, mode);
  };
}
