/** Letters that a file name does without: it passes through mail, shares and programs that know ASCII only. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "")
    .slice(0, 60);

/** `trygghetsinvesteringar-2024-bromma-stadsdelsnamnd.xlsx`, numbered where two would be alike. */
export function fileNames(edition: string, recipients: readonly string[], ending = "xlsx"): readonly string[] {
  const taken = new Map<string, number>();
  return recipients.map((recipient) => {
    const name = [edition, plain(recipient) || "mottagare"].join("-");
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return `${name}${times === 1 ? "" : `-${times}`}.${ending}`;
  });
}
