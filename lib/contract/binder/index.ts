export { bind } from "./bind";
export type { Bound } from "./bound";
