import type { SecretReference } from "../../shell";

/** A user of the product and where the password is found. */
export interface ProductCredential {
  readonly userName: string;
  readonly password: SecretReference;
}

/** A request that changes something, sent by the target once per request id. */
export interface ProductRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly body?: string | undefined;
  readonly contentType: string;
}
