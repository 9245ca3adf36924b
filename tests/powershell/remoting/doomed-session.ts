// A program of its own that opens a session to another computer, begins a command there that does not end, and says so;
// a test kills it then.
import { resolve } from "node:path";
import { openPowerShell, type Remote } from "../../../lib/powershell";

async function main(): Promise<void> {
  const remote = JSON.parse(process.argv[2] ?? "") as Remote;
  const modules = { CutoverHostile: resolve(__dirname, "..", "hostile-module", "CutoverHostile.psm1") };
  const ps = await openPowerShell({ computer: "FAR01", deadlineMs: 120_000, remote, modules });
  const onRecord = () => process.stdout.write(`${ps.facts.processId}\n`);
  const command = { module: "CutoverHostile", name: "Invoke-Busy", parameters: { Name: "sleep" } };
  await ps.invoke(command, { deadlineMs: 600_000, onRecord });
}

main();
