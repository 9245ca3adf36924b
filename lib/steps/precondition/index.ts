export { type HookMeans, hookFinding } from "./hook-means";
export { type OfStep, ofStep } from "./of-step";
export {
  type Finding,
  isOk,
  isUnknown,
  isWrong,
  type LookContext,
  type Precondition,
  type PreconditionGroup,
  preconditionGroups,
} from "./precondition";
export { productVersionKnown } from "./product-version-known";
export { type SqlRights, sqlRights } from "./sql-rights";
export { usersCanBeKeptOut } from "./users-can-be-kept-out";
