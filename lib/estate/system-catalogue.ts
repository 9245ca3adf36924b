import type { z } from "zod";
import type { ValueMap } from "../shell";

/** What the upgrade file needs to know of a system: its title, and which inputs it takes. */
export interface SystemForm {
  readonly title: string;
  readonly inputs: z.ZodType;
  /** Where its inputs use commands of the operator's own. */
  readonly commandUses?: (inputs: unknown) => readonly UsedCommand[];
}

/** A use of a command of the operator's own in the inputs. */
export interface UsedCommand {
  readonly path: readonly string[];
  readonly command: { readonly module: string; readonly name: string };
  readonly effect: "reads" | "changes";
  /** Its parameters with a sample in the place of each secret. */
  readonly sample: ValueMap;
}

/** The systems by the name that stands behind `system:`. */
export type SystemForms = Readonly<Record<string, SystemForm>>;
