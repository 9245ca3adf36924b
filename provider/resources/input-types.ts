import type * as pulumi from "@pulumi/pulumi";
import type { SecretReference } from "../../lib/shell";
import type { EstateGiven } from "../runtime/kinds";

/** A secret as a resource takes it: its text (from `config.requireSecret`), or where it is found. */
export type SecretInput = string | SecretReference;

type Plain = string | number | boolean | undefined | null;

/** An input whose parts may be outputs of other resources, at any depth, and whose secrets may be texts. */
export type DeepInput<T> = pulumi.Input<
  T extends Plain
    ? T
    : T extends SecretReference
      ? SecretInput
      : T extends readonly (infer Item)[]
        ? readonly DeepInput<Item>[]
        : { readonly [Name in keyof T]: DeepInput<T[Name]> }
>;

/** Inputs of a resource: those of its system, and those of every resource. */
export type Args<T> = { readonly [Name in keyof T]: DeepInput<T[Name]> } & CommonArgs;

/** Inputs that every resource takes. They are means: a change of them alone sends nothing to the server. */
export interface CommonArgs {
  /** means. Where it is carried out: `{ lab: "estate.yaml" }`, or real computers. Paths start at the program's folder. */
  readonly estate: DeepInput<EstateGiven>;
  /** means. Answers to gates by the gate's key: nobody can be asked while Pulumi deploys. */
  readonly answers?: DeepInput<Readonly<Record<string, string>>>;
  /** means. Answers to conflicts of a merge, by the part of the gate's key behind its last slash: "ours" or "theirs". */
  readonly decisions?: DeepInput<Readonly<Record<string, string>>>;
  /** means. Digest (or its first 8 digits or more) of the one plan that may be carried out. Default: any plan. */
  readonly approve?: DeepInput<string>;
  /** means. Id of an unfinished run of somebody else, e.g. of the command line, that this resource carries on. */
  readonly takeOver?: DeepInput<string>;
  /** means. What a question that nobody foresaw does before the point of no return. Default "undo". */
  readonly atGate?: DeepInput<"undo" | "hold">;
  /** means. How long one operation may take, in minutes of wall time. Default 24 hours. */
  readonly deadlineMinutes?: DeepInput<number>;
  /** Whether `pulumi preview` looks at the target and shows the plan. Default true. Not kept in the state. */
  readonly preview?: boolean;
}
