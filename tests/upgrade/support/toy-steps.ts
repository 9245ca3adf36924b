import type { Shell, ValueMap } from "../../../lib/shell";
import { type AnyStep, defineStep, open, type Role, type Step, satisfied } from "../../../lib/upgrade";

type Seen = { readonly value: string | null };

const options = { deadlineMs: 5_000 };

export async function get(shell: Shell, path: string): Promise<Seen> {
  const result = await shell.invoke(
    { module: "Cutover", name: "Get-CutoverFile", parameters: { Path: path } },
    options,
  );
  const content = (result.output[0] as ValueMap).content;
  return { value: content instanceof Uint8Array ? Buffer.from(content).toString("latin1") : null };
}

export async function set(shell: Shell, path: string, value: string): Promise<void> {
  const parameters = { Path: path, Content: new Uint8Array(Buffer.from(value, "latin1")) };
  await shell.invoke({ module: "Cutover", name: "Set-CutoverFile", parameters }, options);
}

/** A step that makes a value (of its own path unless given) what it should be, and can put it back. */
export function valueStep(
  spec: { id: string; computer: string; role: Role; value?: string; path?: string } & Partial<Step<Seen>>,
): AnyStep {
  const { id, computer, value = "new", path = id, ...rest } = spec;
  return defineStep<Seen>({
    rows: [],
    title: `${path} is ${value}`,
    effect: { path, value },
    deadlineMs: 60_000,
    observe: (context) => get(context.on(computer), path),
    satisfied: (seen) => (seen.value === value ? satisfied(`it is ${value}`) : open(`it is ${seen.value}`)),
    act: (context) => set(context.on(computer), path, value),
    undo: (context, before) => set(context.on(computer), path, before.value ?? ""),
    undone: (seen, before) =>
      seen.value === (before.value ?? "") ? satisfied("as before") : open(`it is ${seen.value}`),
    ...rest,
    id,
    computer,
  });
}

/** A deed that nothing puts back: a job that sets the value at its end. */
export function migration(
  spec: { id: string; computer: string; exitCode?: number; lastsMs?: number } & Partial<Step<MigrationSeen>>,
): AnyStep {
  const { id, computer, exitCode = 0, lastsMs = 10_000, ...rest } = spec;
  return defineStep<MigrationSeen>({
    rows: [],
    title: `${id} is migrated`,
    role: { kind: "goal" },
    effect: { migrates: id },
    deadlineMs: 60_000,
    observe: async (context) => {
      const { value } = await get(context.on(computer), id);
      const parameters = { RequestId: context.requestId() };
      const result = await context
        .on(computer)
        .invoke({ module: "Cutover", name: "Get-CutoverJob", parameters }, options);
      const { state, exitCode: code } = result.output[0] as { state: string; exitCode: number | null };
      return { value, state, code };
    },
    satisfied: (seen) => (seen.value === "new" ? satisfied("it is new") : open(`it is ${seen.value}`)),
    begun: ({ state, code }) => {
      if (state === "NotFound") return { kind: "no", because: "there is no job" };
      if (state === "Running") return { kind: "running", because: "the job runs" };
      return { kind: code === 0 ? "done" : "failed", because: `the job ended with ${code}` };
    },
    act: async (context) => {
      const parameters = {
        RequestId: context.requestId(),
        Module: "Toy",
        Name: "Update-Toy",
        Parameters: { path: id, value: "new", exitCode, lastsMs },
      };
      await context.on(computer).invoke({ module: "Cutover", name: "Start-CutoverCommand", parameters }, options);
    },
    ...rest,
    id,
    computer,
  });
}

type MigrationSeen = { readonly value: string | null; readonly state: string; readonly code: number | null };

/** Something made once per run: an artefact with the value of a path. */
export function capture(spec: { id: string; computer: string; of: string; serves: readonly string[] }): AnyStep {
  const { id, computer, of, serves } = spec;
  return defineStep<{ readonly sha256: string | null }>({
    id,
    computer,
    rows: [],
    title: `${of} is saved`,
    role: { kind: "once", serves },
    effect: { saves: of },
    deadlineMs: 10_000,
    observe: async (context) => ({ sha256: context.run.artefact(id)?.sha256 ?? null }),
    satisfied: (seen) => (seen.sha256 === null ? open("not saved") : satisfied("saved")),
    act: async (context) => {
      const { value } = await get(context.on(computer), of);
      await context.saveArtefact(id, new Uint8Array(Buffer.from(value ?? "", "latin1")));
    },
  });
}

/** Something that must hold. */
export function holds(
  spec: {
    id: string;
    computer: string;
    path: string;
    serves: readonly string[];
    watch?: { from: string; until: string };
  } & Partial<Step<Seen>>,
): AnyStep {
  const { id, computer, path, serves, watch, ...rest } = spec;
  return defineStep<Seen>({
    rows: [],
    title: `${path} holds`,
    role: { kind: "check", serves, ...(watch && { watch }) },
    effect: { holds: path },
    deadlineMs: 0,
    observe: (context) => get(context.on(computer), path),
    satisfied: (seen) => (seen.value === "broken" ? open("it is broken") : satisfied("it holds")),
    ...rest,
    id,
    computer,
  });
}
