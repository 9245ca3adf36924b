import type { LabHttpRequest } from "../network/exchange";
import type { ProcessState } from "../processes/process-state";
import type { ComputerState } from "../state/computer-state";
import type { World } from "../world/world";

/** What an application answers, and what kind of page it is (HttpEvent.page). */
export interface Page {
  readonly status: number;
  readonly page: "login" | "maintenance" | "unavailable" | "admin" | "api" | "other";
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that has reached an application of a site. */
export interface ApplicationRequest {
  readonly world: World;
  readonly computer: ComputerState;
  readonly site: string;
  /** Path of the application. */
  readonly application: string;
  /** The rest of the path below it, with a leading slash. */
  readonly path: string;
  readonly worker: ProcessState;
  readonly request: LabHttpRequest;
}

/** Answers for an application, or gives undefined when it is another's. */
export type Application = (request: ApplicationRequest) => Page | undefined;

export function html(title: string, body: string): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${body}\n</body></html>\n`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function json(status: number, value: unknown): Page {
  return { status, page: "api", contentType: "application/json; charset=utf-8", body: JSON.stringify(value) };
}
