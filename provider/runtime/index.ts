export { attach, dispatch, type Method } from "./dispatch";
