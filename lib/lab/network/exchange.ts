import type { TcpAnswer } from "../../shell";
import type { HttpEvent } from "../history";
import type { World } from "../world/world";

/** A request that reaches the estate's network. The body may hold a secret: never keep it. */
export interface LabHttpRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly client: HttpEvent["client"];
  /** The computer it comes from; "" from outside the estate. */
  readonly from: string;
}

export type LabHttpAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  | {
      readonly kind: "failure";
      readonly reason: "refused" | "unknown-host" | "timeout" | "certificate" | "redirect-loop" | "reset" | "other";
      readonly message: string;
    };

/** Answers a request, writes its event (`world.emitHttp`), or gives undefined when it is not for this part. */
export type HttpResponder = (world: World, request: LabHttpRequest) => LabHttpAnswer | undefined;

/** Answers a connection attempt, or gives undefined when nothing of this part listens there. */
export type TcpResponder = (
  world: World,
  probe: { readonly computer: string; readonly port: number; readonly send: string; readonly from: string },
) => TcpAnswer | undefined;
