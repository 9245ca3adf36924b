import type { RunEvent } from "../../../lib/upgrade";

/** What the person who watches the deployment reads of a run's event. Pure. */
export function progressLines(event: RunEvent): readonly string[] {
  switch (event.kind) {
    case "step-started":
      return [`[${event.index + 1}/${event.of}] ${event.title}`];
    case "step-done":
      return [`done: ${event.title}: ${event.because}`];
    case "step-failed":
      return [`FAILED: ${event.title}: ${event.because}`];
    case "instruction":
      return [`a person is needed: ${event.text.replaceAll("\n", " ")}`];
    case "undoing":
      return [`putting back: ${event.title}`];
    case "undone":
      return [`${event.proved ? "put back" : "NOT put back"}: ${event.title}: ${event.because}`];
    case "gate":
      return [`waits for an answer: ${event.gate.key}: ${event.gate.question}`];
    case "warning":
      return [`warning: ${event.text}`];
    default:
      return [];
  }
}
