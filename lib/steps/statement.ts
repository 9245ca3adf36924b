import { getCutoverFile } from "../cmdlets/cutover/get-cutover-file";
import { removeCutoverFile } from "../cmdlets/cutover/remove-cutover-file";
import { setCutoverFile } from "../cmdlets/cutover/set-cutover-file";
import type { ActContext, Gate, ObserveContext } from "../upgrade/model";

/** What only a person can see: their dated statement, kept on the computer and valid for one version of the product. */
export type Statement = {
  readonly said: string;
  readonly at: string;
  readonly runId: string;
  readonly version: string;
};

/** Where a statement lies and for which version it holds. */
export interface StatementPlace {
  readonly computer: string;
  readonly folder: string;
  readonly id: string;
  readonly version: string;
}

const pathOf = ({ folder, id, version }: StatementPlace): string => `${folder}\\statements\\${id}-${version}.json`;

/** The statement that holds for this version, or null. */
export async function readStatement(context: ObserveContext, place: StatementPlace): Promise<Statement | null> {
  const file = await getCutoverFile(context.on(place.computer), { path: pathOf(place) });
  if (!file.exists || file.content === null) return null;
  return JSON.parse(new TextDecoder().decode(file.content)) as Statement;
}

/** Asks at the gate and keeps the answer with its date. */
export async function takeStatement(context: ActContext, place: StatementPlace, gate: Gate): Promise<void> {
  const said = await context.answer(gate);
  if ((await readStatement(context, place)) !== null) return;
  const at = new Date(context.clock.now()).toISOString();
  const statement: Statement = { said, at, runId: context.run.runId ?? "", version: place.version };
  const content = new TextEncoder().encode(`${JSON.stringify(statement, null, 2)}\n`);
  await setCutoverFile(context.on(place.computer), { path: pathOf(place), content });
}

/** Takes a statement back that an undone run had made. */
export async function withdrawStatement(context: ActContext, place: StatementPlace): Promise<void> {
  const shell = context.on(place.computer);
  const { exists, sha256 } = await getCutoverFile(shell, { path: pathOf(place), noContent: true });
  if (exists && sha256 !== null) await removeCutoverFile(shell, { path: pathOf(place), expectedSha256: sha256 });
}
