import type { Json } from "../errors";
import type { Secret } from "./secret";

/** A command or a webhook of the operator. Its environment is an allow-list; a secret goes over stdin or a header only. */
export type HookTarget =
  | { readonly kind: "command"; readonly file: string; readonly args: readonly string[] }
  | { readonly kind: "webhook"; readonly url: string; readonly headers?: Readonly<Record<string, string | Secret>> };

export interface HookCall {
  readonly target: HookTarget;
  /** Sent as JSON on stdin or as the body. */
  readonly payload: Json;
  /** The same for each attempt of one announcement, so that the far side can drop a repeat. */
  readonly requestId: string;
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

export type HookAnswer =
  | { readonly kind: "ok"; readonly output: string }
  | { readonly kind: "failed"; readonly message: string; readonly exitCode?: number; readonly status?: number };

export interface Hook {
  call(call: HookCall): Promise<HookAnswer>;
}
