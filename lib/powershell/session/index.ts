export { Session, type SessionParts } from "./session";
export { changesComputer } from "./session-effect";
