export { chained, type Head, hashOfLine, NO_HEAD, type RecordContent } from "./chain";
export { checkHead } from "./check-head";
export { damage } from "./damage";
export { type VerifiedJournal, verifyJournal } from "./verify";
