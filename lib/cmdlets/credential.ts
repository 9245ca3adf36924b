import type { Secret } from "../shell";

/** A PSCredential: it is built on the far side, the password never stands in a text. */
export interface Credential {
  readonly userName: string;
  readonly password: Secret;
}
