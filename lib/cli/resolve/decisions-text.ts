import { stringify } from "yaml";
import type { Decision } from "../../webconfig";

const HEAD = `# What was decided about the conflicts of a merge, for \`cutover webconfig merge --decisions\`.
# Each is ours (the saved file), theirs (the new default) or { value: TEXT }.
`;

/** A file of decisions. Pure. */
export function decisionsText(decisions: ReadonlyMap<string, Decision>): string {
  if (decisions.size === 0) return `${HEAD}{}\n`;
  return HEAD + stringify(Object.fromEntries(decisions), { lineWidth: 0 });
}
