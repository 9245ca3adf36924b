import { renderDiffUnified } from "../webconfig";
import type { ReportConfiguration } from "./report";

/** An artefact of a run with its bytes. */
export interface ArtefactContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The merges of configuration files among a run's artefacts: beside `NAME/new`, the new default, stands what was
 * written in its place, `NAME/merged-HASH`. Secrets are masked. Pure.
 */
export function configurationsOf(artefacts: readonly ArtefactContent[]): readonly ReportConfiguration[] {
  return artefacts
    .filter(({ name }) => /\/merged-[0-9a-f]+$/.test(name))
    .flatMap((merged) => {
      const folder = merged.name.slice(0, merged.name.lastIndexOf("/"));
      const fresh = artefacts.find(({ name }) => name === `${folder}/new`);
      return fresh === undefined ? [] : [configurationOf(folder, fresh.bytes, merged.bytes)];
    });
}

function configurationOf(folder: string, fresh: Uint8Array, merged: Uint8Array): ReportConfiguration {
  const diff = renderDiffUnified(fresh, merged, { oldName: "the new default", newName: "what this run wrote" });
  const lines =
    diff === ""
      ? ["Both say the same."]
      : diff
          .trimEnd()
          .split("\n")
          .filter((line) => !/^=+$/.test(line));
  return { title: `${titleOf(folder)}: what was carried over into the new default`, lines };
}

/** `web-config@APP01` and `web-config` are Web.config; any other folder keeps its name. */
function titleOf(folder: string): string {
  return /^web-config(@|$)/.test(folder) ? `Web.config${folder.slice("web-config".length)}` : folder;
}
