import { resolve } from "node:path";
import { CutoverError } from "../errors";
import { diskFiles } from "../node";
import type { Session } from "./session";

/** The bytes of a file that the command line names. @throws CutoverError FILE_NOT_READABLE */
export async function readGivenFile(session: Session, path: string): Promise<Uint8Array> {
  const absolute = resolve(session.folder, path);
  const bytes = await diskFiles.read(absolute);
  if (bytes === undefined) {
    throw new CutoverError({ code: "FILE_NOT_READABLE", what: `${absolute} cannot be read (there is no such file).` });
  }
  return bytes;
}
