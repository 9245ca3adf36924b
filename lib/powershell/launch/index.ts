export { type HostStart, launchHost } from "./launch-host";
export type { LaunchedHost } from "./launched-host";
