import { CutoverError } from "../errors";

export function isErrno(thrown: unknown, code: string): boolean {
  return errnoOf(thrown) === code;
}

export function readFailure(path: string, cause: unknown): CutoverError {
  return new CutoverError({ code: "FILE_NOT_READABLE", what: `${path} cannot be read (${reasonOf(cause)}).`, cause });
}

export function writeFailure(path: string, cause: unknown): CutoverError {
  return new CutoverError({
    code: "FILE_NOT_WRITABLE",
    what: `${path} cannot be written (${reasonOf(cause)}).`,
    cause,
  });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "access is denied",
  EPERM: "access is denied",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  ENOENT: "there is no such file",
};

function reasonOf(thrown: unknown): string {
  const errno = errnoOf(thrown);
  if (errno === undefined) return thrown instanceof Error ? thrown.message : String(thrown);
  return reasons[errno] ?? errno;
}

function errnoOf(thrown: unknown): string | undefined {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return undefined;
  return typeof thrown.code === "string" ? thrown.code : undefined;
}
