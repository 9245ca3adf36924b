// The same program without the command `pulumi`: preview, ask, up, report. Run it beside Pulumi.yaml:
//   node -r ts-node/register automation.ts STACK
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { type EngineEvent, LocalWorkspace, type UpResult } from "@pulumi/pulumi/automation";

/** Deploys a stack of the program in a folder, provided that whoever is asked agrees. Gives undefined when they do not. */
export async function deploy(
  { stackName, folder }: { readonly stackName: string; readonly folder: string },
  ask: (question: string) => Promise<boolean>,
): Promise<UpResult | undefined> {
  const stack = await LocalWorkspace.createOrSelectStack({ stackName, workDir: folder });
  // The plan comes as diagnostics of the resource, with what Pulumi itself would change.
  const { changeSummary } = await stack.preview({ onEvent: (event) => say(event, "plan") });
  const changes = Object.entries(changeSummary).flatMap(([what, count]) =>
    what === "same" ? [] : [`${count} to ${what}`],
  );
  if (changes.length > 0 && !(await ask(`${changes.join(", ")}. Go on?`))) return undefined;
  const result = await stack.up({ onEvent: (event) => say(event, "up") });
  report(result, folder);
  return result;
}

function say({ diagnosticEvent }: EngineEvent, prefix: string): void {
  if (diagnosticEvent === undefined) return;
  for (const line of diagnosticEvent.message.trim().split("\n")) console.log(`${prefix}: ${line}`);
}

/** What was reached, as a file for whoever keeps records. Secrets are left out. */
function report({ outputs, summary }: UpResult, folder: string): void {
  const shown = Object.entries(outputs).map(([name, { value, secret }]) => [name, secret ? "[secret]" : value]);
  const { result, startTime, endTime, resourceChanges } = summary;
  const text = { result, startTime, endTime, resourceChanges, outputs: Object.fromEntries(shown) };
  writeFileSync(join(folder, "report.json"), `${JSON.stringify(text, null, 2)}\n`);
  console.log(`report: ${join(folder, "report.json")}`);
}

async function askAtTerminal(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

if (require.main === module) {
  const [stackName = "dev"] = process.argv.slice(2);
  deploy({ stackName, folder: __dirname }, askAtTerminal).catch((thrown: unknown) => {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    process.exitCode = 1;
  });
}
