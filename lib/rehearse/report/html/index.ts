export { renderRehearsalHtml } from "./render-rehearsal-html";
