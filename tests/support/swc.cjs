const { createTransformer } = require("@swc/jest");

/** swc for jest. What it makes of a file hangs on the file and on swc's own options alone, so the groups of tests, whose configurations differ, share it. */
module.exports = {
  createTransformer(options) {
    const transformer = createTransformer(options);
    return {
      ...transformer,
      getCacheKey: (source, path, asked) => transformer.getCacheKey(source, path, { ...asked, configString: "" }),
    };
  },
};
