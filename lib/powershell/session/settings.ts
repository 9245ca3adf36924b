import { FRAME, frameBytes, settingsPayload } from "../channel";
import type { LaunchedHost } from "../launch";

/** What a session is told once, before its first call. */
export interface SessionSettings {
  /** Names of modules, and the paths of their manifests. */
  readonly modules: Readonly<Record<string, string>>;
}

export function startWith(host: LaunchedHost, { modules }: SessionSettings): void {
  host.main.write(frameBytes({ type: FRAME.settings, id: 0, payload: settingsPayload(modules) }));
}
