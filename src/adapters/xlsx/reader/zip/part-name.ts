/** Names of the parts in a package. A key compares names as Excel does: `/` between folders, no leading slash, any letter case. */

const percentDecoded = (text: string): string => {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export function partKey(name: string): string {
  const slashed = name.replaceAll("\\", "/");
  const relative = slashed.startsWith("/") ? slashed.slice(1) : slashed;
  return percentDecoded(relative).toLowerCase();
}

const folderOf = (key: string): string => key.slice(0, key.lastIndexOf("/") + 1);

/** The key that a relationship target means, seen from the part that has the relationship; "" is the package itself. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll("\\", "/").split("#", 1)[0] ?? "";
  const steps = partKey(path.startsWith("/") ? path : folderOf(from) + path).split("/");
  const kept: string[] = [];
  for (const step of steps) {
    if (step === "..") kept.pop();
    else if (step !== "." && step !== "") kept.push(step);
  }
  return kept.join("/");
}

/** Where the relationships of a part stand; of the package itself for "". */
export function relationshipsOf(key: string): string {
  const folder = folderOf(key);
  return `${folder}_rels/${key.slice(folder.length)}.rels`;
}
