export { type Barrier, type KeepUsersOut, keepUsersOut, ruleName } from "./keep-users-out";
