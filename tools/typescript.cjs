/** How swc turns TypeScript into what runs: today's language, and React's own runtime. Types are checked by `npm run types`. */
const options = (tsx) => ({
  jsc: {
    parser: { syntax: "typescript", tsx },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
});

const rule = (test, tsx) => ({ test, exclude: /node_modules/, loader: "swc-loader", options: options(tsx) });

module.exports = {
  options,
  /** For webpack. */
  rules: [rule(/\.ts$/, false), rule(/\.tsx$/, true)],
  /** For jest, which requires what it runs. */
  forJest: (tsx) => ["<rootDir>/tests/support/swc.cjs", { ...options(tsx), module: { type: "commonjs" } }],
};
