import * as pulumi from "@pulumi/pulumi";
import { showPlan } from "../preview/show-plan";
import type { Kind } from "../runtime/kinds";
import { markSecret } from "./secret-inputs";

/** What stands in a program and in the state of every resource of cutover. */
export interface Declared {
  readonly kind: Kind;
  /** The constant stub that the state holds: one object per type. */
  readonly stub: pulumi.dynamic.ResourceProvider;
  /** Names of outputs that are no inputs, so that they have a value in previews. */
  readonly outputs: readonly string[];
}

/** A resource that declares an end state on a server. Its class adds types and docs, nothing else. */
export abstract class DeclaredResource extends pulumi.dynamic.Resource {
  /** How it stands: "as declared", "drifted" (somebody has changed it since), "unfinished" (a run waits). */
  declare readonly standing: pulumi.Output<string>;
  /** What is open, in words; empty when everything is as declared. */
  declare readonly open: pulumi.Output<readonly string[]>;
  /** The run that has changed something last; "" when there was none. */
  declare readonly runId: pulumi.Output<string>;

  protected constructor(
    { kind, stub, outputs }: Declared,
    name: string,
    { args, options }: { readonly args: object; readonly options: pulumi.CustomResourceOptions | undefined },
  ) {
    const { preview = true, ...inputs } = args as { readonly preview?: boolean };
    const declaredBy = `${pulumi.getProject()}/${pulumi.getStack()}/${name}`;
    const given = kind.secrets.reduce<Record<string, unknown>>((all, { path }) => markSecret(all, path), { ...inputs });
    const unset = Object.fromEntries(
      [...outputs, "standing", "open", "runId", "schemaVersion"].map((one) => [one, undefined]),
    );
    const secrets = [...new Set(kind.secrets.filter(({ path }) => path.length === 1).map(({ path }) => path[0] ?? ""))];
    const additionalSecretOutputs = [...secrets, ...(options?.additionalSecretOutputs ?? [])];
    super(
      stub,
      name,
      { ...unset, ...given, declaredBy },
      { ...options, additionalSecretOutputs },
      "cutover",
      kind.type,
    );
    if (preview && pulumi.runtime.isDryRun()) showPlan(this, kind, { ...given, declaredBy });
  }
}
