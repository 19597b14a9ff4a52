/** For `{ preset: "office-host" }` in a jest configuration: tests run in a page that the host can start in. */
module.exports = {
  testEnvironment: require.resolve("./jest-environment.cjs"),
  // What is built already needs no transform.
  transformIgnorePatterns: ["/node_modules/", "/office-host/dist/"],
};
