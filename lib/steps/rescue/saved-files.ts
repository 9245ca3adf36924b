import { getCutoverFile } from "../../cmdlets/cutover/get-cutover-file";
import { CutoverError } from "../../errors";
import { type ActContext, type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import type { ServingPlacement } from "../placement";

/** A file that is saved, and the name of the artefact that holds its bytes. */
export interface SavedFile {
  readonly path: string;
  readonly artefact: string;
}

export interface SavedFiles extends ServingPlacement {
  readonly title: string;
  readonly files: readonly SavedFile[];
  readonly deadlineMs: number;
  /** Refuses to save what somebody has overwritten meanwhile. */
  readonly requireUntouched?: (context: ActContext) => Promise<void>;
}

type FileSeen = {
  readonly path: string;
  readonly found: string | null;
  readonly saved: string | null;
  readonly length: number;
};
type Seen = { readonly files: readonly FileSeen[] };

/**
 * Files that the installer overwrites lie byte for byte, with their hash, among the run's artefacts (TT-9).
 *
 * @example
 * savedFiles({ id: "saved", computer: "APP01", rows: ["TT-9"], serves: ["product-version"],
 *   title: "Web.config is saved", files: [{ path: "C:\\App\\Web.config", artefact: "web-config/saved" }],
 *   deadlineMs: 120_000 })
 */
export function savedFiles(given: SavedFiles): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: given.title,
    role: { kind: "once", serves: given.serves },
    effect: { files: given.files.map(({ path, artefact }) => ({ path, artefact })) },
    deadlineMs: given.deadlineMs,
    observe: async (context) => {
      const files = given.files.map(async ({ path, artefact }): Promise<FileSeen> => {
        const saved = context.run.artefact(artefact);
        const file = await getCutoverFile(context.on(given.computer), { path, noContent: true });
        return { path, found: file.sha256, saved: saved?.sha256 ?? null, length: saved?.length ?? Number(file.length) };
      });
      return { files: await Promise.all(files) };
    },
    satisfied: savedVerdict,
    act: async (context) => {
      await given.requireUntouched?.(context);
      for (const file of given.files)
        if (context.run.artefact(file.artefact) === undefined) await save(context, given, file);
    },
  });
}

async function save(context: ActContext, { computer }: SavedFiles, { path, artefact }: SavedFile): Promise<void> {
  const file = await getCutoverFile(context.on(computer), { path });
  if (!file.exists || file.content === null) {
    throw new CutoverError({
      code: "FILE_UNREADABLE",
      what: `${path} does not exist on ${computer}.`,
      details: { path },
    });
  }
  const saved = await context.saveArtefact(artefact, file.content);
  if (saved.sha256 === file.sha256) return;
  throw new CutoverError({
    code: "COPY_NOT_FAITHFUL",
    what: `The saved copy of ${path} differs from it.`,
    details: { path },
  });
}

function savedVerdict(seen: Seen): Verdict {
  const unsaved = seen.files.filter((file) => file.saved === null);
  if (unsaved.length > 0) return open(`not saved in this run: ${unsaved.map(({ path }) => path).join(", ")}`);
  return satisfied(
    seen.files.map(({ path, length, saved }) => `${path} (${length} bytes, SHA-256 ${saved})`).join(", "),
  );
}
