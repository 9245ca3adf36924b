// pulumi config set --secret licence TTNX6-STD-2026-0000-6202      (the key of the simulated mail)
// pulumi config set --secret administrator lab-administrator
import * as pulumi from "@pulumi/pulumi";
import * as cutover from "cutover/provider";
import { estate } from "./estate";
import { shopConfig } from "./web-config";
import { redis } from "./windows-service";

const config = new pulumi.Config();
const url = "http://localhost/Shop/api/system/licence";

/** The licence key is entered once; what proves it is the masked form that the product shows. */
export const licence = new cutover.LicenceKey(
  "licence",
  {
    estate,
    server: "APP01",
    product: "Shop",
    version: "6.2",
    pool: "Shop",
    licenceKey: config.requireSecret("licence"),
    expected: { masked: "****-****-6202" },
    credential: { userName: "administrator", password: config.requireSecret("administrator") },
    read: { url },
    write: { method: "PUT", url, body: '{"key":"{{key}}"}' },
  },
  // The product shows its licence only while it works.
  { dependsOn: [redis, shopConfig] },
);
