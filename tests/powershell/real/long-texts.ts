import { openHostile } from "../support/open-hostile";
import { figuresOf, forgetPeak, peakBytes } from "./process-figures";

const TIMES = 10;
const CHARACTERS = 64 * 1024 * 1024;

/** 64 MiB of text there and back ten times, and how much more memory than before each time took on either side. */
async function main(): Promise<void> {
  await using hostile = await openHostile();
  await hostile.call("Get-Echo", { Value: 1 });
  await hostile.call("Get-Echo", { Value: 1 });
  const sides = { here: process.pid, there: hostile.ps.facts.processId };
  gc?.();
  const base = { here: figuresOf(sides.here).residentBytes, there: figuresOf(sides.there).residentBytes };
  const text = "0123456789abcdef".repeat(CHARACTERS / 16);
  const rounds: { readonly here: number; readonly there: number; readonly isSame: boolean }[] = [];
  for (let round = 0; round < TIMES; round += 1) {
    forgetPeak(sides.here);
    forgetPeak(sides.there);
    const isSame = (await hostile.first("Get-Echo", { Value: text })) === text;
    rounds.push({ isSame, here: peakBytes(sides.here) - base.here, there: peakBytes(sides.there) - base.there });
  }
  process.stdout.write(`${JSON.stringify(rounds)}\n`);
}

void main();
