import type { SecretReference } from "../../shell";
import type { ProductOrder, ProductQuestion } from "../product";
import type { ProductCredential } from "../product-http";

/** Where the signs of a licence stand in the product's answer. */
export interface ReadLicence {
  readonly question: ProductQuestion;
  readonly masked: string;
  readonly edition: string;
  readonly validUntil: string;
  readonly forVersion: string;
}

/** By what the new key is told from the old one. */
export type LicenceSigns = {
  readonly masked?: string | undefined;
  readonly edition?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly forVersion?: string | undefined;
};

/** How the key is entered: by a request, or by a person. */
export type LicenceMode =
  | {
      readonly kind: "ordered";
      readonly read: ReadLicence;
      readonly write: ProductOrder;
      readonly key: SecretReference;
      readonly credential: ProductCredential | undefined;
    }
  | {
      readonly kind: "attended";
      readonly read: ReadLicence | undefined;
      readonly credential: ProductCredential | undefined;
      readonly instruction: string;
    };
