import type { Json } from "../errors";
import type { ActContext, ObserveContext } from "../upgrade/model";

/** Captures facts as a write-once artefact in JSON. */
export async function saveRecord(context: ActContext, name: string, facts: Json): Promise<void> {
  await context.saveArtefact(name, new TextEncoder().encode(`${JSON.stringify(facts, null, 2)}\n`));
}

/** The facts of such an artefact, or null when the run has none of that name. */
export async function readRecord<T extends Json>(context: ObserveContext, name: string): Promise<T | null> {
  const bytes = await context.readArtefact(name);
  return bytes === undefined ? null : (JSON.parse(new TextDecoder().decode(bytes)) as T);
}
