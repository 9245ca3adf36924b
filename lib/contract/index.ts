export { type Bound, bind } from "./binder";
export {
  ALL_SETS,
  type CommandContract,
  type ConfirmImpact,
  type Effect,
  type EnumContract,
  type OutputShape,
  type ParameterContract,
  type ParameterSetContract,
} from "./command-contract";
export { effectOf } from "./effect-of";
export { commandsOf, contractModules, contractOf } from "./read-contracts";
export {
  type Recognised,
  recognise,
  type Statement,
  type StatementId,
  type StatementParameters,
  type StatementRow,
  statement,
  testDatabaseName,
} from "./tsql";
