export type { Estate, UpgradeObject } from "./estate";
export { type OpenEstateOptions, openEstate } from "./open-estate";
export type { LabMode } from "./open-lab-estate";
export { editorSchema } from "./schema/editor-schema";
export { inputsTable } from "./schema/inputs-table";
export type { SystemForm, SystemForms } from "./system-catalogue";
export { nearest } from "./upgrade-file/nearest";
