import { posix } from "node:path";
import { minutesAsMs } from "../../steps/duration";
import type { TimeTrackerNxInputs } from "./inputs";
import { texts } from "./texts";

/** Names of the artefacts of this upgrade. */
export const artefacts = { savedWebConfig: "web-config/saved", oldDefault: "web-config/old-default" } as const;

/** What the steps need of the inputs, in their own terms. */
export function factsOf(inputs: TimeTrackerNxInputs) {
  const { deadlines, login, database } = inputs;
  const installerFile = inputs.installer.file ?? `TimeTrackerNXInstaller(${inputs.version}).exe`;
  const under = (url: string) => ({
    url: new URL(posix.join(new URL(url).pathname, login.path), url).href,
    form: login.form,
    maintenanceText: login.maintenanceText,
    versionText: login.versionText ?? inputs.version,
  });
  const minutes = Object.entries(deadlines).map(([name, value]) => [
    name.replace(/Minutes$/, "Ms"),
    minutesAsMs(value),
  ]);
  return {
    installerFile,
    texts: texts(inputs, installerFile),
    credential: inputs.administration.credential,
    usersPage: under(inputs.url),
    serverPage: under(inputs.localUrl ?? inputs.url),
    exposesUsers: inputs.keepUsersOut.kind === "none",
    sql: {
      instance: database.instance,
      database: database.name,
      trustServerCertificate: database.trustServerCertificate,
    },
    ms: Object.fromEntries(minutes) as {
      readonly [K in keyof typeof deadlines as K extends `${infer N}Minutes` ? `${N}Ms` : never]: number;
    },
  };
}

export type Facts = ReturnType<typeof factsOf>;
