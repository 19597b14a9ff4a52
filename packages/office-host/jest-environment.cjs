const { TestEnvironment } = require("jest-environment-jsdom");

/** jest's jsdom with what Microsoft's client and this host need beside it, and browsers have. */
module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const [name, value] of Object.entries({ structuredClone, TextEncoder, TextDecoder }))
      this.global[name] ??= value;
  }
};
