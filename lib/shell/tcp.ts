export interface TcpProbe {
  readonly host: string;
  readonly port: number;
  readonly deadlineMs: number;
  /** Sent after connecting, e.g. "PING\r\n". */
  readonly send?: string;
  readonly signal?: AbortSignal;
}

export type TcpAnswer =
  | { readonly kind: "connected"; readonly reply: string }
  | {
      readonly kind: "failure";
      readonly reason: "refused" | "unknown-host" | "timeout" | "reset" | "other";
      readonly message: string;
    };

/** Connects, optionally says one thing, gives back what was said first. */
export interface Tcp {
  probe(probe: TcpProbe): Promise<TcpAnswer>;
}
