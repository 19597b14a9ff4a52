const { projects } = require("../../jest.config.cjs");

/** The tests of one room (rooms.mjs), in plain Node. `MUTATION_TESTS` may name others. */
const [{ testMatch: _, testPathIgnorePatterns, ...node }] = projects;

module.exports = async () => {
  const { rooms } = await import("./rooms.mjs");
  const places = process.env.MUTATION_TESTS?.split(",") ?? rooms[process.env.MUTATION_ROOM];
  return {
    ...node,
    rootDir: process.cwd(),
    testMatch: places.map((place) =>
      place.endsWith(".ts") ? `<rootDir>/${place}` : `<rootDir>/${place}/**/*.test.ts`,
    ),
    testPathIgnorePatterns,
    testTimeout: 180000,
  };
};
