import type { Answers, Gate } from "../../upgrade/model";
import type { Conflict, ConflictSide, Decision } from "../../webconfig";
import type { MergedFiles } from "./merged-files";

/** A conflict as it is journalled and asked about. No value of a secret stands in it. */
export type ConflictSeen = {
  readonly id: string;
  /** The part of the question's key behind the prefix; the same on each resume. */
  readonly slug: string;
  readonly path: string;
  readonly reason: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly answer: string | null;
};

const CHOICES = ["ours", "theirs"] as const;
const VALUE_LENGTH = 200;

/** The conflicts with keys that can be typed, and what has been answered. Pure. */
export function conflictsSeen(
  conflicts: readonly Conflict[],
  given: MergedFiles,
  answers: Answers,
): readonly ConflictSeen[] {
  const used = new Map<string, number>();
  return conflicts.map((conflict) => {
    const plain = conflict.id.replace(/[^A-Za-z0-9_.]+/g, "-").replace(/^-|-$/g, "") || "root";
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    const slug = times === 1 ? plain : `${plain}-${times}`;
    const answer =
      answers[`${given.gatePrefix}/${slug}`] ?? given.decisions[slug] ?? given.decisions[conflict.id] ?? null;
    const side = (one: ConflictSide | undefined) => textOf(one, conflict.secret);
    return {
      id: conflict.id,
      slug,
      path: conflict.attribute === undefined ? conflict.path : `${conflict.path} @${conflict.attribute}`,
      reason: conflict.reason,
      base: side(conflict.base),
      ours: side(conflict.ours),
      theirs: side(conflict.theirs),
      answer: answer !== null && isChoice(answer) ? answer : null,
    };
  });
}

const isChoice = (text: string): text is (typeof CHOICES)[number] => CHOICES.some((choice) => choice === text);

function textOf(side: ConflictSide | undefined, secret: boolean): string {
  if (side?.value === undefined) return "nothing";
  const value = secret ? "***" : side.value.trim().slice(0, VALUE_LENGTH);
  return side.line === undefined ? value : `${value} (line ${side.line})`;
}

/** The questions that are not answered yet. Pure. */
export function openGates(conflicts: readonly ConflictSeen[], given: MergedFiles): readonly Gate[] {
  return conflicts
    .filter((conflict) => conflict.answer === null)
    .map((conflict) => ({
      key: `${given.gatePrefix}/${conflict.slug}`,
      question: `${given.path}, ${conflict.path}: keep yours (ours) or take the new default (theirs)?`,
      because: `${conflict.reason}; old default: ${conflict.base}; yours: ${conflict.ours}; new default: ${conflict.theirs}`,
      choices: CHOICES,
      rows: given.rows,
    }));
}

/** The decisions for the merge, or undefined while one is missing. Pure. */
export function decisionsOf(conflicts: readonly ConflictSeen[]): Readonly<Record<string, Decision>> | undefined {
  if (conflicts.some((conflict) => conflict.answer === null)) return undefined;
  return Object.fromEntries(conflicts.map(({ id, answer }) => [id, answer === "ours" ? "ours" : "theirs"]));
}
