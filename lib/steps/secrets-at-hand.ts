import { CutoverError } from "../errors";
import type { SecretReference } from "../shell";
import { type AnyStep, defineStep, type ObserveContext, open, satisfied, type Verdict } from "../upgrade/model";
import { secondsAsMs } from "./duration";
import type { ServingPlacement } from "./placement";

/** A secret that a later step needs, in words and where it is found. */
export interface NeededSecret {
  readonly what: string;
  readonly reference: SecretReference;
}

export interface SecretsAtHand extends ServingPlacement {
  readonly secrets: readonly NeededSecret[];
}

type Seen = { readonly secrets: readonly { readonly what: string; readonly problem: string | null }[] };

/**
 * The licence key and the passwords can be read where the upgrade file says they are; nothing of them is kept (TT-1).
 *
 * @example
 * secretsAtHand({ id: "secrets", computer: "APP01", rows: ["TT-1"], serves: ["licence"],
 *   secrets: [{ what: "the licence key", reference: { env: "LICENCE_KEY" } }] })
 */
export function secretsAtHand(given: SecretsAtHand): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "Licence key and passwords are at hand",
    role: { kind: "check", serves: given.serves },
    effect: { secrets: given.secrets.map(({ what }) => what) },
    deadlineMs: secondsAsMs(0),
    observe: async (context) => ({ secrets: await Promise.all(given.secrets.map((one) => look(context, one))) }),
    satisfied: secretsVerdict,
    judge: (seen) => ({ kind: "failed", because: secretsVerdict(seen).because, code: "SECRET_NOT_AT_HAND" }),
  });
}

async function look(context: ObserveContext, { what, reference }: NeededSecret): Promise<Seen["secrets"][number]> {
  // A plan must not ask a person for a password; a secret to be asked for counts as at hand.
  if ("prompt" in reference) return { what, problem: null };
  try {
    const secret = await context.secret(reference);
    return { what, problem: secret.reveal().trim() === "" ? "is empty" : null };
  } catch (thrown) {
    if (!(thrown instanceof CutoverError)) throw thrown;
    return { what, problem: `cannot be read: ${thrown.what}` };
  }
}

function secretsVerdict(seen: Seen): Verdict {
  const wrong = seen.secrets.flatMap(({ what, problem }) => (problem === null ? [] : [`${what} ${problem}`]));
  if (wrong.length > 0) return open(wrong.join("; "));
  return satisfied(seen.secrets.length === 0 ? "no secret is needed" : seen.secrets.map(({ what }) => what).join(", "));
}
