import type { CommandResult, InvokeOptions, StreamRecord } from "../../../lib/shell";
import { openHostile } from "../support/open-hostile";
import { figuresOf, forgetPeak, peakBytes } from "./process-figures";

/** One flood over a session, what came of it, and how much more memory than before it took on either side. */
async function main(name: string, parameters: Record<string, number>): Promise<void> {
  await using hostile = await openHostile();
  await hostile.call("Get-Echo", { Value: 1 });
  await hostile.call(name, Object.fromEntries(Object.keys(parameters).map((key) => [key, 1000])));
  const sides = { here: process.pid, there: hostile.ps.facts.processId };
  gc?.();
  const base = { here: figuresOf(sides.here).residentBytes, there: figuresOf(sides.there).residentBytes };
  forgetPeak(sides.here);
  forgetPeak(sides.there);
  let records = 0;
  let last: StreamRecord | undefined;
  const options: Partial<InvokeOptions> = {
    deadlineMs: 3_600_000,
    onRecord: (record) => {
      records += 1;
      last = record;
    },
  };
  const { output, errors }: CommandResult = await hostile.call(name, parameters, options);
  const here = peakBytes(sides.here) - base.here;
  const there = peakBytes(sides.there) - base.there;
  const goesOn = (await hostile.first("Get-Echo", { Value: "still here" })) === "still here";
  process.stdout.write(`${JSON.stringify({ output, errors, records, last, here, there, goesOn })}\n`);
}

const [name = "", parameters = "{}"] = process.argv.slice(2);
void main(name, JSON.parse(parameters) as Record<string, number>);
