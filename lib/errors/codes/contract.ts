import { defineCodes } from "../code-entry";

export const contractCodes = defineCodes({});
