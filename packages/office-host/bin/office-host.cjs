#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const built = join(__dirname, "../dist/command.cjs");
if (existsSync(built)) require(built);
else {
  process.stderr.write(
    "office-host has not been built here. Run `npm run build` at the root of the repository first.\n",
  );
  process.exitCode = 1;
}
