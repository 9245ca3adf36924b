import { defineCodes } from "../code-entry";

export const labCodes = defineCodes({});
