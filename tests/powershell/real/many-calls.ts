import type { Command, CommandFailure, InvokeOptions } from "../../../lib/shell";
import { openHostile } from "../support/open-hostile";
import { figuresOf } from "./process-figures";

/** Looked at behind each: a runtime that has just given memory back, or parked a thread, is no measure by itself. */
const WARM_UP = [8000, 1000, 1000, 1000];
const MEASURED = [20_000, 500, 500];

const hostile = (name: string, parameters: Command["parameters"] = {}): Command => ({
  module: "CutoverHostile",
  name,
  parameters,
});

/** What sessions are used for, one after the other: reads, changes, rows, streams, failures, names that are not there. */
const mixture: readonly (readonly [Command, Partial<InvokeOptions>])[] = [
  [{ module: "Cutover", name: "Get-CutoverLock", parameters: {} }, {}],
  [hostile("Get-Echo", { Value: ["'", 1, 5n, { a: null }] }), {}],
  [hostile("Get-Row", { Count: 3 }), {}],
  [hostile("Write-Record"), { onRecord: () => undefined }],
  [hostile("Invoke-Throw"), {}],
  [hostile("Get-Echo", { Value: "x".repeat(40_000) }), {}],
  [{ module: "Microsoft.PowerShell.Utility", name: "Get-Date", parameters: {} }, {}],
  [hostile("Get-Nothing"), {}],
];

/** 20,000 calls over one session, and what both processes hold before and after them. */
async function main(): Promise<void> {
  await using opened = await openHostile();
  const { ps } = opened;
  let next = 0;
  const call = async (count: number) => {
    for (const end = next + count; next < end; next += 1) {
      const [command, options] = mixture[next % mixture.length] as (typeof mixture)[number];
      await ps.invoke(command, { deadlineMs: 60_000, ...options }).catch((thrown: CommandFailure) => {
        if (!("error" in thrown)) throw thrown;
      });
    }
  };
  const figures = async () => {
    const { output } = await ps.invoke(hostile("Get-CollectedSize"), { deadlineMs: 60_000 });
    for (let round = 0; round < 3; round += 1) gc?.();
    // What V8 has freed it gives back a moment later.
    await new Promise((later) => setTimeout(later, 1000));
    const { heapUsed, external } = process.memoryUsage();
    return {
      here: { ...figuresOf(process.pid), usedBytes: heapUsed + external },
      there: { ...figuresOf(ps.facts.processId), usedBytes: Number(output[0]) },
    };
  };
  const before: Awaited<ReturnType<typeof figures>>[] = [];
  for (const count of WARM_UP) {
    await call(count);
    before.push(await figures());
  }
  const after: typeof before = [];
  for (const count of MEASURED) {
    await call(count);
    after.push(await figures());
  }
  process.stdout.write(`${JSON.stringify({ before, after })}\n`);
}

void main();
