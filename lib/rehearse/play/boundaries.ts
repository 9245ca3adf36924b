import type { Files, Ports, Shell } from "../../shell";

/** One call of a port that may change something outside, or that waits for an answer from there. */
export interface Crossing {
  /** Counts from 1. */
  readonly n: number;
  /** e.g. "APP01 Stop-WebAppPool" or "disk append". */
  readonly name: string;
}

export type Side = "before" | "after";

/** Called on both sides of each crossing. "after" is also "accepted, answer lost": the caller has not heard of it yet. */
export type Watch = (crossing: Crossing, side: Side) => void;

/** Ports that tell of every boundary: each Shell and Http call, and each write to the operator's disk. */
export function watchedPorts(ports: Ports, watch: Watch): Ports {
  let n = 0;
  const crossing = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
    n += 1;
    const here = { n, name };
    watch(here, "before");
    try {
      return await call();
    } finally {
      watch(here, "after");
    }
  };
  return {
    ...ports,
    on: (computer) => watchedShell(ports.on(computer), crossing),
    http: { get: (request) => crossing(`http ${request.url}`, () => ports.http.get(request)) },
    files: watchedFiles(ports.files, crossing),
  };
}

type Cross = <T>(name: string, call: () => Promise<T>) => Promise<T>;

function watchedShell(shell: Shell, crossing: Cross): Shell {
  return {
    computer: shell.computer,
    invoke: (command, options) => crossing(`${shell.computer} ${command.name}`, () => shell.invoke(command, options)),
  };
}

function watchedFiles(files: Files, crossing: Cross): Files {
  return {
    read: (path) => files.read(path),
    list: (folder) => files.list(folder),
    write: (path, bytes) => crossing("disk write", () => files.write(path, bytes)),
    create: (path, bytes) => crossing("disk create", () => files.create(path, bytes)),
    append: (path, bytes) => crossing("disk append", () => files.append(path, bytes)),
    truncate: (path, length) => crossing("disk truncate", () => files.truncate(path, length)),
    remove: (path) => crossing("disk remove", () => files.remove(path)),
  };
}
