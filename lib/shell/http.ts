/** A GET; the port only reads. A request that changes something is made by a fenced function on the target. */
export interface HttpRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
  /** How many redirects to follow; 0 gives the redirect itself. */
  readonly maxRedirects?: number;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly kind: "answer";
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** No answer: what stood in the way, as data, since "it does not answer" is an observation and not a failure. */
export interface HttpFailure {
  readonly kind: "failure";
  readonly reason: "refused" | "unknown-host" | "timeout" | "certificate" | "redirect-loop" | "reset" | "other";
  readonly message: string;
}

export interface Http {
  get(request: HttpRequest): Promise<HttpAnswer | HttpFailure>;
}
