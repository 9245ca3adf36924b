export { type Mark, markOf, marks } from "./end-mark";
export { renderRehearsalHtml } from "./html";
export { type Cell, kinds, type Matrix, matrixOf } from "./matrix";
export { rehearsalJson } from "./rehearsal-json";
export { replayCommand } from "./replay";
export { type Assumption, assumptionsOf, brokenOf, notStruckOf } from "./summary";
