import type { Change, WebConfigDiff } from "../diff/model";
import { maskSecrets } from "../secret";

export interface RenderOptions {
  /** Show passwords and keys instead of masking them. */
  readonly showSecrets?: boolean;
}

/** Values longer than this are cut in the middle of a sentence; `--format unified` shows them whole. */
const MAX_VALUE = 160;

/**
 * The differences as sentences, grouped by section: `appSettings / UploadLimit: value 10 → 50`.
 *
 * @example
 * renderDiffText(diff(before, after), {});
 */
export function renderDiffText(diff: WebConfigDiff, options: RenderOptions): string {
  if (diff.changes.length === 0) return "no differences\n";
  return groups(diff)
    .map(([section, changes]) => [section, ...changes.map((change) => `  ${sentence(change, options)}`)].join("\n"))
    .join("\n\n")
    .concat("\n");
}

/** The changes by the section that they lie in, in the order of the file. */
export function groups(diff: WebConfigDiff): readonly (readonly [string, readonly Change[]])[] {
  const found = new Map<string, Change[]>();
  for (const change of diff.changes) {
    const section = change.path.split(" / ")[0] || "configuration";
    const group = found.get(section);
    if (group) group.push(change);
    else found.set(section, [change]);
  }
  return [...found];
}

/** One change as a sentence. */
export function sentence(change: Change, options: RenderOptions): string {
  const path = change.path || "configuration";
  const [before, after] = shownValues(change, options);
  const subject = change.attribute ?? (change.id.endsWith("#text") ? "text" : "");
  switch (change.kind) {
    case "changed":
      return `${path}: ${subject === "" ? "" : `${subject} `}${before} → ${after}`;
    case "added":
      return change.attribute ? `${path}: ${subject} added: ${after}` : `${path}: added ${after}`;
    case "removed":
      return change.attribute ? `${path}: ${subject} removed, was ${before}` : `${path}: removed, was ${before}`;
    case "moved":
      return `${path}: moved${change.old && change.new ? ` from line ${change.old.line} to line ${change.new.line}` : ""}`;
    case "renamed":
      return `${path}: renamed from ${change.before ?? ""}`;
    case "disabled":
      return `${path}: commented out, was ${before}`;
    case "enabled":
      return `${path}: was commented out, is now ${after}`;
  }
}

/** Before and after as they may be shown. */
export function shownValues(change: Change, options: RenderOptions): readonly [string, string] {
  const show = (value: string | undefined) => {
    if (value === undefined) return "";
    const masked = options.showSecrets ? value : maskSecrets(change.id, value);
    const line = masked.replace(/\s+/g, " ");
    const cut = line.length > MAX_VALUE ? `${line.slice(0, MAX_VALUE)}…` : line;
    return cut === "" ? '""' : cut;
  };
  return [show(change.before), show(change.after)];
}
