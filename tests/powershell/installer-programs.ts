import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A program that stands for an installer, with the hash by which it is started. */
export interface Program {
  readonly Path: string;
  readonly ExpectedSha256: string;
}

/** Writes a shell script that can be started as a program. */
export function program(folder: string, name: string, lines: readonly string[]): Program {
  const path = join(folder, name);
  const text = `#!/bin/sh\n${lines.join("\n")}\n`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return { Path: path, ExpectedSha256: createHash("sha256").update(text).digest("hex") };
}
