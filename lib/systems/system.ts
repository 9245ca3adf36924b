import type { z } from "zod";
import type { CommandUse, Precondition } from "../steps";
import type { Upgrade } from "../upgrade/model";

/** A system that cutover can upgrade: what its upgrade file may say, and what follows from it. */
export interface System {
  /** The name under `system` in the upgrade file. */
  readonly name: string;
  readonly title: string;
  /** The one source of validation, JSON Schema and the docs' tables. */
  readonly inputs: z.ZodType;
  /** The upgrade that validated inputs ask for. */
  readonly build: (inputs: unknown) => Upgrade;
  /** Where its inputs use commands of the operator's own, which the estate has to declare. */
  readonly commandUses?: (inputs: unknown) => readonly CommandUse[];
  /** What must be so before it begins, beyond what every server needs. */
  readonly preconditions?: (inputs: unknown) => readonly Precondition[];
}
