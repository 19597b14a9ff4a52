/** Names that tell files apart: two nämnder may both send "Uppföljning.xlsx". */

/** The last `count` parts of a path, with forward slashes. */
const ending = (path: string, count: number): string =>
  path.split(/[\\/]/).filter(Boolean).slice(-count).join("/").normalize("NFC");

/** Positions of each name, for names that stand more than once. */
function alike(names: readonly string[]): readonly (readonly number[])[] {
  const holders = new Map<string, number[]>();
  names.forEach((name, i) => holders.set(name, [...(holders.get(name) ?? []), i]));
  return [...holders.values()].filter((group) => group.length > 1);
}

/**
 * For each file `[absolute path, shortest name]` a name that no other file has: the shortest one where it is alone, else with as many
 * of the folders above as it takes, and a number where even the paths look the same (å written as one sign or as two).
 */
export function distinctNames(files: readonly (readonly [path: string, name: string])[]): readonly string[] {
  const names = files.map(([, name]) => name);
  for (let grew = true; grew;) {
    grew = false;
    for (const i of alike(names).flat()) {
      const [path, name] = [files[i]?.[0] ?? "", names[i] ?? ""];
      const longer = ending(path, name.split("/").length + 1);
      if (longer.length <= name.length) continue;
      names[i] = longer;
      grew = true;
    }
  }
  for (const group of alike(names)) group.slice(1).forEach((i, n) => (names[i] = `${names[i] ?? ""} (${n + 2})`));
  return names;
}
