import type { Conflict, Decision } from "../../webconfig";

/** What a person can say about a conflict. */
export type Choice =
  | { readonly kind: "ours" }
  | { readonly kind: "theirs" }
  | { readonly kind: "base" }
  | { readonly kind: "value"; readonly value: string };

/** Whether a conflict is about one value, so that a value of one's own can be given; whole elements are taken whole. */
export function takesValue(conflict: Conflict): boolean {
  return conflict.attribute !== undefined || conflict.id.endsWith("#text");
}

/** The choices that a conflict has, in the order in which they are shown. */
export function choicesOf(conflict: Conflict): readonly Choice["kind"][] {
  const base = takesValue(conflict) && conflict.base?.value !== undefined;
  return [
    ...(base ? (["base"] as const) : []),
    "ours",
    "theirs",
    ...(takesValue(conflict) ? (["value"] as const) : []),
  ];
}

/** A choice as the merge and the file of decisions know it; nothing when the conflict does not have that choice. */
export function decisionOf(conflict: Conflict, choice: Choice): Decision | undefined {
  if (!choicesOf(conflict).includes(choice.kind)) return undefined;
  if (choice.kind === "base") return conflict.base?.value === undefined ? undefined : { value: conflict.base.value };
  return choice.kind === "value" ? { value: choice.value } : choice.kind;
}

/** The choice behind a decision: a value that is the old default's is the old default. */
export function choiceOf(conflict: Conflict, decision: Decision): Choice {
  if (typeof decision === "string") return { kind: decision };
  const isBase = choicesOf(conflict).includes("base") && conflict.base?.value === decision.value;
  return isBase ? { kind: "base" } : { kind: "value", value: decision.value };
}
