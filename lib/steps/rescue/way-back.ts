import type { HookTarget } from "../../shell";

/** The declared way to put the old version back. */
export type WayBack =
  | { readonly kind: "files" }
  | {
      readonly kind: "old-installer";
      readonly path: string;
      readonly sha256: string | undefined;
      readonly arguments: readonly string[];
    }
  | { readonly kind: "snapshot-hook"; readonly restore: HookTarget };

/** How the program of the old version is put back, and what shows that it is. */
export interface PutBack {
  readonly computer: string;
  /** Id of the step that is undone; names the deeds, their jobs and hook calls. */
  readonly step: string;
  readonly rows: readonly string[];
  readonly way: WayBack;
  /** Name in Windows' list of installed programs, and the program file whose version is shown as well. */
  readonly product: string;
  readonly versionFile: string | undefined;
  readonly programFolder: string;
  /** Ids of the steps that made the copies. */
  readonly treeStep: string;
  readonly registryStep: string;
  readonly iisStep: string;
  readonly deadlineMs: number;
}
