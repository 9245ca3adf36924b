import { CutoverError } from "../../errors";
import type { Plain } from "../history";
import type { World } from "../world/world";

/** A person does something of the catalogue now. @throws CutoverError LAB_UNKNOWN_ACTION */
export function actAsPerson(
  world: World,
  doing: { readonly computer: string; readonly does: string; readonly options: { readonly [name: string]: Plain } },
): void {
  const action = world.parts.actions.get(doing.does);
  if (action === undefined) {
    throw new CutoverError({ code: "LAB_UNKNOWN_ACTION", what: `No person of the lab knows how to "${doing.does}".` });
  }
  world.as({ by: "person" }, () => {
    world.emit({ computer: doing.computer, subject: "person", name: doing.does, from: null, to: "done" });
    action.act({ world, computer: doing.computer, options: doing.options });
  });
}
