import { defineCodes } from "../code-entry";

export const webconfigCodes = defineCodes({});
