import type { z } from "zod";
import type { administration } from "./administration";
import type { licenceExpected } from "./login";

interface Given {
  readonly administration: z.output<typeof administration>;
  readonly licenceKey?: object | undefined;
  readonly licenceExpected?: z.output<typeof licenceExpected> | undefined;
}

interface Lack {
  readonly path: readonly string[];
  readonly message: string;
}

/** What one input needs of another one. Pure. */
export function lackingIn({ administration, licenceKey, licenceExpected: expected }: Given): readonly Lack[] {
  const { maintenance, schemaUpdate, licence, credential } = administration;
  const isReached = [maintenance, schemaUpdate, licence].some(
    (way) => way.kind === "http" || (way.kind === "attended" && way.read !== undefined),
  );
  const readsLicence = licence.kind !== "attended" || licence.read !== undefined;
  return [
    ...(isReached && credential === undefined
      ? [lack(["administration", "credential"], "is needed to read or do something over HTTP")]
      : []),
    ...(licence.kind !== "attended" && licenceKey === undefined
      ? [lack(["licenceKey"], "is needed, since cutover enters the key itself")]
      : []),
    ...(readsLicence && expected === undefined
      ? [lack(["licenceExpected"], "is needed to tell the new licence from the old one")]
      : []),
  ];
}

const lack = (path: readonly string[], what: string): Lack => ({ path, message: `${path.at(-1)} ${what}` });
