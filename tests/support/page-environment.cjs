const { TestEnvironment } = require("jest-environment-jsdom");

/** A page with what jsdom lacks and browsers have. */
module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    // With setImmediate at hand React opens no message channel, which would keep the process alive after the tests.
    const missing = { structuredClone, TextEncoder, TextDecoder, MessageChannel, MessagePort, setImmediate };
    for (const [name, value] of Object.entries(missing)) this.global[name] ??= value;
    this.global.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  }
};
