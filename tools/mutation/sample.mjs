/**
 * A part of a room's changes. Those that no test reaches are known without trying and are all counted as unnoticed; of the others some are drawn, evenly over the room.
 */

/** `count` of them, evenly spaced, the same each time; another seed starts elsewhere. */
export function drawn(all, count, seed = 0) {
  const chosen = Math.min(count, all.length);
  const start = (0.5 + seed * 0.618034) % 1;
  return Array.from({ length: chosen }, (_, i) => all[Math.floor(((i + start) * all.length) / chosen)]);
}

/** Of how large a part `noticed` of `tried` may speak, with 95 % confidence (Wilson's interval): the lowest and the highest. */
export function between(noticed, tried) {
  if (tried === 0) return [0, 1];
  const z = 1.96;
  const share = noticed / tried;
  const middle = (share + z ** 2 / (2 * tried)) / (1 + z ** 2 / tried);
  const half = (z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))) / (1 + z ** 2 / tried);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** What a report of Stryker says of the changes that were tried. Shares are of all changes of the room, also those that no test reaches. */
export function scoreOf({ files }, tried) {
  const mutants = Object.entries(files).flatMap(([file, { source, mutants: own }]) =>
    own.map((mutant) => ({ ...mutant, file, source })),
  );
  const isTried = new Set(tried);
  const ofSample = mutants.filter(({ id }) => isTried.has(id));
  const counted = ofSample.filter(({ status }) => ["Killed", "Timeout", "Survived"].includes(status));
  const survivors = counted.filter(({ status }) => status === "Survived");
  const unreached = mutants.filter(({ status }) => status === "NoCoverage");
  const reached = mutants.filter(({ status }) => status !== "NoCoverage" && status !== "Ignored").length;
  const share = reached / Math.max(1, reached + unreached.length);
  const noticed = counted.length - survivors.length;
  return {
    reached,
    unreached,
    settledAtLoad: mutants.filter(({ status }) => status === "Ignored").length,
    tried: counted.length,
    notTriable: ofSample.length - counted.length,
    noticed,
    survivors,
    score: share * (noticed / Math.max(1, counted.length)),
    // Where all were tried nothing is left to chance.
    margin: counted.length === reached ? null : between(noticed, counted.length).map((part) => share * part),
  };
}

const percent = (part) => `${Math.round(part * 100)} %`;

const textAt = (source, { start, end }) => {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  return lines.join("\n").slice(start.column - 1);
};
const short = (text) => {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > 90 ? `${line.slice(0, 90)} …` : line;
};
const place = ({ file, location }) => `${file}:${location.start.line}:${location.start.column}`;

/** The score in words, and each survivor with what was changed into what. */
export function scoreText(room, score) {
  const { reached, unreached, settledAtLoad, tried, notTriable, noticed, survivors, margin } = score;
  const lines = [
    `${room}: ${reached + unreached.length} changes (and ${settledAtLoad} settled while modules are loaded, left out)`,
    `  ${unreached.length} reached by no test; of the ${reached} others ${tried} tried, ${noticed} noticed`,
    ...(notTriable > 0 ? [`  ${notTriable} could not be tried`] : []),
    `  score ${percent(score.score)}${margin ? `, with 95 % confidence between ${margin.map(percent).join(" and ")}` : ""}`,
    "  survivors:",
    ...survivors.map(
      (one) => `    ${place(one)}  ${short(textAt(one.source, one.location))}  ->  ${short(one.replacement)}`,
    ),
    "  reached by no test:",
    ...unreached.map((one) => `    ${place(one)}  ${short(textAt(one.source, one.location))}`),
  ];
  return lines.join("\n");
}
