import { defineCodes } from "../code-entry";

export const upgradeCodes = defineCodes({});
