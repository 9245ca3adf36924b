import type { ProductOrder, ProductQuestion } from "../product";
import type { ProductCredential } from "../product-http";

/** How the state of the maintenance mode is read. */
export interface ReadMaintenance {
  readonly question: ProductQuestion;
  /** Where the state stands in the answer. */
  readonly state: string;
  /** Where the number of background jobs stands. */
  readonly jobs: string;
  readonly words: { readonly on: string; readonly stopping: string; readonly off: string };
}

/** How the maintenance mode is reached: by requests or commands, or by a person. */
export type MaintenanceMode =
  | {
      readonly kind: "ordered";
      readonly read: ReadMaintenance;
      readonly enter: ProductOrder;
      readonly leave: ProductOrder;
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
