import { z } from "zod";
import type { PageView } from "./page-view";
import { decide, type Resolution, takeBack } from "./resolution";

const choice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ours") }),
  z.strictObject({ kind: z.literal("theirs") }),
  z.strictObject({ kind: z.literal("base") }),
  z.strictObject({ kind: z.literal("value"), value: z.string() }),
]);

/** What the page asks for: a choice, or null to take it back. */
export const wish = z.strictObject({ id: z.string(), choice: choice.nullable() });
export type Wish = z.infer<typeof wish>;

/** One person's work on one merge, as the page's server sees it. */
export interface PageSession {
  view(): PageView;
  /** @throws CutoverError where the merge refuses the choice; then nothing has changed. */
  decide(wish: Wish): void;
  /** Writes what is decided. */
  save(): Promise<void>;
}

/** A session over a resolution; `save` gets the resolution as it is then. */
export function pageSession(
  opened: Resolution,
  viewOf: (resolution: Resolution) => PageView,
  save: (resolution: Resolution) => Promise<void>,
): PageSession {
  let resolution = opened;
  return {
    view: () => viewOf(resolution),
    decide: ({ id, choice: chosen }) => {
      resolution = chosen === null ? takeBack(resolution, id) : decide(resolution, id, chosen);
    },
    save: () => save(resolution),
  };
}
