const { writeSync } = require("node:fs");

/** What each capability is, for a person who reads that tests were left out. */
const meanings = {
  pwsh: "PowerShell 7 (`pwsh`) on PATH",
  pulumi: "the Pulumi CLI (`pulumi`) on PATH",
  chromium: "Chromium on PATH, or CUTOVER_CHROMIUM",
  corpus: "the corpus of Web.config upgrades, ../shared/webconfig/corpus or CUTOVER_CORPUS",
  dotnet: "the .NET SDK, and the package registry of .NET",
  sshd: "an ssh server (Debian's openssh-server) and ssh beside pwsh",
  netns: "the right to make network namespaces, beside an ssh server",
  long: "`npm run test:long`",
};

/** Names what a run left out, one line each, and ends it with `N passed, N failed, N skipped`. */
module.exports = class LeftOutReporter {
  onRunComplete(_contexts, results) {
    const lines = [...leftOut(results)].map(
      ([name, count]) => `left out: ${count} tests that need ${name} (${meanings[name] ?? "unknown"})`,
    );
    // A test file that does not even load counts as one failure: otherwise "0 failed" could stand over a broken run.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    lines.push(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
    // jest prints its own summary after every reporter; what has to come last waits for the end of the process.
    process.once("exit", () => writeSync(1, `${lines.join("\n")}\n`));
  }
};

function leftOut(results) {
  const counts = new Map();
  const tests = results.testResults.flatMap((file) => file.testResults);
  for (const test of tests.filter((one) => one.status === "pending")) {
    const name = /\[needs ([a-z]+)\]/.exec(test.ancestorTitles.join(" "))?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort();
}
