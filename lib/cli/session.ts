import type { LabMode } from "../estate";
import type { Prompt } from "../shell";

/** The world of one command: where its words go, who can be asked, and how it is interrupted. */
export interface Session {
  /** The result goes here, and nothing else. */
  readonly out: (text: string) => void;
  /** Progress, warnings and errors go here. */
  readonly err: (text: string) => void;
  /** The working folder, absolute. */
  readonly folder: string;
  /** Width of a line of stdout and stderr. */
  readonly columns: number;
  readonly colour: { readonly out: boolean; readonly err: boolean };
  /** Whether stderr is a terminal on which lines can be drawn anew. */
  readonly live: boolean;
  readonly prompt: Prompt;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Tests open a lab in process; people share one. */
  readonly lab: LabMode;
}
