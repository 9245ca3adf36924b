export { type Barrier, type KeepUsersOut, keepUsersOut, usersAreOut } from "./keep-users-out";
