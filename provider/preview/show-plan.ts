import * as pulumi from "@pulumi/pulumi";
import { isCutoverError } from "../../lib/errors";
import type { Given, Kind } from "../runtime/kinds";
import { planLines } from "./plan-lines";

/** The part of the SDK's outputs that says whether a value is known yet. */
interface Knowing {
  readonly isKnown: Promise<boolean>;
  promise(withUnknowns: boolean): Promise<Given>;
}

/** Shows, in a preview, what `pulumi up` would do: looks at the target from the program's process, reads only. */
export function showPlan(resource: pulumi.Resource, kind: Kind, inputs: object): void {
  const output = pulumi.output(inputs) as unknown as Knowing;
  const say = (text: string) => pulumi.log.info(text, resource);
  void (async () => {
    try {
      if (!(await output.isKnown)) return await say("plan not known: it depends on values that are not known yet");
      const given = await output.promise(true);
      const { observedPlan } = require("../runtime/observed-plan") as typeof import("../runtime/observed-plan");
      const seen = await observedPlan(kind, given);
      await say(seen.kind === "plan" ? planLines(seen.plan, seen).join("\n") : `plan not known: ${seen.because}`);
    } catch (thrown) {
      const because = isCutoverError(thrown) ? thrown.what : thrown instanceof Error ? thrown.message : String(thrown);
      await say(`plan not known: ${because}`);
    }
  })();
}
