import type { Plain } from "../history";
import type { TaskHandler } from "../world/task";
import { actAsPerson } from "./act-as-person";

/** The time of a person who waited for a moment has come. */
export const personActs: TaskHandler = (world, task) => {
  const options = (task.data.options ?? {}) as { readonly [name: string]: Plain };
  actAsPerson(world, { computer: task.computer, does: String(task.data.does), options });
};
