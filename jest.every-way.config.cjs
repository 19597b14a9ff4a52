const config = require("./jest.config.cjs");

/** The same tests, each in every way that it can be tried (tests/support/every-way.ts). Takes about half an hour. */
module.exports = { ...config, projects: config.projects.map((one) => ({ ...one, globals: { everyWay: true } })) };
