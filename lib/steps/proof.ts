import { CutoverError } from "../errors";
import type { RunRecord } from "../upgrade/model";

/** A proof that must lie in the run before a dangerous step may act. */
export interface RequiredProof {
  /** Name of the artefact that is the proof. */
  readonly artefact: string;
  /** What it proves, in words: "the copy of Web.config". */
  readonly what: string;
}

/**
 * Refuses when one of the proofs is missing.
 *
 * @throws CutoverError PROOF_MISSING naming what is missing.
 */
export function requireProofs(run: RunRecord, step: string, proofs: readonly RequiredProof[]): void {
  const missing = proofs.filter((proof) => run.artefact(proof.artefact) === undefined).map((proof) => proof.what);
  if (missing.length === 0) return;
  throw new CutoverError({
    code: "PROOF_MISSING",
    what: `${step} was not begun: ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not proved in this run.`,
    details: { step, missing },
  });
}
