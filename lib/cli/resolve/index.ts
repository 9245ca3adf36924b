import { resolve as absolute } from "node:path";
import { diskFiles } from "../../node";
import { readDecisions } from "../read-decisions";
import type { MergeFiles, MergePaths } from "../read-merge-files";
import { conflictText } from "../render/merge-text";
import type { Style } from "../render/style";
import type { Session } from "../session";
import type { Written } from "../write-merged";
import type { Ending } from "./lifetime";
import { maskedConflict } from "./masked-conflict";
import { openResolution, type Resolution } from "./resolution";
import { resolveByPage } from "./resolve-by-page";
import { isDisputed, saveResolution } from "./save-resolution";
import { resolveInTerminal } from "./terminal";

export interface ResolveOptions extends MergePaths {
  readonly out: string;
  readonly decisions?: string;
  readonly terminal?: boolean;
  readonly open: boolean;
  readonly showSecrets?: boolean;
}

export interface ResolveWork {
  readonly session: Session;
  readonly files: MergeFiles;
  readonly options: ResolveOptions;
  readonly remark: (text: (style: Style) => string) => void;
}

export interface ResolveEnd {
  readonly ending: Ending | "nobody";
  readonly resolution: Resolution;
  readonly written: Written;
  /** The file that the decisions were written to. */
  readonly decisions: string | undefined;
}

const HOUR_MS = 3_600_000;
/** A page that is loaded again is back within a second; a laptop that wakes up takes longer. */
const CLOSED_MS = 10_000;

/**
 * Has a person decide the conflicts of a merge, and writes what they decided.
 *
 * @throws CutoverError WEBCONFIG_DECISION_UNKNOWN, DECISIONS_UNREADABLE, INTERRUPTED, and what `merge` throws
 */
export async function resolve({ session, files, options, remark }: ResolveWork): Promise<ResolveEnd> {
  const { out, decisions = `${out}.decisions.yaml`, showSecrets = false } = options;
  const isThere = (await diskFiles.read(absolute(session.folder, decisions))) !== undefined;
  const opened = openResolution(files, isThere ? await readDecisions(session, decisions) : {});
  let written: Written = {};
  const save = async (resolution: Resolution) => {
    written = await saveResolution(session, resolution, { out, decisions });
  };
  const ended = (ending: ResolveEnd["ending"], resolution: Resolution): ResolveEnd => {
    const isSaved = ending === "saved" && isDisputed(resolution);
    return { ending, resolution, written, decisions: isSaved ? decisions : undefined };
  };
  if (opened.result.kind === "merged") {
    await save(opened);
    return ended("saved", opened);
  }
  if (options.terminal !== true) {
    const { base, ours, theirs } = options;
    const page = await resolveByPage(session, opened, {
      names: { ...(base === undefined ? {} : { base }), ours, theirs, out, decisions },
      showSecrets,
      open: options.open,
      limits: { idleMs: HOUR_MS, closedMs: CLOSED_MS },
      save,
      tell: (text) => session.err(`${text}\n`),
    });
    if (page.ending !== "no browser") return ended(page.ending, page.resolution);
    remark((style) => style.faint("No browser can be opened here; the questions come at the terminal."));
  }
  const { ending, resolution } = await resolveInTerminal(opened, {
    prompt: session.prompt,
    out,
    showSecrets,
    tell: (about) =>
      remark((style) =>
        typeof about === "string"
          ? style.bad(about)
          : conflictText(showSecrets ? about : maskedConflict(about), style, session.columns),
      ),
  });
  if (ending === "saved") await save(resolution);
  return ended(ending, resolution);
}
