import type { Change } from "./model";

/**
 * Names a removal and an addition of the same thing for what they are: moved, when the same entry stands elsewhere (under a
 * `location`, say), or renamed, when only its key is another.
 */
export function findMoves(changes: readonly Change[]): readonly Change[] {
  const gone = changes.filter((change) => change.kind === "removed" && change.attribute === undefined && change.before);
  const come = changes.filter((change) => change.kind === "added" && change.attribute === undefined && change.after);
  if (gone.length === 0 || come.length === 0) return changes;
  const merged = new Map<Change, Change | null>();
  pairUp({
    gone,
    come,
    merged,
    kind: "moved",
    signature: ({ id, before, after }) => `${lastStep(id)} ${squeeze(before ?? after)}`,
  });
  pairUp({ gone, come, merged, kind: "renamed", signature: withoutKeys });
  const locations = come
    .filter((now) => now.id.startsWith("location["))
    .map((now) => ({ now, text: squeeze(now.after) }));
  for (const old of gone) {
    // A whole location that is new can hold what stood outside of it before.
    const around = merged.has(old) ? undefined : locations.find(({ text }) => text.includes(squeeze(old.before)))?.now;
    if (around) merged.set(old, { ...old, kind: "moved", ...(around.new ? { new: around.new } : {}) });
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
  /** Changes of one signature are about the same thing; an empty one is about nothing. */
  readonly signature: (change: Change) => string;
}

/** Pairs a removal and an addition of the same signature, where there is just one of each. */
function pairUp({ gone, come, merged, kind, signature }: Pairing): void {
  const bySignature = (changes: readonly Change[]) => {
    const found = new Map<string, Change[]>();
    for (const change of changes) {
      const key = merged.has(change) ? "" : signature(change);
      if (key !== "") found.set(key, [...(found.get(key) ?? []), change]);
    }
    return found;
  };
  const added = bySignature(come);
  for (const [key, [old, ...others]] of bySignature(gone)) {
    const [now, ...rest] = added.get(key) ?? [];
    if (!old || !now || others.length > 0 || rest.length > 0 || old.id === now.id) continue;
    const before = kind === "renamed" ? old.path : (old.before ?? "");
    merged.set(old, null);
    merged.set(now, { ...old, ...now, kind, before, secret: old.secret || now.secret });
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

/** The container, and the element's text without the values of its key; empty when nothing but the key would be left. */
function withoutKeys(change: Change): string {
  const key = /\[(.*)\](#\d+)?$/.exec(lastStep(change.id))?.[1];
  if (key === undefined || key === "") return "";
  const text = squeeze(change.before ?? change.after);
  const open = /^<[^>]*>/.exec(text)?.[0] ?? "";
  const values = [...open.matchAll(/=("[^"]*"|'[^']*')/g)].length;
  if (values <= 1 && text.length === open.length) return "";
  const keys = new Set(key.split(","));
  const stripped = text.replace(/=("[^"]*"|'[^']*')/g, (whole, value: string) => {
    const inside = value.slice(1, -1);
    return keys.has(inside) || keys.has(inside.toLowerCase()) ? '="?"' : whole;
  });
  return `${parent(change.id)} ${stripped}`;
}
