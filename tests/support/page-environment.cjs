const { TestEnvironment } = require("jest-environment-jsdom");

/** A page with what jsdom lacks and browsers have. */
module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const missing = { structuredClone, TextEncoder, TextDecoder, MessageChannel, MessagePort };
    for (const [name, value] of Object.entries(missing)) this.global[name] ??= value;
    this.global.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  }
};
