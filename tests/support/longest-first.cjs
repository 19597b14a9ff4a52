const { default: Sequencer } = require("@jest/test-sequencer");
const { projects } = require("../../jest.together.config.cjs");

const order = projects.map(({ displayName }) => displayName);
const placeOf = ({ context }) => order.indexOf(context.config.displayName.name);

/** The groups of jest.together.config.cjs in their own order: the longest begin first, and files that are short fill up the end. */
module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
};
