export { canonicalJson, plainJson, sameJson } from "./canonical-json";
export { sha256 } from "./sha256";
