const tsconfig = {
  target: "ES2022",
  module: "CommonJS",
  moduleResolution: "bundler",
  jsx: "react-jsx",
  esModuleInterop: true,
  verbatimModuleSyntax: false,
  isolatedModules: true,
  resolveJsonModule: true,
  allowJs: true,
  noEmit: false,
  types: ["jest", "node"],
};

/** Types are checked by `npm run types`; here the code is only turned into what jest can run. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  transform: { "^.+\\.(tsx?|mjs)$": ["ts-jest", { diagnostics: false, tsconfig }] },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@ironcalc)/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
  setupFiles: ["<rootDir>/tests/support/fixed-seed.ts"],
  testTimeout: 60000,
};
