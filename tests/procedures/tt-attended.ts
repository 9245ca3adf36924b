import { createHash } from "node:crypto";
import type { PersonDoing } from "../../lib/lab";
import type { RunEvent } from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { LICENCE_KEY } from "./tt-estate";
import type { Inputs, TtRun } from "./tt-run";

const api = "http://localhost/TimeTracker/api/system";

/** The upgrade by a person who clicks, whose doings cutover reads over HTTP. */
export const attendedByReading: Inputs = {
  ...silentInputs,
  installer: { folder: "D:\\Install\\TimeTrackerNX-7.0.1" },
  administration: {
    credential: { userName: "admin", password: { env: "TT_ADMIN_PASSWORD" } },
    maintenance: { kind: "attended", read: { url: `${api}/maintenance` } },
    schemaUpdate: { kind: "attended", read: { url: `${api}/update` } },
    licence: { kind: "attended", read: { url: `${api}/licence` } },
  },
};

const keySha256 = createHash("sha256").update(LICENCE_KEY).digest("hex");
const does: Readonly<Record<string, readonly Omit<PersonDoing, "on">[]>> = {
  maintenance: [{ does: "maintenance-on" }],
  "installer-ready": [{ does: "start-installer" }],
  // Where the installer is closed already, Admin is opened in a browser.
  "schema-update": [{ does: "click-finish" }, { does: "open-admin" }],
  licence: [{ does: "enter-licence", options: { keySha256 } }],
};

/** A person of the lab who clicks "Install" as soon as it can be clicked. */
export const clicksInstall = { at: "installer.ready", does: "click-install", after: "2m" };

/** Does what each instruction asks for. */
export function obedient(event: RunEvent, living: TtRun["lab"]): void {
  if (event.kind !== "instruction") return;
  for (const action of does[event.key.split("@")[0] ?? ""] ?? []) living.act({ on: "APP01", ...action });
}
