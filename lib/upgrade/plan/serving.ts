import type { PlacedStep, Sequence } from "../definition";

/** For each step (by key) the steps that serve it. Pure. */
export function serversOf(sequence: Sequence): ReadonlyMap<string, readonly PlacedStep[]> {
  const servers = new Map<string, PlacedStep[]>();
  for (const one of sequence.steps) {
    if (one.step.role.kind === "goal") continue;
    for (const name of one.step.role.serves) {
      for (const { key } of sequence.named(name, one)) {
        const found = servers.get(key);
        if (found === undefined) servers.set(key, [one]);
        else found.push(one);
      }
    }
  }
  return servers;
}

/** Whether a step serves, directly or through others, one of the steps whose keys are given. Pure. */
export function servesAny(placed: PlacedStep, sequence: Sequence, keys: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const pending = [placed];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (one.step.role.kind === "goal" || seen.has(one.key)) continue;
    seen.add(one.key);
    const { serves } = one.step.role;
    for (const name of serves) pending.push(...sequence.named(name, one).filter((other) => !seen.has(other.key)));
    if (pending.some((other) => keys.has(other.key))) return true;
  }
  return false;
}
