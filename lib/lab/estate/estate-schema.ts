import { z } from "zod";
import type { Hazard } from "../hazards/hazard";
import type { PartIndex } from "../part-index";
import { type ComputerInput, computerShape } from "./computer-schema";
import { duration, instant } from "./quantity";

/** A checked estate: what `createEstate` makes the state of. */
export interface EstateDeclaration {
  readonly now: number;
  readonly seed: string;
  readonly computers: { readonly [name: string]: ComputerInput };
  readonly people: readonly PersonInput[];
  readonly hazards: readonly HazardInput[];
  readonly variants: { readonly [behaviour: string]: string };
}

export interface PersonInput {
  readonly at: string;
  readonly on?: string;
  readonly does: string;
  readonly after: number;
  readonly times?: number;
  readonly [option: string]: unknown;
}

export interface HazardInput {
  readonly on?: string;
  readonly at: string;
  readonly does: string;
  readonly times: number | "always";
  readonly skip: number;
  readonly when?: "before" | "after";
  readonly [option: string]: unknown;
}

const BEGIN = "2026-01-17T18:00:00Z";

const made = new WeakMap<PartIndex, ReturnType<typeof makeSchema>>();

/** The form of estate.yaml, closed, for the parts that this lab has; made once for them. */
export function estateSchema(parts: PartIndex): ReturnType<typeof makeSchema> {
  const schema = made.get(parts) ?? makeSchema(parts);
  made.set(parts, schema);
  return schema;
}

function makeSchema(parts: PartIndex) {
  const slices = Object.fromEntries([...parts.slices].map(([name, { schema }]) => [name, schema.optional()]));
  return z.strictObject({
    version: z.literal(1).default(1),
    /** Virtual time at the beginning. */
    now: instant.prefault(BEGIN),
    /** Of everything that is random. */
    seed: z.string().default("lab"),
    computers: z.record(
      z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,14}$/, "must be a NetBIOS name of at most 15 letters, digits and hyphens"),
      z.strictObject({ ...computerShape, ...slices }),
    ),
    people: z.array(personSchema(parts)).default([]),
    hazards: z.array(hazardSchema(parts)).default([]),
    variants: z.strictObject(variantShape(parts)).prefault({}),
  });
}

const placeShape = { on: z.string().optional(), at: z.string().min(1) };

export function hazardSchema(parts: PartIndex): z.ZodType {
  const forms = [...parts.hazards.values()].map((hazard) => hazardForm(hazard));
  return forms.length === 0 ? z.never() : z.discriminatedUnion("does", forms as [(typeof forms)[0], ...typeof forms]);
}

function hazardForm(hazard: Hazard) {
  return z.strictObject({
    ...placeShape,
    does: z.literal(hazard.name),
    /** How often it strikes. */
    times: z.union([z.int().min(1), z.literal("always")]).default(1),
    /** How many matching places it lets pass first. */
    skip: z.int().min(0).default(0),
    ...(hazard.phase === "asked" ? {} : { when: z.enum(["before", "after"]).optional() }),
    ...hazard.options,
  });
}

export function personSchema(parts: PartIndex): z.ZodType {
  const forms = [...parts.actions.values()].map((action) =>
    z.strictObject({
      ...placeShape,
      does: z.literal(action.name),
      after: duration.prefault("0s"),
      times: z.int().min(1).optional(),
      ...action.options,
    }),
  );
  return forms.length === 0 ? z.never() : z.discriminatedUnion("does", forms as [(typeof forms)[0], ...typeof forms]);
}

function variantShape(parts: PartIndex): Record<string, z.ZodType> {
  const assumed = [...parts.behaviours.values()].flatMap((behaviour) =>
    "variants" in behaviour
      ? [[behaviour.id, z.enum(behaviour.variants.map(({ id }) => id) as [string, ...string[]]).optional()] as const]
      : [],
  );
  return Object.fromEntries(assumed);
}
