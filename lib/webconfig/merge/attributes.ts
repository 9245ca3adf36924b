import { CutoverError } from "../../errors";
import type { WebConfigDocument } from "../document";
import { encodeAttribute } from "../tree/decode";
import { type AttributeNode, type ElementNode, localName } from "../tree/node";
import type { Decision } from "./model";
import { redirectWinner } from "./redirect";
import { applied, dispute, type MergeRun, side, UNKNOWN_AUTHOR } from "./run";

/** An element in the three versions; OURS and THEIRS have it. */
export interface Versions {
  readonly id: string;
  readonly path: string;
  readonly base: ElementNode | undefined;
  readonly ours: ElementNode;
  readonly theirs: ElementNode;
}

interface Values {
  readonly name: string;
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** Brings the attributes that OURS changed over to THEIRS. */
export function mergeAttributes(run: MergeRun, at: Versions): void {
  const all = collect(run, at);
  const winner = localName(at.theirs.name) === "bindingRedirect" ? redirectWinner(all) : undefined;
  for (const values of all) {
    const decided = decide(run, at, values, winner);
    if (decided === "theirs") continue;
    const wanted = decided === "ours" ? values.ours : decided.value;
    if (wanted === values.theirs) continue;
    write(run, at, values, { wanted, copied: decided === "ours" });
  }
  if (winner)
    run.notes.push(
      `${at.path}: both sides changed the redirect; the larger newVersion ${winner.newVersion} was taken from ${winner.side === "ours" ? "the saved" : "the new"} file.`,
    );
}

function decide(
  run: MergeRun,
  at: Versions,
  values: Values,
  winner: { readonly side: "ours" | "theirs" } | undefined,
): Decision {
  const { base, ours, theirs, name } = values;
  if (ours === theirs) return "theirs";
  const refused = run.refused.get(`${at.id}@${name}`);
  if (run.base) {
    if (ours === base) return "theirs";
    if (theirs === base && refused === undefined) return "ours";
    if (theirs !== base && winner) return winner.side;
  }
  const decided = dispute(run, {
    id: `${at.id}@${name}`,
    path: at.path,
    attribute: name,
    reason: refused ?? reason(run, values),
    ...sideOf("base", run.base, at.base, name),
    ...sideOf("ours", run.ours, at.ours, name),
    ...sideOf("theirs", run.theirs, at.theirs, name),
  });
  return decided ?? "theirs";
}

function reason(run: MergeRun, { base, ours, theirs }: Values): string {
  if (!run.base) return UNKNOWN_AUTHOR;
  if (ours === undefined) return "the saved file has removed the attribute, the new default has changed it";
  if (theirs === undefined) return "the saved file has changed the attribute, the new default has removed it";
  if (base === undefined) return "both files have added the attribute, with different values";
  return "both files have changed the value, differently";
}

function sideOf(
  name: "base" | "ours" | "theirs",
  document: WebConfigDocument | undefined,
  element: ElementNode | undefined,
  attribute: string,
) {
  if (!document || !element) return {};
  const found = element.attributes.find((candidate) => candidate.name === attribute);
  return { [name]: found ? side(document, found, document.valueOf(found)) : document.positionOf(element.start) };
}

function collect(run: MergeRun, { base, ours, theirs }: Versions): readonly Values[] {
  const names = new Set(
    [...ours.attributes, ...theirs.attributes, ...(base?.attributes ?? [])].map((attribute) => attribute.name),
  );
  return [...names].map((name) => ({
    name,
    base: base && run.base ? run.base.attribute(base, name) : undefined,
    ours: run.ours.attribute(ours, name),
    theirs: run.theirs.attribute(theirs, name),
  }));
}

function write(
  run: MergeRun,
  at: Versions,
  values: Values,
  { wanted, copied }: { readonly wanted: string | undefined; readonly copied: boolean },
): void {
  const { name, theirs } = values;
  const present = at.theirs.attributes.find((attribute) => attribute.name === name);
  applied(run, present ?? at.theirs, {
    kind: wanted === undefined ? "removed" : theirs === undefined ? "added" : "changed",
    id: `${at.id}@${name}`,
    path: at.path,
    attribute: name,
    ...(theirs === undefined ? {} : { before: theirs }),
    ...(wanted === undefined ? {} : { after: wanted }),
  });
  if (wanted === undefined) {
    if (present) run.splice.removeAttribute(at.theirs, present);
    return;
  }
  const source = copied ? at.ours.attributes.find((attribute) => attribute.name === name) : undefined;
  const raw = source ? run.ours.text.slice(source.valueStart, source.valueEnd) : encodeAttribute(wanted, '"');
  const after = neighbour(at, name);
  run.splice.setAttribute(at.theirs, name, after ? { raw, after } : { raw });
}

/** The attribute of THEIRS behind which OURS' own new attribute belongs. */
function neighbour(at: Versions, name: string): AttributeNode | undefined {
  const index = at.ours.attributes.findIndex((attribute) => attribute.name === name);
  for (let before = index - 1; before >= 0; before--) {
    const found = at.theirs.attributes.find((attribute) => attribute.name === at.ours.attributes[before]?.name);
    if (found) return found;
  }
  return undefined;
}

/** Refuses a decision with a value where a whole element is in dispute. */
export function elementDecision(id: string, decided: Decision | undefined): "ours" | "theirs" {
  if (typeof decided === "object") {
    throw new CutoverError({
      code: "WEBCONFIG_DECISION_UNUSABLE",
      what: `The conflict ${id} is about a whole element and was decided with a value.`,
    });
  }
  return decided ?? "theirs";
}
