import type { z } from "zod";

/** What the upgrade file needs to know of a system: its title, and which inputs it takes. */
export interface SystemForm {
  readonly title: string;
  readonly inputs: z.ZodType;
}

/** The systems by the name that stands behind `system:`. */
export type SystemForms = Readonly<Record<string, SystemForm>>;
