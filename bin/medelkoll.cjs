#!/usr/bin/env node
require("../dist/cli/medelkoll.cjs");
