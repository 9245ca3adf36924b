import { startCutoverInstaller } from "../../lib/cmdlets/cutover/start-cutover-installer";
import { openPowerShell } from "../../lib/powershell";

/** A coordinator of its own: starts an installer through a session, says so, and waits to be killed. */
async function coordinate([data = "", requestId = "", path = "", expectedSha256 = ""]: readonly string[]) {
  const shell = await openPowerShell({ computer: "APP01", environment: { CUTOVER_DATA: data } });
  const job = await startCutoverInstaller(shell, { requestId, path, expectedSha256 }, { deadlineMs: 100_000 });
  process.stdout.write(`${JSON.stringify({ host: shell.facts.processId, job: job.processId, state: job.state })}\n`);
  setInterval(() => undefined, 1000);
}

void coordinate(process.argv.slice(2));
