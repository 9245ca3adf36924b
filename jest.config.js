const cmdletModules = "web-administration|sql-server|failover-clusters";

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  maxWorkers: 2,
  // No test is timed: this only ends what hangs, also on a machine that is busy with other things.
  testTimeout: 120_000,
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript" }, target: "es2022" },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  // The package under its own name, as examples and users write it, is the source here and dist when installed.
  moduleNameMapper: {
    "^cutover$": "<rootDir>/lib/index.ts",
    [`^cutover/((?:${cmdletModules})(?:/.*)?)$`]: "<rootDir>/lib/cmdlets/$1",
    "^cutover/(systems|steps|webconfig|lab|powershell)$": "<rootDir>/lib/$1/index.ts",
  },
  reporters: ["default", "<rootDir>/tests/support/left-out-reporter.js"],
};
