import { z } from "zod";
import { secretsInQuery } from "./literal-secret";

/** An address without a user and a password in it: what stands in the upgrade file is copied with it. */
export const address = z
  .url()
  .refine(hasNoSecret, "a user and a password in an address are a secret written here: leave them out")
  .refine(
    (url) => secretsInQuery(url).length === 0,
    "a secret in the query of an address is written here: leave it out",
  );

function hasNoSecret(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { username, password } = new URL(text);
  return username === "" && password === "";
}
