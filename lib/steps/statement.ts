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
  /** Id of the step that brings the version: once a run has begun it, what was stated in earlier runs is outdated. */
  readonly installedBy: string;
}

const pathOf = ({ folder, id, version }: StatementPlace): string => `${folder}\\statements\\${id}-${version}.json`;

/** The statement that holds for this version as it is installed now, or null. */
export async function readStatement(context: ObserveContext, place: StatementPlace): Promise<Statement | null> {
  const { statement } = await readFile(context, place);
  if (statement === null || statement.runId === context.run.runId) return statement;
  // The version came, or comes, by this run: an earlier installation of it is what somebody spoke of.
  return context.run.before(place.installedBy) === undefined ? statement : null;
}

async function readFile(
  context: ObserveContext,
  place: StatementPlace,
): Promise<{ readonly sha256: string | null; readonly statement: Statement | null }> {
  const { exists, content, sha256 } = await getCutoverFile(context.on(place.computer), { path: pathOf(place) });
  if (!exists || content === null) return { sha256: null, statement: null };
  return { sha256, statement: JSON.parse(new TextDecoder().decode(content)) as Statement };
}

/** Asks at the gate and keeps the answer with its date, in the place of an earlier run's. */
export async function takeStatement(context: ActContext, place: StatementPlace, gate: Gate): Promise<void> {
  const said = await context.answer(gate);
  if ((await readStatement(context, place)) !== null) return;
  const { sha256 } = await readFile(context, place);
  const at = new Date(context.clock.now()).toISOString();
  const statement: Statement = { said, at, runId: context.run.runId ?? "", version: place.version };
  const content = new TextEncoder().encode(`${JSON.stringify(statement, null, 2)}\n`);
  const expected = sha256 === null ? {} : { expectedSha256: sha256 };
  await setCutoverFile(context.on(place.computer), { path: pathOf(place), content, ...expected });
}

/** Takes a statement back that an undone run had made. */
export async function withdrawStatement(context: ActContext, place: StatementPlace): Promise<void> {
  const shell = context.on(place.computer);
  const { exists, sha256 } = await getCutoverFile(shell, { path: pathOf(place), noContent: true });
  if (exists && sha256 !== null) await removeCutoverFile(shell, { path: pathOf(place), expectedSha256: sha256 });
}
