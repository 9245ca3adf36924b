export { childEnvironment } from "./child-environment";
export { wallClock } from "./clock";
export { diskFiles } from "./files";
export { operatorHook } from "./hook";
export { networkHttp } from "./http";
export { type Terminal, terminalPrompt } from "./prompt";
export { systemRandom } from "./random";
export { type SecretSources, secretLookup } from "./secrets";
export { networkTcp } from "./tcp";
