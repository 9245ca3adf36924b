import { defineCodes } from "../code-entry";

export const estateCodes = defineCodes({});
