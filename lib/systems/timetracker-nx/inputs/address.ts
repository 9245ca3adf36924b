import { z } from "zod";

/** An address without a user and a password in it: what stands in the upgrade file is copied with it. */
export const address = z
  .url()
  .refine(hasNoSecret, "a user and a password in an address are a secret written here: leave them out");

function hasNoSecret(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { username, password } = new URL(text);
  return username === "" && password === "";
}
