import type { Children } from "./children";
import { applied, type Container } from "./run";

/**
 * Brings a thing of OURS along. Where THEIRS has the same entry in a comment of its own, the entry takes the comment's place.
 */
export function bring(children: Children, child: Container): void {
  const { run, theirs } = children.container;
  const [element] = child.ours.parts;
  if (element && /\]#\d+$/.test(child.id) && instead(children, child)) return;
  const off = children.disabled.theirs.get(lastStep(children, child));
  if (element && child.ours.parts.length === 1 && off?.pure && off.entries === 1 && !run.splice.isTaken(off.comment)) {
    applied(run, off.comment, { kind: "enabled", id: child.id, path: child.label, after: run.ours.raw(element) });
    run.splice.replace(off.comment, { kind: "copy", nodes: [element], blankBefore: false });
    children.counterpart.set(element, off.comment);
    return;
  }
  for (const part of child.ours.parts) {
    const at = theirs.parts[0] ?? run.theirs.root;
    applied(run, at, { kind: "added", id: child.id, path: child.label, after: run.ours.raw(part) });
    children.bring.add(part);
  }
}

/** Puts a further entry of a key in the place of the one that THEIRS has, or gets. */
function instead(children: Children, child: Container): boolean {
  const { run } = child;
  const family = lastStep(children, child).replace(/\]#\d+$/, "]");
  const others = children.slots.filter((slot) => slot.id === family || slot.id.startsWith(`${family}#`));
  const [there] = others.flatMap((slot) => slot.at[2] ?? []).filter((element) => !run.splice.isTaken(element));
  const [element] = child.ours.parts;
  if (there && element) {
    applied(run, there, {
      kind: "changed",
      id: child.id,
      path: child.label,
      before: run.theirs.raw(there),
      after: run.ours.raw(element),
    });
    run.splice.replace(there, { kind: "copy", nodes: [element], blankBefore: false });
    return true;
  }
  for (const mine of others.flatMap((slot) => slot.at[1] ?? [])) children.bring.delete(mine);
  return false;
}

/** The step of a child's fact path below its container. */
export function lastStep({ container }: Children, child: Container): string {
  return container.id === "" ? child.id : child.id.slice(container.id.length + 1);
}
