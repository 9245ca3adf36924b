import { resolve } from "node:path";
import type { Remote } from "../powershell";
import type { Secret, SecretReference } from "../shell";
import type { DeclaredComputer } from "./real-computers";

/** A computer as PowerShell reaches it: the password looked up, the key's path absolute. Undefined: it is this one. */
export async function reached(
  { remote }: DeclaredComputer,
  at: { readonly folder: string; readonly secret: (reference: SecretReference) => Promise<Secret> },
): Promise<Remote | undefined> {
  if (remote === undefined) return undefined;
  if (remote.over === "ssh") {
    const { options, keyFile, ...rest } = remote;
    return {
      ...rest,
      ...(keyFile === undefined ? {} : { keyFile: resolve(at.folder, keyFile) }),
      ...(options === undefined ? {} : { options: withoutUndefined(options) }),
    };
  }
  const { credential, ...rest } = remote;
  if (credential === undefined) return rest;
  const { userName, password } = credential;
  return { ...rest, credential: { userName, password: await at.secret(password) } };
}

function withoutUndefined(options: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(options).filter((one): one is [string, string] => one[1] !== undefined));
}
