const { default: Sequencer } = require("@jest/test-sequencer");

/** The groups of jest.together.config.cjs in their own order: what takes longest begins first, so that no worker waits for it in the end. */
module.exports = class extends Sequencer {
  sort(tests) {
    const placeOf = ({ context }) => context.config.globals.place;
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b));
  }
};
