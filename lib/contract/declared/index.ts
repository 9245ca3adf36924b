export {
  commandName,
  type DeclaredCommand,
  type DeclaredCommandGiven,
  declaredCommand,
  declaredContract,
  moduleName,
  parameterName,
  parameterSets,
} from "./declared-command";
