import type { Change } from "./model";

/**
 * Names a removal and an addition of the same thing for what they are: moved, when the same entry stands elsewhere (under a
 * `location`, say), or renamed, when only its key is another.
 */
export function findMoves(changes: readonly Change[]): readonly Change[] {
  const gone = changes.filter((change) => change.kind === "removed" && change.attribute === undefined && change.before);
  const come = changes.filter((change) => change.kind === "added" && change.attribute === undefined && change.after);
  const merged = new Map<Change, Change | null>();
  pairUp({
    gone,
    come,
    merged,
    kind: "moved",
    matches: (old, now) =>
      old.id !== now.id && lastStep(old.id) === lastStep(now.id) && squeeze(old.before) === squeeze(now.after),
  });
  pairUp({
    gone,
    come,
    merged,
    kind: "renamed",
    matches: (old, now) =>
      parent(old.id) === parent(now.id) && withoutKeys(old) !== "" && withoutKeys(old) === withoutKeys(now),
  });
  for (const old of gone) {
    // A whole location that is new can hold what stood outside of it before.
    const around = come.find((now) => !merged.has(now) && squeeze(now.after).includes(squeeze(old.before)));
    if (!merged.has(old) && around)
      merged.set(old, { ...old, kind: "moved", ...(around.new ? { new: around.new } : {}) });
  }
  return changes.flatMap((change) => {
    const found = merged.get(change);
    return found === undefined ? [change] : found === null ? [] : [found];
  });
}

interface Pairing {
  readonly gone: readonly Change[];
  readonly come: readonly Change[];
  readonly merged: Map<Change, Change | null>;
  readonly kind: "moved" | "renamed";
  readonly matches: (old: Change, now: Change) => boolean;
}

function pairUp({ gone, come, merged, kind, matches }: Pairing): void {
  for (const old of gone) {
    if (merged.has(old)) continue;
    const partners = come.filter((now) => !merged.has(now) && matches(old, now));
    const [now] = partners;
    if (!now || partners.length > 1) continue;
    if (gone.some((other) => other !== old && !merged.has(other) && matches(other, now))) continue;
    merged.set(old, null);
    merged.set(now, {
      ...old,
      ...now,
      kind,
      before: kind === "renamed" ? old.path : (old.before ?? ""),
      secret: old.secret || now.secret,
    });
  }
}

function lastStep(id: string): string {
  return id.slice(parent(id).length).replace(/^\//, "");
}

/** The fact path of the container; keys can hold slashes. */
function parent(id: string): string {
  return id.replace(/(^|\/)[^/[]+(\[.*?\](#\d+)?)?$/, "");
}

function squeeze(text: string | undefined): string {
  return (text ?? "").replace(/>\s+</g, "><").replace(/\s+/g, " ");
}

/** The element's text without the values of its key; empty when nothing but the key would be left to compare. */
function withoutKeys(change: Change): string {
  const key = /\[(.*)\](#\d+)?$/.exec(lastStep(change.id))?.[1];
  const text = squeeze(change.before ?? change.after);
  if (key === undefined || key === "") return "";
  const open = /^<[^>]*>/.exec(text)?.[0] ?? "";
  const stripped = text.replace(/=("[^"]*"|'[^']*')/g, (whole, value: string) =>
    key.split(",").includes(value.slice(1, -1).toLowerCase()) ? '="?"' : whole,
  );
  const values = [...open.matchAll(/=("[^"]*"|'[^']*')/g)].length;
  return values > 1 || text.length > open.length ? stripped : "";
}
