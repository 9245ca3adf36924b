import type { ProductOrder, ProductQuestion } from "../product";
import type { ProductCredential } from "../product-http";

/** How the state of the database update is read. Reading never starts it. */
export interface ReadUpdate {
  readonly question: ProductQuestion;
  readonly state: string;
  readonly progress: string;
  readonly words: Readonly<Record<"notRequired" | "required" | "running" | "done" | "failed", string>>;
}

/** How the update is started: by a request or a command, or by a person who opens the product's administration. */
export type UpdateMode =
  | {
      readonly kind: "ordered";
      readonly read: ReadUpdate;
      readonly start: ProductOrder;
      readonly credential: ProductCredential | undefined;
    }
  | {
      readonly kind: "attended";
      readonly read: ReadUpdate | undefined;
      readonly credential: ProductCredential | undefined;
      readonly instruction: string;
    };
