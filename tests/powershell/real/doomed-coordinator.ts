import { openHostile } from "../support/open-hostile";

/** A coordinator that is about to be killed: it says which process its host is, idle or in a command that does not end. */
async function main([name = ""]: readonly string[]): Promise<void> {
  const hostile = await openHostile();
  const { ps } = hostile;
  for (let count = 0; count < 3; count += 1) await hostile.call("Get-Echo", { Value: count });
  const busy = new Promise<void>((resolve, reject) => {
    if (name === "idle") return resolve();
    const onRecord = () => resolve();
    hostile.call("Invoke-Busy", { Name: name }, { onRecord, deadlineMs: 600_000 }).catch(reject);
  });
  await busy;
  process.stdout.write(`${JSON.stringify({ host: ps.facts.processId })}\n`);
  setInterval(() => undefined, 1000);
}

void main(process.argv.slice(2));
