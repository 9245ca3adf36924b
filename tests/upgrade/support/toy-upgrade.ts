import type { AnyStep, Upgrade } from "../../../lib/upgrade";
import { TestEstate } from "./test-estate";
import { valueStep } from "./toy-steps";

export const A = "APP01";

export const goal = (id: string, extra: Partial<Parameters<typeof valueStep>[0]> = {}): AnyStep =>
  valueStep({ id, computer: A, role: { kind: "goal" }, ...extra });

export const window = (
  id: string,
  until: string,
  serves: readonly string[],
  extra: Partial<Parameters<typeof valueStep>[0]> = {},
): AnyStep => valueStep({ id, computer: A, role: { kind: "window", until, serves }, ...extra });

export const toy = (steps: Upgrade["steps"], extra: Partial<Upgrade> = {}): Upgrade => ({
  system: "toy",
  title: "Toy",
  inputs: null,
  computers: [A],
  steps,
  ...extra,
});

/** One computer on which every named value is old, unless said otherwise. */
export const estateOf = (ids: readonly string[], values: Record<string, string> = {}): TestEstate =>
  TestEstate.of([A], { ...Object.fromEntries(ids.map((id) => [id, "old"])), ...values });

/** What was written to a path of the computer, in order. */
export function writesTo(
  estate: TestEstate,
  computer = A,
): { log: string[]; before: (command: { name: string; parameters: Record<string, unknown> }) => void } {
  const log: string[] = [];
  return {
    log,
    before: ({ name, parameters }) => {
      if (name !== "Set-CutoverFile" || estate.state.computers[computer] === undefined) return;
      log.push(`${parameters.Path}=${Buffer.from(parameters.Content as Uint8Array).toString()}`);
    },
  };
}

/** The records of the only run on the computer, as "kind key". */
export function journalOf(estate: TestEstate, computer = A): string[] {
  const [journal = ""] = Object.values(estate.state.computers[computer]?.journals ?? {});
  const records = journal
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { kind: string; key: string });
  return records.map(({ kind, key }) => `${kind} ${key.split("@")[0]}`.trim());
}

export const isLocked = (estate: TestEstate, computer = A): boolean =>
  estate.state.computers[computer]?.lock.runId !== null;
