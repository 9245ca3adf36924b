import { CutoverError, type ErrorCode } from "../../../lib/errors";
import type { Gate, Plan, RunResult } from "../../../lib/upgrade";
import { commandOf, type Declaration, nameOf } from "./declaration";
import { resumeCommand } from "./resume-command";

/** Why a run that has not reached its goals ended, as the error of the deployment. Pure. */
export function outcomeError(result: RunResult, declaration: Declaration): CutoverError {
  if (result.kind === "gate") return gateError(result.gates, declaration, result);
  const computer = declaration.upgrade.computers[0] ?? "";
  const { code, verb } = outcomes[result.kind] ?? outcomes["not-put-back"];
  const run = result.runId === undefined ? "" : ` (run ${result.runId})`;
  // Whoever reads of a putting back that failed learns as well by which question it came to that.
  const asked = result.gates.map(({ key, question }) => `It waited for an answer: ${key}: ${question}`);
  const truths = [...asked, ...result.truths].map((truth) => `\n  ${truth}`).join("");
  const command = resumeCommand(declaration, computer);
  const isStanding = code !== "UP_PUT_BACK";
  return new CutoverError({
    code,
    what: `${commandOf(declaration)} of ${nameOf(declaration)} ${verb}${run}${reason(result)}.${truths}`,
    todo: isStanding
      ? `Run \`${commandOf(declaration)}\` again: it goes on from there. By hand: ${command}`
      : `Remove the cause that is named and run \`${commandOf(declaration)}\` again: it begins anew.`,
    details: { runId: result.runId ?? "", command: isStanding ? command : "" },
  });
}

const outcomes: { readonly [kind: string]: { readonly code: ErrorCode; readonly verb: string } } & {
  readonly "not-put-back": { readonly code: ErrorCode; readonly verb: string };
} = {
  "put-back": { code: "UP_PUT_BACK", verb: "failed and was put back" },
  "rolled-back": { code: "UP_PUT_BACK", verb: "was rolled back" },
  "past-point-of-no-return": { code: "UP_PAST_POINT_OF_NO_RETURN", verb: "failed after the point of no return" },
  "not-put-back": { code: "UP_NOT_PUT_BACK", verb: "failed and was not fully put back" },
  locked: { code: "UP_LOCKED", verb: "was refused" },
  interrupted: { code: "UP_INTERRUPTED", verb: "was interrupted" },
};

/** The deployment waits for answers: which, by which inputs, and how the run is carried on by hand. Pure. */
export function gateError(
  gates: readonly Gate[],
  declaration: Declaration,
  standing: Pick<RunResult, "runId"> | "put-back" | undefined = undefined,
): CutoverError {
  const { upgrade } = declaration;
  const [computer = ""] = upgrade.computers;
  const missing = gates.map(
    ({ key, choices, proposal }) => `${JSON.stringify(key)}: ${JSON.stringify(proposal ?? choices[0] ?? "TEXT")}`,
  );
  const questions = gates.map(
    ({ key, question, because, choices }) =>
      `\n  ${key}: ${question}\n    ${because}${choices.length === 0 ? "" : `\n    accepted: ${choices.join(", ")}`}`,
  );
  const run = standing === "put-back" ? undefined : standing?.runId;
  const without = standing === "put-back" ? "Everything was put back." : "Nothing was changed.";
  const stands = run === undefined ? without : `Run ${run} stands and holds ${computer}.`;
  const proposals = Object.fromEntries(
    gates.map(({ key, choices, proposal }) => [key, proposal ?? choices[0] ?? "TEXT"]),
  );
  const byHand = run === undefined ? "" : `\n        By hand: ${resumeCommand(declaration, computer, proposals)}`;
  // A destroy knows the inputs of the state alone, into which an up brings them.
  const again = declaration.kind.isRemoval === true ? "once, then `pulumi destroy` again" : "again";
  return new CutoverError({
    code: "UP_WAITS",
    what: `${commandOf(declaration)} of ${nameOf(declaration)} waits for ${gates.length === 1 ? "an answer" : `${gates.length} answers`}. ${stands}${questions.join("")}`,
    todo: `Decide, add the input  answers: { ${missing.join(", ")} }  and run \`pulumi up\` ${again}.${byHand}`,
    details: { runId: run ?? "", gates: gates.map(({ key }) => key) },
  });
}

/** The plan is another one than the one that the program approves. Pure. */
export function notApproved(plan: Plan, declaration: Declaration): CutoverError {
  const approved = declaration.common.approve ?? "";
  return new CutoverError({
    code: "UP_NOT_APPROVED",
    what: `${commandOf(declaration)} of ${nameOf(declaration)}: the plan has the digest ${plan.digest}, approved is ${approved}.`,
    todo: `Read the plan in \`pulumi preview\`, set  approve: "${plan.digest.slice(0, 12)}"  and run \`pulumi up\` again.`,
    details: { digest: plan.digest },
  });
}

function reason({ error }: RunResult): string {
  if (typeof error !== "object" || error === null || Array.isArray(error)) return "";
  const { code, what } = error as { readonly code?: unknown; readonly what?: unknown };
  return typeof what === "string" ? `: ${String(code)}: ${what.replace(/\.$/, "")}` : "";
}
