export { type Barrier, type KeepUsersOut, keepUsersOut } from "./keep-users-out";
