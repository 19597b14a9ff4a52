// First: it is in time only before jsdom is loaded.
const { leanStyles } = require("./computed-styles.cjs");
const HostPage = require("office-host/jest-environment");

/** The page that Microsoft's client runs in, with what jsdom lacks, browsers have, and the pane uses. */
module.exports = class PageEnvironment extends HostPage {
  async setup() {
    await super.setup();
    leanStyles(this.global);
    // With setImmediate at hand React opens no message channel, which would keep the process alive after the tests.
    const missing = { MessageChannel, MessagePort, setImmediate };
    for (const [name, value] of Object.entries(missing)) this.global[name] ??= value;
    this.global.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  }
};
