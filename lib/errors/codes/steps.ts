import { defineCodes } from "../code-entry";

export const stepsCodes = defineCodes({});
