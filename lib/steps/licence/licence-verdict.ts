import { type Judgement, open, satisfied, unknown, type Verdict } from "../../upgrade/model";
import type { LicenceSeen } from "./licence";
import type { LicenceSigns } from "./licence-mode";

const NAMES = ["masked", "edition", "validUntil", "forVersion"] as const;

/** Whether the licence that the product shows is the new one, by the signs that were given. Pure. */
export function compareLicence(shown: LicenceSigns | null, expected: LicenceSigns): "matches" | "differs" | "unknown" {
  if (shown === null) return "unknown";
  const given = NAMES.filter((name) => expected[name] !== undefined);
  if (given.length === 0) return "unknown";
  if (given.some((name) => shown[name] !== undefined && shown[name] !== expected[name])) return "differs";
  return given.every((name) => shown[name] === expected[name]) ? "matches" : "unknown";
}

export function licenceVerdict(seen: LicenceSeen): Verdict {
  const shown = seen.shown === null ? "" : ` (${describe(seen.shown)})`;
  if (seen.comparison === "matches") return satisfied(`the new licence is set${shown}`);
  if (seen.comparison === "differs") return open(`another licence is set${shown}`);
  if (seen.statement !== null) return satisfied(`stated by a person on ${seen.statement.at}: ${seen.statement.said}`);
  if (seen.message === "only a person can see it") return open("nobody has said that the new key is entered");
  return unknown(
    `whether the new licence is set cannot be seen: ${seen.message === "" ? `its signs are missing${shown}` : seen.message}`,
  );
}

export function licenceJudgement(seen: LicenceSeen): Judgement {
  const failure = seen.request?.failure ?? null;
  if (failure !== null) {
    return { kind: "failed", because: `the entry of the licence key ${failure}`, code: "LICENCE_REFUSED" };
  }
  return { kind: "running", text: licenceVerdict(seen).because, code: "LICENCE_REFUSED" };
}

function describe(signs: LicenceSigns): string {
  const parts = [
    signs.masked,
    signs.edition,
    signs.forVersion === undefined ? undefined : `for ${signs.forVersion}`,
    signs.validUntil === undefined ? undefined : `valid until ${signs.validUntil}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
