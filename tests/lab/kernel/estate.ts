import { type EstateInput, type Lab, openLab } from "../../../lib/lab";
import type { Fence, Value, ValueMap } from "../../../lib/shell";

/** A small estate for tests of the kernel: two computers, some files, a service and a program that comes back. */
export const smallEstate: EstateInput = {
  computers: {
    APP01: {
      drives: { "C:": { size: "100GB", free: "20MB" }, "D:": { size: "100GB", free: "1GB" } },
      files: {
        "C:\\App\\app.exe": { text: "app 6.2", version: "6.2" },
        "C:\\App\\Web\\Web.config": { text: "<configuration/>" },
        "C:\\App\\data\\big.bin": { bytes: 5000 },
      },
      folders: ["C:\\Empty"],
      registry: { "HKLM:\\SOFTWARE\\App": { Path: "C:\\App", Port: 80, Hosts: ["a", "b"] } },
      installed: [{ name: "App", version: "6.2", code: "{APP}" }],
      services: {
        Redis: { startTakes: "3s", stopTakes: "1s" },
        Backup: { status: "Stopped", startType: "Manual", recoversAfter: "10s" },
      },
      processes: [{ name: "ReportBuilder", cpu: 12.5, respawnsAfter: "5s" }],
      listens: [{ port: 6379, service: "Redis", answers: { PING: "+PONG\r\n" } }],
    },
    DB01: {},
  },
};

export const openSmall = (options: Parameters<typeof openLab>[0] = {}): Promise<Lab> =>
  openLab({ ...(options.snapshot === undefined ? { estate: smallEstate } : {}), ...options });

/** Calls a function of the module Cutover on a computer; gives its output objects. */
export async function call(
  lab: Pick<Lab, "ports">,
  name: string,
  parameters: ValueMap = {},
  options: { readonly on?: string; readonly fence?: Fence; readonly deadlineMs?: number } = {},
): Promise<readonly ValueMap[]> {
  const { on = "APP01", fence, deadlineMs = 60_000 } = options;
  const command = { module: "Cutover", name, parameters, select: "all" as const };
  const invoked = await lab.ports.on(on).invoke(command, { deadlineMs, ...(fence === undefined ? {} : { fence }) });
  return invoked.output as readonly ValueMap[];
}

/** Its one output object. */
export async function one(...parameters: Parameters<typeof call>): Promise<ValueMap> {
  const [first, ...more] = await call(...parameters);
  if (first === undefined || more.length > 0) throw new Error(`expected one object, got ${more.length + 1}`);
  return first;
}

/** The id of the error that a call ends with, without the command's name; "" when it succeeds. */
export async function errorOf(calling: Promise<unknown>): Promise<string> {
  try {
    await calling;
    return "";
  } catch (thrown) {
    const { error } = thrown as { readonly error?: { readonly id: string } };
    if (error === undefined) throw thrown;
    return error.id.split(",")[0] ?? "";
  }
}

/** Takes the lock of a computer for a run; gives the fence. */
export async function lock(lab: Pick<Lab, "ports">, runId = "r1", on = "APP01"): Promise<Fence> {
  const { epoch } = await one(lab, "Get-CutoverLock", {}, { on });
  const parameters = { RunId: runId, ExpectedEpoch: epoch as Value, Store: `target:${on}`, OwnerHost: "laptop" };
  const taken = await one(lab, "Enter-CutoverLock", parameters, { on });
  return { runId, epoch: taken.epoch as number };
}
