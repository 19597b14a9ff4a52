import { spawnSync } from "node:child_process";
import { appendFileSync, statfsSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Writing } from "./commands";
import { badEnd, Scene, type Allowed } from "./scene";

/** Bytes that are left on the disk: less than any output needs. */
const left = 512;

/** A real disk that is full: a small one in memory, where the system lets us have one (on Linux, as root). */
export function fullDisk(one: Writing, allowed: Allowed): { moments: number; faults: string[]; not?: string } {
  const scene = new Scene(one);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", scene.out]);
  if (mounted.status !== 0) {
    scene.end();
    return { moments: 0, faults: [], not: "no disk of its own could be made here; ENOSPC above is made up" };
  }
  try {
    for (const [path, bytes] of allowed.before) writeFileSync(join(scene.out, path), bytes);
    fill(join(scene.out, "filler"));
    const ended = scene.run();
    const content = new Map([...scene.content()].filter(([path]) => path !== "filler"));
    const wrong = badEnd(ended, content, allowed) ?? (ended.status === 2 ? null : "written on a full disk");
    return { moments: 1, faults: wrong === null ? [] : [wrong] };
  } finally {
    spawnSync("umount", [scene.out]);
    scene.end();
  }
}

function fill(path: string): void {
  writeFileSync(path, "");
  const { bavail, bsize } = statfsSync(path);
  appendFileSync(path, Buffer.alloc(bavail * bsize));
  truncateSync(path, bavail * bsize - left);
}
