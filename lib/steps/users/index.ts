export { type Barrier, type KeepUsersOut, keepUsersOut, ruleName, usersAreOut } from "./keep-users-out";
