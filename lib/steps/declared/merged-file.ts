import { createHash } from "node:crypto";
import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { setCutoverFile } from "../../cmdlets/cutover/set-cutover-file";
import { type ActContext, type AnyStep, defineStep, type ObserveContext, open, satisfied } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { Placement } from "../placement";
import { type MergeSeen, openGates, tryMerge } from "../web-config";

export interface MergedFile extends Placement {
  /** The file that the application reads. */
  readonly path: string;
  /** Paths on the computer: the file with the customisations, what it was made from, and the new default. */
  readonly customised: string;
  readonly oldDefault: string | undefined;
  readonly newDefault: string;
  /** Decisions of conflicts, by the part of the question's key behind the prefix. */
  readonly decisions: Readonly<Record<string, string>>;
}

type Seen = Pick<MergeSeen, "conflicts" | "applied" | "result" | "problem"> & { readonly current: string | null };
type Look = { readonly seen: Seen; readonly current: Uint8Array | undefined; readonly result: Uint8Array | undefined };

/**
 * A configuration file is what comes of merging the customised one into the new default: an end state, so that whoever
 * edits it is found.
 *
 * @example
 * mergedFile({ id: "merged", computer: "APP01", rows: [], path: "C:\\Shop\\Web.config", customised: "D:\\Kept\\Web.config",
 *   oldDefault: "D:\\6.2\\Web.config", newDefault: "D:\\7.0\\Web.config", decisions: {} })
 */
export function mergedFile(given: MergedFile): AnyStep {
  const { computer, path } = given;
  const files = { ...given, saved: "", gatePrefix: `web-config@${computer}`, product: "", version: "" };
  return defineStep<Seen>({
    id: given.id,
    computer,
    rows: given.rows,
    title: `${path} holds every customisation of ${given.customised}`,
    role: { kind: "goal" },
    effect: {
      path,
      customised: given.customised,
      oldDefault: given.oldDefault ?? null,
      newDefault: given.newDefault,
      decisions: given.decisions,
    },
    deadlineMs: secondsAsMs(60),
    observe: async (context) => (await look(context, given)).seen,
    satisfied: (seen) => {
      if (seen.problem !== null) return open(seen.problem);
      if (seen.result === null) return open("conflicts are not decided");
      if (seen.result === seen.current) return satisfied(`the file holds ${seen.applied.length} customisation(s)`);
      return open(seen.current === null ? "the file is not there" : "the file is another one");
    },
    gates: (seen) => openGates(seen.conflicts, files),
    act: (context) => write(context, given),
    judge: (seen) =>
      seen.problem === null
        ? { kind: "running", text: "the file is being written" }
        : { kind: "failed", because: seen.problem, code: "WEB_CONFIG_NOT_MERGED" },
    undo: async (context, before) => {
      const bytes = await context.readArtefact(overwritten);
      const { sha256: now } = await getCutoverFile(context.on(computer), { path, noContent: true });
      if (bytes === undefined || now === null || now === before.current) return;
      await setCutoverFile(context.on(computer), { path, content: bytes, expectedSha256: now });
    },
    undone: (seen, before) =>
      seen.current === before.current ? satisfied("the file is as before") : open("the file is not as before"),
    undoTitle: "write the file again that was there",
  });
}

/** Name of the artefact with the file as it was before. */
const overwritten = "web-config/overwritten";

async function look(context: ObserveContext, given: MergedFile): Promise<Look> {
  const shell = context.on(given.computer);
  const read = async (path: string) => (await getCutoverFile(shell, { path })).content ?? undefined;
  const [ours, theirs, current] = [await read(given.customised), await read(given.newDefault), await read(given.path)];
  const base = given.oldDefault === undefined ? undefined : await read(given.oldDefault);
  const nothing = {
    conflicts: [],
    applied: [],
    result: null,
    problem: null,
    current: current ? sha256(current) : null,
  };
  const missing = [
    ...(ours === undefined ? [given.customised] : []),
    ...(theirs === undefined ? [given.newDefault] : []),
    ...(given.oldDefault !== undefined && base === undefined ? [given.oldDefault] : []),
  ];
  if (ours === undefined || theirs === undefined || missing.length > 0) {
    return { seen: { ...nothing, problem: `${missing.join(", ")} does not exist` }, current, result: undefined };
  }
  const files = { ...given, saved: "", gatePrefix: `web-config@${given.computer}`, product: "", version: "" };
  const merged = tryMerge({ base, ours, theirs }, files, context.run.answers);
  const { conflicts = [], applied = [], result = null, problem = null } = merged.seen;
  return { seen: { ...nothing, conflicts, applied, result, problem }, current, result: merged.result };
}

async function write(context: ActContext, given: MergedFile): Promise<void> {
  const { seen, current, result } = await look(context, given);
  if (result === undefined) return;
  if (current !== undefined) await context.saveArtefact(overwritten, current);
  const before = seen.current === null ? {} : { expectedSha256: seen.current };
  await setCutoverFile(context.on(given.computer), { path: given.path, content: result, ...before });
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
