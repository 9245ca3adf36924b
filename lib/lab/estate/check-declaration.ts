import type { z } from "zod";
import { commandsOf, contractModules } from "../../contract";
import { CutoverError } from "../../errors";
import type { PartIndex } from "../part-index";
import type { EstateDeclaration, HazardInput, PersonInput } from "./estate-schema";
import { estateSchema, hazardSchema, personSchema } from "./estate-schema";
import { nearest } from "./nearest";
import { namesOf, validKeys } from "./valid-keys";

type Path = readonly PropertyKey[];

/** Says where in the text of an estate something stands, e.g. "estate.yaml:12:7". */
export type Locate = (path: Path, of: "key" | "value") => string;

interface Fault {
  readonly path: Path;
  readonly of: "key" | "value";
  readonly message: string;
}

/** Checks an estate as a whole. @throws CutoverError LAB_ESTATE_INVALID naming every fault with its place. */
export function checkDeclaration(value: unknown, parts: PartIndex, locate: Locate): EstateDeclaration {
  const schema = estateSchema(parts);
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw invalid(
      parsed.error.issues.flatMap((issue) => faultsOf(issue, { schema, value, parts })),
      locate,
    );
  const declaration = parsed.data as unknown as EstateDeclaration;
  const faults = unknownPlaces(declaration, parts);
  if (faults.length > 0) throw invalid(faults, locate);
  return declaration;
}

function unknownPlaces(declaration: EstateDeclaration, parts: PartIndex): readonly Fault[] {
  const computers = Object.keys(declaration.computers);
  const twice = computers.filter(
    (name, i) => computers.findIndex((one) => one.toLowerCase() === name.toLowerCase()) < i,
  );
  return [
    ...twice.map((name) => ({ path: ["computers", name], of: "key" as const, message: `"${name}" is there twice.` })),
    ...declaration.hazards.flatMap((hazard, i) =>
      placeFaults(hazard, { path: ["hazards", i], computers, parts, own: ownNames(declaration) }),
    ),
    ...declaration.hazards.flatMap((hazard, i) => {
      const needsCommand = parts.hazards.get(hazard.does)?.needsCommand === true && parts.moments.has(hazard.at);
      const message = `"${hazard.does}" strikes at a command, and ${hazard.at} is a moment.`;
      return needsCommand ? [{ path: ["hazards", i, "at"], of: "value" as const, message }] : [];
    }),
    ...declaration.people.flatMap((person, i) =>
      placeFaults(person, { path: ["people", i], computers, parts, own: [] }),
    ),
  ];
}

function ownNames({ computers }: EstateDeclaration): readonly string[] {
  const commands = Object.values(computers).flatMap((computer) => computer.commands ?? []);
  return (commands as unknown as readonly { readonly name: string }[]).map(({ name }) => name);
}

function placeFaults(
  place: HazardInput | PersonInput,
  context: {
    readonly path: Path;
    readonly computers: readonly string[];
    readonly parts: PartIndex;
    /** Names of operators' own commands. */
    readonly own: readonly string[];
  },
): readonly Fault[] {
  const { path, computers, parts, own } = context;
  const moments = [...parts.moments.keys()];
  const commands =
    path[0] === "hazards"
      ? ["*", ...contractModules.flatMap((module) => commandsOf(module).map(({ name }) => name))]
      : [];
  return [
    ...unknownName({
      name: place.at,
      valid: [...moments, ...commands, ...own],
      path: [...path, "at"],
      is: "moment or command",
    }),
    ...(place.on === undefined
      ? []
      : unknownName({ name: place.on, valid: computers, path: [...path, "on"], is: "computer" })),
  ];
}

function unknownName(check: {
  readonly name: string;
  readonly valid: readonly string[];
  readonly path: Path;
  readonly is: string;
}): readonly Fault[] {
  const { name, valid, path, is } = check;
  if (valid.some((one) => one.toLowerCase() === name.toLowerCase())) return [];
  return [{ path, of: "value", message: `"${name}" is no ${is} of this estate${hint(name, valid)}` }];
}

function faultsOf(
  issue: z.core.$ZodIssue,
  context: { readonly schema: z.core.$ZodType; readonly value: unknown; readonly parts: PartIndex },
): readonly Fault[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    const valid = validKeys(context.schema, path, context.value);
    return issue.keys.map((key) => {
      const where = path.length === 0 ? "the estate" : path.map(String).join(".");
      return { path: [...path, key], of: "key", message: `"${key}" is no key of ${where}${hint(key, valid)}` };
    });
  }
  if (issue.code === "invalid_union" && path.at(-1) === "does") {
    const schema = path[0] === "people" ? personSchema(context.parts) : hazardSchema(context.parts);
    const does = valueAt(context.value, path);
    const is = path[0] === "people" ? "action of a person" : "hazard of the catalogue";
    return [{ path, of: "value", message: `"${String(does)}" is no ${is}${hint(String(does), namesOf(schema))}` }];
  }
  if (issue.code === "invalid_key") {
    const message = `${String(path.at(-1))}: ${issue.issues[0]?.message ?? issue.message}.`;
    return [{ path, of: "key", message }];
  }
  return [{ path, of: "value", message: `${path.map(String).join(".")}: ${issue.message}.` }];
}

function hint(wrong: string, valid: readonly string[]): string {
  const meant = nearest(wrong, valid);
  return meant === undefined ? "." : `; did you mean "${meant}"?`;
}

function invalid(faults: readonly Fault[], locate: Locate): CutoverError {
  const what = faults.map(({ path, of, message }) => `${locate(path, of)}: ${message}`).join("\n  ");
  return new CutoverError({ code: "LAB_ESTATE_INVALID", what });
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => {
    return typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined;
  }, value);
}
