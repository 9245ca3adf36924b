import { z } from "zod";
import type { Json } from "../../errors";
import type { AnyStep, Plan, Upgrade } from "../../upgrade/model";
import type { System } from "../system";
import { validInputs } from "../valid-inputs";

/** A system of one goal on one computer: what a single resource declares. */
export interface Single extends System {
  /** What is to be told of the thing, from what was seen of its goal. Pure. */
  readonly seen: (plan: Plan) => Readonly<Record<string, Json>>;
}

/** What a single resource is made of. */
export interface SingleParts<S extends z.ZodType> {
  readonly name: string;
  readonly title: string;
  readonly inputs: S;
  readonly goal: (inputs: z.output<S>) => AnyStep;
  /** What has to be so before the goal is worked on: steps of role check that serve it. Default: nothing. */
  readonly checks?: (inputs: z.output<S>) => readonly AnyStep[];
  /** Outputs by what the goal's observation gave. */
  readonly seen: (observed: Readonly<Record<string, Json>>) => Readonly<Record<string, Json>>;
}

/** Makes a system of one goal. */
export function single<S extends z.ZodType>({ name, title, inputs, goal, checks, seen }: SingleParts<S>): Single {
  return {
    name,
    title,
    inputs,
    build: (given): Upgrade => {
      const valid = validInputs(name, inputs, given);
      const step = goal(valid);
      return {
        system: name,
        title: step.title,
        inputs: JSON.parse(JSON.stringify(valid)) as Json,
        computers: [step.computer],
        steps: [...(checks?.(valid) ?? []), step],
      };
    },
    seen: (plan) => seen((plan.goals[0]?.observed ?? {}) as Readonly<Record<string, Json>>),
  };
}

/** Inputs that most single resources share. */
export const server = z.string().min(1).describe("Computer that it is on.");

export const onDestroy = z
  .enum(["leave", "remove"])
  .default("leave")
  .describe("What `pulumi destroy` does with it: leave (default) or remove.");
