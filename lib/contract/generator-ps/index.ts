import { renderManifest } from "./render-manifest";
import { type ModuleSource, renderModule } from "./render-module";

export { type CommandAlias, GENERATED, type ModuleSource } from "./render-module";

export interface GeneratedScript {
  /** Relative to the folder of the lab's modules, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The PowerShell modules through which real PowerShell reaches a lab. Pure: the same contract gives the same files. */
export function generateLabModules(modules: readonly ModuleSource[]): readonly GeneratedScript[] {
  return modules.flatMap((source) => [
    { path: `${source.module}/${source.module}.psd1`, text: renderManifest(source) },
    { path: `${source.module}/${source.module}.psm1`, text: renderModule(source) },
  ]);
}
