import type { ProductCredential, ProductRequest } from "../product-http";

/** How the state of the maintenance mode is read. */
export interface ReadMaintenance {
  readonly url: string;
  /** Where the state stands in the JSON answer. */
  readonly state: string;
  /** Where the number of background jobs stands. */
  readonly jobs: string;
  readonly words: { readonly on: string; readonly stopping: string; readonly off: string };
}

/** How the maintenance mode is reached: by requests, or by a person. */
export type MaintenanceMode =
  | {
      readonly kind: "http";
      readonly read: ReadMaintenance;
      readonly enter: ProductRequest;
      readonly leave: ProductRequest;
      readonly credential: ProductCredential | undefined;
    }
  | {
      readonly kind: "attended";
      readonly read: ReadMaintenance | undefined;
      readonly credential: ProductCredential | undefined;
      /** What the person has to do to begin it. */
      readonly instruction: string;
      /** What the person has to do to end it. */
      readonly leaveInstruction: string;
    };
