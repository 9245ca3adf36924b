import { Secret, type ValueMap } from "../../shell";

/** The header of a credential (RFC 7617). It holds the password: give it to a request and keep it nowhere. */
export function basicAuthorization(credential: ValueMap | undefined): Readonly<Record<string, string>> {
  if (credential === undefined) return {};
  const { userName, password } = credential;
  const text = `${String(userName)}:${password instanceof Secret ? password.reveal() : ""}`;
  return { authorization: `Basic ${Buffer.from(text, "utf8").toString("base64")}` };
}
