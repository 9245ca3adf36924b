import { getCutoverDetectionEvent } from "../../cmdlets/cutover/get-cutover-detection-event";
import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { getCutoverManifest } from "../../cmdlets/cutover/get-cutover-manifest";
import { CommandFailure, errorIdOf, type Shell } from "../../shell";
import type { ObserveContext } from "../../upgrade/model";
import { compareSet, type SetDifference } from "./compare-set";
import { type Hashes, parseManifest } from "./manifest-text";

/** Where the set lies and what it should hold. */
export interface ExpectedSet {
  readonly computer: string;
  readonly folder: string;
  /** Name of the installer in the folder. */
  readonly executable: string;
  readonly hashes?: Hashes;
  /** File on the computer with the manifest; `hashes` go before it. */
  readonly manifest?: string;
  /** Id of the step whose evidence holds the hashes of the first look, used when neither of the two is given. */
  readonly firstLook: string;
}

/** What security software did with a file of the set. */
export type Detection = {
  readonly path: string;
  readonly threat: string;
  readonly action: string;
  readonly at: string;
};

export type SetSeen = SetDifference & {
  readonly problem: string | null;
  readonly source: "inputs" | "manifest" | "first look" | "none";
  readonly files: Hashes;
  readonly detections: readonly Detection[];
};

const DETECTIONS_SINCE_MS = 24 * 60 * 60 * 1000;
const nothing = { source: "none", files: {}, missing: [], changed: [], detections: [] } as const;

export async function observeSet(context: ObserveContext, set: ExpectedSet): Promise<SetSeen> {
  const shell = context.on(set.computer);
  const files = await filesOf(shell, set.folder);
  if (files === undefined) return { ...nothing, problem: `the folder ${set.folder} does not exist` };
  const expected = await expectedHashes(context, shell, set);
  if (typeof expected === "string") return { ...nothing, files, problem: expected };
  const wanted = { ...(hasName(expected.hashes, set.executable) ? {} : { [set.executable]: "" }), ...expected.hashes };
  const difference = compareSet(wanted, { ...files, ...withoutHash(wanted, files) });
  const touched = [...difference.missing, ...difference.changed];
  const detections = touched.length === 0 ? [] : await detectionsIn(context, shell, set.folder);
  return { ...difference, problem: null, source: expected.source, files, detections };
}

async function filesOf(shell: Shell, path: string): Promise<Hashes | undefined> {
  try {
    const manifest = await getCutoverManifest(shell, { path });
    return Object.fromEntries(manifest.files.map((file) => [file.path, file.sha256]));
  } catch (thrown) {
    if (thrown instanceof CommandFailure && errorIdOf(thrown.error) === "DirectoryNotFound") return undefined;
    throw thrown;
  }
}

interface Expected {
  readonly source: SetSeen["source"];
  readonly hashes: Hashes;
}

async function expectedHashes(context: ObserveContext, shell: Shell, set: ExpectedSet): Promise<Expected | string> {
  if (set.hashes !== undefined) return { source: "inputs", hashes: set.hashes };
  if (set.manifest !== undefined) {
    const file = await getCutoverFile(shell, { path: set.manifest });
    if (!file.exists || file.content === null) return `the manifest ${set.manifest} does not exist`;
    const hashes = parseManifest(new TextDecoder().decode(file.content));
    return Object.keys(hashes).length > 0 ? { source: "manifest", hashes } : `the manifest ${set.manifest} is empty`;
  }
  const first = context.run.evidence(set.firstLook) as SetSeen | undefined;
  return first === undefined ? { source: "none", hashes: {} } : { source: "first look", hashes: first.files };
}

const hasName = (hashes: Hashes, name: string): boolean =>
  Object.keys(hashes).some((path) => path.toLowerCase() === name.toLowerCase());

/** A file that is wanted without a known hash only has to be there. */
function withoutHash(wanted: Hashes, files: Hashes): Hashes {
  const free = Object.entries(wanted).filter(([path, hash]) => hash === "" && hasName(files, path));
  return Object.fromEntries(free.map(([path]) => [path, ""]));
}

async function detectionsIn(context: ObserveContext, shell: Shell, folder: string): Promise<readonly Detection[]> {
  const startedAt = context.run.startedAt ?? context.clock.now();
  const events = await getCutoverDetectionEvent(shell, { since: new Date(startedAt - DETECTIONS_SINCE_MS) });
  return events
    .filter((event) => event.path.toLowerCase().startsWith(folder.toLowerCase()))
    .map(({ path, threat, action, time }) => ({ path, threat, action, at: time.toISOString() }));
}
