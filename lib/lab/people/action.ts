import type { z } from "zod";
import type { Plain } from "../history";
import type { World } from "../world/world";

/** Something that a person of the estate can do. */
export interface PersonAction {
  readonly name: string;
  readonly text: string;
  readonly options?: Readonly<Record<string, z.ZodType>>;
  readonly act: (doing: {
    readonly world: World;
    readonly computer: string;
    readonly options: { readonly [name: string]: Plain };
  }) => void;
}
