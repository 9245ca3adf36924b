export { type Licence, type LicenceSeen, licence, shownIn } from "./licence";
export type { LicenceMode, LicenceSigns, ReadLicence } from "./licence-mode";
export { compareLicence, licenceJudgement, licenceVerdict } from "./licence-verdict";
export { maskedKey, maskedSigns } from "./masked-signs";
