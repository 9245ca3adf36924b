import type { Json } from "../../errors";
import type { CommandResult, Fence, HttpAnswer, HttpFailure, PowerShellError, StreamRecord, Tagged } from "../../shell";
import type { PersonDoing } from "../lab";

/** What a client asks of a lab's process. Values travel tagged; a secret goes to the lab and nowhere else. */
export type Request =
  /** `origin`: SHA-256 of the estate file as the client sees it; "" where it has none. */
  | { readonly kind: "hello"; readonly token: string; readonly origin: string }
  | {
      readonly kind: "invoke";
      readonly computer: string;
      readonly module: string;
      readonly name: string;
      readonly parameters: Tagged;
      readonly select: readonly string[] | "all" | null;
      readonly deadlineMs: number;
      readonly fence: Fence | null;
    }
  | { readonly kind: "sleep"; readonly ms: number }
  | {
      readonly kind: "get";
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly deadlineMs: number;
      readonly maxRedirects: number | null;
    }
  | {
      readonly kind: "probe";
      readonly host: string;
      readonly port: number;
      readonly send: string;
      readonly deadlineMs: number;
    }
  | { readonly kind: "history" }
  | { readonly kind: "inspect" }
  | { readonly kind: "pending" }
  | { readonly kind: "act"; readonly doing: PersonDoing };

/** A line to the lab: a request with its number, or the wish to stop waiting for one. */
export type ToLab = { readonly id: number; readonly request: Request } | { readonly cancel: number };

/** A line from the lab. Each carries the virtual time. */
export type FromLab =
  | { readonly now: number; readonly id: number; readonly value: Json | undefined }
  | { readonly now: number; readonly id: number; readonly failure: Failure }
  | { readonly now: number; readonly id: number; readonly record: StreamRecord }
  | { readonly now: number };

/** An error on the wire: one of a command, one of cutover, or any other. */
export type Failure =
  | {
      readonly kind: "command";
      readonly computer: string;
      readonly module: string;
      readonly name: string;
      readonly error: PowerShellError;
      readonly code: string;
    }
  | {
      readonly kind: "cutover";
      readonly code: string;
      readonly what: string;
      readonly why: string;
      readonly todo: string;
      readonly exitCode: number;
      readonly details: Json;
    }
  | { readonly kind: "other"; readonly message: string };

/** What the lab says to a hello. */
export interface Welcome {
  readonly computers: readonly string[];
  /** Of the client's own randomness; another one for each connection. */
  readonly seed: string;
}

/** The result of a command with its output tagged. */
export type SentResult = Omit<CommandResult, "output"> & { readonly output: Tagged };
export type SentAnswer = (Omit<HttpAnswer, "body"> & { readonly body: string }) | HttpFailure;
