import type { Rehearsal } from "../rehearse";
import type { Scenario } from "../scenario";

/** The command that plays one scenario again. */
export function replayCommand({ name }: Scenario, { seed }: Pick<Rehearsal, "seed">, file: string | undefined): string {
  const named = file === undefined ? "" : ` ${quoted(file)}`;
  return `cutover rehearse${named} --seed ${seed} --scenario ${quoted(name)}`;
}

const quoted = (text: string): string => (/^[\w./:=-]+$/.test(text) ? text : `"${text}"`);
