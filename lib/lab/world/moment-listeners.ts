import type { MomentListener } from "./moment";

/** Several listeners of one part, in this order. */
export function inOrder(...listeners: readonly MomentListener[]): MomentListener {
  return (world, moment) => {
    for (const listener of listeners) listener(world, moment);
  };
}
