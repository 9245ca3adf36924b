import type { ProductCredential, ProductRequest } from "../product-http";

/** How the state of the database update is read. Reading never starts it. */
export interface ReadUpdate {
  readonly url: string;
  readonly state: string;
  readonly progress: string;
  readonly words: Readonly<Record<"notRequired" | "required" | "running" | "done" | "failed", string>>;
}

/** How the update is started: by a request, or by a person who opens the product's administration. */
export type UpdateMode =
  | {
      readonly kind: "http";
      readonly read: ReadUpdate;
      readonly start: ProductRequest;
      readonly credential: ProductCredential | undefined;
    }
  | {
      readonly kind: "attended";
      readonly read: ReadUpdate | undefined;
      readonly credential: ProductCredential | undefined;
      readonly instruction: string;
    };
