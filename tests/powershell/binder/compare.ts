import type { CommandContract } from "../../../lib/contract";
import { bindThere, type There } from "./bind-there";
import { reasonFor } from "./known-differences";
import { ourOutcome, theirOutcome } from "./outcome";

export interface Comparison {
  readonly calls: number;
  /** How many of them bound in our binder. */
  readonly bound: number;
  readonly disagreements: number;
  /** The first few that no known difference explains, with all that is needed to look at them. */
  readonly unexplained: readonly unknown[];
}

/** Binds calls on both sides and compares set, values, error id, category, exception and the parameter it names. */
export function compare(there: There, flavour: CommandContract["commandType"]): Comparison {
  const answers = bindThere(there).map(theirOutcome);
  const both = there.calls.map((call, i) => ({ call, ours: ourOutcome(call, flavour), theirs: answers[i] }));
  const different = both.filter(({ ours, theirs }) => JSON.stringify(ours) !== JSON.stringify(theirs));
  const unexplained = different.filter(({ call }) => reasonFor(call.contract, call.parameters) === undefined);
  return {
    calls: answers.length,
    bound: both.filter(({ ours }) => "set" in ours).length,
    disagreements: different.length,
    unexplained: unexplained.slice(0, 5).map(({ call, ours, theirs }) => ({
      command: call.contract.name,
      parameters: call.parameters,
      culture: call.culture,
      ours,
      theirs,
    })),
  };
}
