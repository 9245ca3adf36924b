import { licenceKey } from "../../../lib/systems/single";
import type { Kind } from "./kind";
import { singleKind } from "./single-kind";

/** LicenceKey as a resource. */
export const licenceKeyKind: Kind = {
  ...singleKind("LicenceKey", licenceKey),
  identity: ["server", "product"],
  means: ["pool", "read", "write", "credential", "waitMinutes"],
  secrets: [
    { path: ["licenceKey"], question: "The licence key (input licenceKey of the Pulumi resource)" },
    { path: ["credential", "password"], question: "The password (input credential.password of the Pulumi resource)" },
  ],
};
