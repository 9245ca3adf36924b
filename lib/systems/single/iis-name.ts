import { z } from "zod";

/** A name in IIS's configuration. Quotes and wildcards would mean something else in its paths (contracts/QUIRKS.md). */
export const iisName = (what: string) =>
  z
    .string()
    .min(1)
    .regex(/^[^"*?[\]\\/]+$/, `the name of the ${what} has none of the characters " * ? [ ] \\ /`);
