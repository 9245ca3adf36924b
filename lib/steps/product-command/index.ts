export { askByCommand } from "./ask-by-command";
export { type CommandUse, commandUsesIn } from "./command-use";
export { type ParameterValue, type ProductCommand, sampleParameters } from "./product-command";
export { type StartCommand, startCommand } from "./start-command";
