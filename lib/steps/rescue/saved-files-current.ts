import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { CutoverError } from "../../errors";
import { type AnyStep, defineStep, type ObserveContext, open, satisfied, type Verdict } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import type { SavedFile } from "./saved-files";

export interface SavedFilesCurrent extends ServingPlacement {
  readonly title: string;
  readonly files: readonly SavedFile[];
  /** Id of the step that has saved them. */
  readonly after: readonly string[];
}

type FileSeen = { readonly path: string; readonly found: string | null; readonly saved: string | null };
type Seen = { readonly files: readonly FileSeen[] };

/**
 * The files that are about to be overwritten are still those that were saved: what somebody changed in between would be
 * lost (TT-9). The last look before the installer.
 *
 * @example
 * savedFilesCurrent({ id: "still-saved", computer: "APP01", rows: ["TT-9"], serves: ["product-version"],
 *   title: "The saved Web.config is still the server's", after: ["saved"],
 *   files: [{ path: "C:\\App\\Web.config", artefact: "web-config/saved" }] })
 */
export function savedFilesCurrent(given: SavedFilesCurrent): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: given.title,
    role: { kind: "check", serves: given.serves },
    effect: { files: given.files.map(({ path, artefact }) => ({ path, artefact })) },
    after: given.after,
    deadlineMs: secondsAsMs(0),
    observe: (context) => look(context, given),
    satisfied: currentVerdict,
    judge: (seen) => ({ kind: "failed", because: currentVerdict(seen).because, code: "COPY_NOT_FAITHFUL" }),
  });
}

/**
 * The same look once more, by the step that overwrites them, as the last thing that it does before.
 *
 * @throws CutoverError COPY_NOT_FAITHFUL naming what was changed.
 */
export async function requireSavedFilesCurrent(
  context: ObserveContext,
  given: Pick<SavedFilesCurrent, "computer" | "files">,
): Promise<void> {
  const verdict = currentVerdict(await look(context, given));
  if (verdict.kind === "satisfied") return;
  throw new CutoverError({ code: "COPY_NOT_FAITHFUL", what: `On ${given.computer} ${verdict.because}.` });
}

async function look(
  context: ObserveContext,
  { computer, files }: Pick<SavedFilesCurrent, "computer" | "files">,
): Promise<Seen> {
  const seen = files.map(async ({ path, artefact }): Promise<FileSeen> => {
    const saved = context.run.artefact(artefact)?.sha256 ?? null;
    // Before anything is saved there is nothing to compare.
    if (saved === null) return { path, found: null, saved };
    const file = await getCutoverFile(context.on(computer), { path, noContent: true });
    return { path, found: file.sha256, saved };
  });
  return { files: await Promise.all(seen) };
}

export function currentVerdict({ files }: Seen): Verdict {
  const changed = files.filter(({ saved, found }) => saved !== null && saved !== found);
  if (changed.length === 0) return satisfied("nobody has changed what was saved");
  const how = changed.map(({ path, found }) => `${path} ${found === null ? "is gone" : "was changed"}`);
  return open(`${how.join(", ")} after it was saved, and the installer would overwrite it`);
}
