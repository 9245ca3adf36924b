export { type HostStart, type LaunchedHost, launchHost } from "./launch-host";
