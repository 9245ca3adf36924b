import { isCutoverError } from "../../lib/errors";
import type { Plan } from "../../lib/upgrade";
import { checkInputs } from "./inputs/check-inputs";
import { splitInputs } from "./inputs/split-inputs";
import type { Given, Kind } from "./kinds";
import { declare } from "./life-cycle/declaration";
import { planWithAnswers } from "./life-cycle/known-answers";
import { unfinishedRun } from "./life-cycle/unfinished-run";
import { runsFolderOf } from "./operations";
import { previewing } from "./session/previewing";

/** What was seen of a target for a preview, or why nothing was. */
export type ObservedPlan =
  | {
      readonly kind: "plan";
      readonly plan: Plan;
      readonly change: string | undefined;
      readonly running: string | undefined;
      readonly outlook: readonly string[];
    }
  | { readonly kind: "not-known"; readonly because: string };

/** The same target is looked at once a preview. */
const seen = new Map<string, Promise<ObservedPlan>>();

/**
 * The plan that `pulumi up` would carry out for these inputs. Reads only; all resources of a program share one deadline.
 * What stands in the way is told, never thrown: a preview does not fail because a server does not answer.
 */
export function observedPlan(kind: Kind, given: Given): Promise<ObservedPlan> {
  const key = JSON.stringify([kind.type, given]);
  const known = seen.get(key);
  if (known !== undefined) return known;
  const looked = observe(kind, given).catch((thrown: unknown) => notKnown(thrown));
  seen.set(key, looked);
  return looked;
}

async function observe(kind: Kind, given: Given): Promise<ObservedPlan> {
  if (checkInputs(kind, given).length > 0) return { kind: "not-known", because: "the inputs are not valid" };
  const { estates, signal, withinDeadline } = previewing();
  const { common } = splitInputs(given);
  return withinDeadline(
    estates.use(common.estate, async (estate) => {
      const place = { ports: estate.ports, runsFolder: runsFolderOf(estate), signal, say: () => undefined };
      const declaration = declare(kind, { given, state: {} }, place);
      const run = await unfinishedRun(declaration);
      const running =
        run === undefined ? undefined : `run ${run.runId} holds ${run.computer}: \`pulumi up\` goes on with it`;
      const { plan, answers } = await planWithAnswers(declaration);
      const { upgrade, ports } = declaration;
      const decided = { answers: { ...common.answers, ...answers }, decisions: common.decisions };
      const outlook =
        plan.entries.length === 0 ? [] : await kind.outlook?.(ports, { given: upgrade.inputs, ...decided });
      const { version } = kind.seen({ plan, before: {} });
      const change = typeof version === "string" ? `${version} → ${String(given.version)}` : undefined;
      return { kind: "plan", plan, change, running, outlook: outlook ?? [] };
    }),
  );
}

function notKnown(thrown: unknown): ObservedPlan {
  const because = isCutoverError(thrown) ? thrown.what : thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: "not-known", because };
}
