import { readFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { CutoverError } from "../../errors";
import type { EstateSources } from "../part";

/** The text of an estate file. @throws CutoverError LAB_ESTATE_INVALID */
export function readEstateText(file: string): string {
  return new TextDecoder("utf-8").decode(readBytes(file, file));
}

/** The files beside an estate file that it names. They lie in its folder or below. */
export function sourcesBeside(estateFile: string | undefined): EstateSources {
  return {
    read: (relativePath) => {
      if (estateFile === undefined) throw invalid(`The estate names ${relativePath}, but it is in no file.`);
      const folder = dirname(resolve(estateFile));
      const file = resolve(folder, relativePath);
      const inside = relative(folder, file);
      if (inside.startsWith("..") || isAbsolute(inside)) throw invalid(`${relativePath} lies outside ${folder}.`);
      return readBytes(file, estateFile);
    },
  };
}

function readBytes(file: string, estateFile: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalid(file === estateFile ? `${file}: ${reason}` : `${estateFile} names ${file}: ${reason}`, cause);
  }
}

function invalid(what: string, cause?: unknown): CutoverError {
  return new CutoverError({ code: "LAB_ESTATE_INVALID", what, ...(cause === undefined ? {} : { cause }) });
}
