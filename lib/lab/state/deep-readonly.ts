import type { Plain } from "../history";

/** The same tree, not to be changed. Plain data is read-only by itself. */
export type DeepReadonly<T> = Plain extends T
  ? T
  : T extends (infer U)[]
    ? readonly DeepReadonly<U>[]
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;
