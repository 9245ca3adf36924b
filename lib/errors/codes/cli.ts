import { defineCodes } from "../code-entry";

export const cliCodes = defineCodes({});
