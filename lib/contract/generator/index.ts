export { chosen, type GeneratedFile, type GeneratorSources, generate } from "./generate";
export { GENERATED } from "./render-command";
