export { launchRemoteHost, type RemoteHost, type RemoteStart } from "./launch-remote-host";
export { moduleVersion } from "./module-version";
