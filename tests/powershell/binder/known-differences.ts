import type { CommandContract, ParameterContract } from "../../../lib/contract";
import type { Value, ValueMap } from "../../../lib/shell";

/** A disagreement that is known, with its reason as it stands in docs/binder.md. */
export interface KnownDifference {
  readonly reason: string;
  explains(parameter: ParameterContract, value: Value): boolean;
}

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    reason:
      "a date without a year, or a time without a date, is completed by today's date, which the binder does not know",
    explains: ({ type }, value) =>
      type === "DateTime" &&
      /^\s*\d{1,2}([.,:]\d{1,2}){1,2}\s*$/.test(typeof value === "number" ? `${value}` : `${value}`),
  },
];

/** The reason for a disagreement over a call, or undefined. */
export function reasonFor(contract: CommandContract, parameters: ValueMap): string | undefined {
  const values = Object.entries(parameters);
  const found = KNOWN_DIFFERENCES.find(({ explains }) =>
    values.some(([written, value]) => {
      const name = written.replace(/^-/, "").toLowerCase();
      const fits = (candidate: string) => candidate.toLowerCase().startsWith(name);
      return contract.parameters.some(
        (parameter) => [parameter.name, ...parameter.aliases].some(fits) && explains(parameter, value),
      );
    }),
  );
  return found?.reason;
}
