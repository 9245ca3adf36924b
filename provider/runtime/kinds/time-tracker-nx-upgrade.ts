import {
  timeTrackerNxMergesAnew,
  timeTrackerNxSeen,
  timeTrackerNxSystem,
  timeTrackerNxWebConfigOutlook,
} from "../../../lib/systems";
import type { Given, Kind } from "./kind";

/** The upgrade of a TimeTracker NX server as a resource. */
export const timeTrackerNxUpgradeKind: Kind = {
  type: "TimeTrackerNxUpgrade",
  schemaVersion: 2,
  system: timeTrackerNxSystem,
  identity: ["server"],
  means: [
    "from",
    "localUrl",
    "installer",
    "administration",
    "announcement",
    "rollback",
    "copyFolder",
    "registryKeys",
    "allowedPrograms",
    "stopPrograms",
    "keepUsersOut",
    "deadlines",
    "expected",
  ],
  secrets: [
    { path: ["licenceKey"], question: "The licence key (input licenceKey of the Pulumi resource)" },
    {
      path: ["administration", "credential", "password"],
      question: "The administrator's password (input administration.credential.password of the Pulumi resource)",
    },
    {
      path: ["login", "test", "credential", "password"],
      question: "The test user's password (input login.test.credential.password of the Pulumi resource)",
    },
  ],
  seen: timeTrackerNxSeen,
  outlook: timeTrackerNxWebConfigOutlook,
  completed: withKeptFile,
  remakes: timeTrackerNxMergesAnew,
  declared: withoutKeptFile,
};

/** The merged Web.config of an earlier deployment of this version must still be there. */
function withKeptFile(inputs: Given, state: Given): Given {
  const { webConfig } = inputs;
  const { webConfigRun: run, webConfigSha256: sha256, version } = state;
  const isKept = typeof run === "string" && run !== "" && typeof sha256 === "string" && version === inputs.version;
  if (!isKept || typeof webConfig !== "object" || webConfig === null) return inputs;
  return { ...inputs, webConfig: { ...webConfig, kept: { run, sha256 } } };
}

function withoutKeptFile(inputs: Given): Given {
  const { webConfig } = inputs;
  if (typeof webConfig !== "object" || webConfig === null || !("kept" in webConfig)) return inputs;
  const { kept: _, ...declared } = webConfig;
  return { ...inputs, webConfig: declared };
}
