import {
  iisConfigurationSaved,
  maintenance,
  poolStopped,
  registrySaved,
  requireNotBegun,
  savedFiles,
  treeCopy,
} from "../../../steps";
import type { ActContext, AnyStep } from "../../../upgrade/model";
import { artefacts, type Facts } from "../facts";
import { id, upgradeGoals } from "../goals";
import type { TimeTrackerNxInputs } from "../inputs";
import { modesOf } from "../modes";
import { installationOf } from "../parts";

/** The product is stopped and what the installer overwrites is saved: 6, 7, 9, 9b. */
export function saving(inputs: TimeTrackerNxInputs, facts: Facts): readonly AnyStep[] {
  const { server: computer, product, pool, webConfig } = inputs;
  const onServer = { computer, serves: upgradeGoals };
  const untilTheStart = { ...onServer, until: id.poolEnsured };
  const copied = { computer, serves: [id.productVersion] };
  const { file, version } = installationOf(inputs, facts);
  const unbegun = { computer, product, version, file };
  // Only a person can be too early.
  const untouched = (what: string) =>
    inputs.installer.mode === "silent"
      ? {}
      : { requireUntouched: (context: ActContext) => requireNotBegun(context, unbegun, what) };
  return [
    maintenance({
      ...untilTheStart,
      id: id.maintenance,
      rows: ["TT-6"],
      product,
      pool,
      mode: modesOf(inputs, facts).maintenance,
      deadlineMs: facts.ms.maintenanceMs,
    }),
    poolStopped({
      ...untilTheStart,
      id: id.poolStopped,
      rows: ["TT-7"],
      pool,
      page: facts.serverPage.url,
      deadlineMs: facts.ms.poolMs,
    }),
    savedFiles({
      ...copied,
      id: id.webConfigSaved,
      rows: ["TT-9"],
      title: "Web.config is saved byte for byte",
      files: [
        { path: webConfig.path, artefact: artefacts.savedWebConfig },
        ...(webConfig.oldDefault === undefined ? [] : [{ path: webConfig.oldDefault, artefact: artefacts.oldDefault }]),
      ],
      deadlineMs: facts.ms.hookMs,
      ...untouched("Web.config"),
    }),
    treeCopy({
      ...copied,
      ...untouched("the program folder"),
      id: id.programCopied,
      rows: ["TT-9b"],
      source: inputs.programFolder,
      folder: inputs.copyFolder,
      deadlineMs: facts.ms.copyMs,
    }),
    iisConfigurationSaved({ ...copied, id: id.iisConfigurationSaved, rows: ["TT-9b"] }),
    registrySaved({ ...copied, id: id.registrySaved, rows: ["TT-9b"], keys: inputs.registryKeys, product }),
  ];
}
