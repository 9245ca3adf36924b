import { createHash } from "node:crypto";
import { Secret, type Shell, type StreamRecord, type ValueMap } from "../../../lib/shell";
import { plainOf } from "../support/values";

/** What is done with a session, and told as plain data; the same while recording and while replaying. */
export interface Scenario {
  readonly name: string;
  readonly run: (shell: Shell) => Promise<unknown>;
}

const echoed = [
  "'",
  "$(x)",
  "a\0b",
  "\ud800",
  "\u8868",
  1,
  -0,
  0.1,
  5n,
  null,
  true,
  new Date(0),
  [],
  [[]],
  { a: 1, A: 2, "": 3 },
];

export const scenarios: readonly Scenario[] = [
  { name: "values", run: (shell) => told(shell, "Get-Echo", { Value: echoed }) },
  { name: "long-text", run: (shell) => told(shell, "Get-Echo", { Value: "\u00e9x".repeat(16_500) }) },
  {
    name: "secret",
    run: (shell) => told(shell, "Get-SecretShape", { Secret: { userName: "admin", password: new Secret("pw") } }),
  },
  {
    name: "rows",
    run: async (shell) => [
      await told(shell, "Get-Mixed"),
      await told(shell, "Get-Mixed"),
      await told(shell, "Get-Kind"),
      await told(shell, "Get-Deep", { Depth: 30 }),
    ],
  },
  {
    name: "errors",
    run: async (shell) => [
      await told(shell, "Invoke-Throw"),
      await told(shell, "Write-Failure"),
      await told(shell, "Invoke-Unclosed", { Text: "{" }),
      await told(shell, "Get-Nothing"),
      await told(shell, "Get-Echo", { Nope: 1 }),
      await told(shell, "Exit-Session", { Code: 0 }),
      await told(shell, "Exit-Session", { Code: 3 }),
    ],
  },
  { name: "streams", run: (shell) => told(shell, "Write-Stream", {}, { heard: true }) },
  {
    name: "cancel",
    run: async (shell) => {
      const warm = await told(shell, "Get-Echo", { Value: 1 });
      return [
        warm,
        await told(shell, "Wait-Forever", {}, { cancelAfterMs: 400 }),
        await told(shell, "Get-Echo", { Value: 2 }),
      ];
    },
  },
];

async function told(
  shell: Shell,
  name: string,
  parameters: ValueMap = {},
  { heard = false, cancelAfterMs }: { readonly heard?: boolean; readonly cancelAfterMs?: number } = {},
): Promise<unknown> {
  const records: StreamRecord[] = [];
  const signal = cancelAfterMs === undefined ? undefined : AbortSignal.timeout(cancelAfterMs);
  const options = {
    deadlineMs: 60_000,
    ...(heard ? { onRecord: (record: StreamRecord) => records.push(record) } : {}),
    ...(signal === undefined ? {} : { signal }),
  };
  try {
    const { output, errors, truncated } = await shell.invoke({ module: "CutoverHostile", name, parameters }, options);
    return { output: output.map((value) => shortened(plainOf(value))), errors, truncated, records };
  } catch (thrown) {
    if (!(thrown instanceof Error) || !("error" in thrown)) throw thrown;
    return { failed: thrown.error, records };
  }
}

/** A long text by its hash: a recording is committed. */
function shortened(plain: unknown): unknown {
  if (typeof plain !== "string" || plain.length < 1000) return plain;
  return { characters: plain.length, sha256: createHash("sha256").update(plain).digest("hex") };
}
