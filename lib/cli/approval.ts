import type { Prompt } from "../shell";
import type { Plan } from "../upgrade";

const SHORTEST_DIGEST = 8;

/** How the caller approved: the digest that was read before, or whatever the plan is. */
export interface GivenApproval {
  readonly approve?: string;
  readonly yes?: boolean;
}

/** Whether somebody has approved this very plan: undefined when so, else the reason why not. */
export async function isApproved(
  plan: Pick<Plan, "digest">,
  given: GivenApproval,
  prompt: Prompt,
): Promise<string | undefined> {
  if (given.approve !== undefined) {
    const isThis = given.approve.length >= SHORTEST_DIGEST && plan.digest.startsWith(given.approve.toLowerCase());
    return isThis ? undefined : `The plan is ${short(plan)}, but ${given.approve} was approved. Nothing was changed.`;
  }
  if (given.yes === true) return undefined;
  const answer = await prompt.confirm(`Carry out this plan (${short(plan)})?`);
  if (answer === true) return undefined;
  const reason = answer === undefined ? "nobody can be asked" : "you said no";
  return `The plan ${short(plan)} has not been approved: ${reason}. Nothing was changed.`;
}

function short(plan: Pick<Plan, "digest">): string {
  return plan.digest.slice(0, 12);
}
