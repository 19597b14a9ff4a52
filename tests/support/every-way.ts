/**
 * `npm test` tries everything in some way, `npm run test:every-way` everything in every way: each fault at each moment of each request, each screen in each
 * look, each property in three times as many cases.
 */
export const everyWay = "everyWay" in globalThis;

/** How many cases a property is tried in. */
export const runs = (all: number): number => (everyWay ? all : Math.ceil(all / 3));

/** All of them, or only the one whose turn it is: whoever counts on with `turn` meets each of them as often as the others. */
export const inTurn = <T>(all: readonly T[], turn: number): readonly T[] =>
  everyWay ? all : all.slice(turn % all.length, (turn % all.length) + 1);

/** All of them, or every third, with the first and the last. */
export const some = <T>(all: readonly T[]): readonly T[] =>
  everyWay ? all : all.filter((_, index) => index % 3 === 0 || index === all.length - 1);
