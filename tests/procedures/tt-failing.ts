import { CutoverError } from "../../lib/errors";
import { type AnyStep, defineStep, open, type Upgrade } from "../../lib/upgrade";

/** An upgrade in which one step, by its id, never becomes true: its deed is not done and says that it failed. */
export function failingAt(id: string): (upgrade: Upgrade) => Upgrade {
  return (upgrade) => ({
    ...upgrade,
    steps: upgrade.steps.map((one) => (one.kind !== "loop" && one.id === id ? failing(one) : one)),
  });
}

function failing(step: AnyStep): AnyStep {
  const { attended: _, ...rest } = step;
  return defineStep({
    ...(rest as object),
    satisfied: () => open("the test lets it fail"),
    judge: () => ({ kind: "failed", because: "the test lets it fail", code: "STEP_FAILED" }),
    ...(step.act === undefined
      ? {}
      : {
          act: async () => {
            throw new CutoverError({ code: "STEP_FAILED", what: "The test lets it fail." });
          },
        }),
  } as never);
}
