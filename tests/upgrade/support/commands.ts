import { createHash } from "node:crypto";
import { type Command, CommandFailure, type Fence, type Value, type ValueMap } from "../../../lib/shell";
import type { ComputerState, EstateState } from "./state";

interface Call {
  readonly estate: EstateState;
  readonly computer: string;
  readonly at: ComputerState;
  readonly command: Command;
  readonly fence: Fence | undefined;
}

const sha = (text: string): string => createHash("sha256").update(Buffer.from(text, "latin1")).digest("hex");
const text = (value: Value | undefined): string => String(value ?? "");
const bytes = (value: Value | undefined): string => Buffer.from(value as Uint8Array).toString("latin1");
const out = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, "latin1"));

export function refuse(call: Pick<Call, "computer" | "command">, id: string, message = id): never {
  const error = { kind: "terminating", message, id, category: "InvalidOperation" } as const;
  throw new CommandFailure(
    call.computer,
    call.command,
    error,
    id === "FenceRefused" ? "FENCE_REFUSED" : "COMMAND_FAILED",
  );
}

function lockOutput({ lock }: ComputerState): ValueMap {
  return {
    exists: lock.runId !== null,
    runId: lock.runId,
    epoch: lock.epoch,
    store: lock.store,
    ownerHost: lock.ownerHost,
    heartbeat: null,
    pastPointOfNoReturn: lock.past,
    headSeq: lock.headSeq,
    headHash: lock.headHash,
    releasePending: false,
  };
}

type Twin = (call: Call, parameters: ValueMap) => ValueMap | readonly ValueMap[];

/** The commands that the engine and the toy steps use, by the contract's descriptions. */
export const twins: Readonly<Record<string, Twin>> = {
  "Get-CutoverLock": ({ at }) => lockOutput(at),
  "Enter-CutoverLock": (call, p) => {
    const { lock } = call.at;
    if (lock.runId !== null && lock.runId !== p.RunId) refuse(call, "LockHeld");
    if (lock.epoch !== p.ExpectedEpoch) refuse(call, "LockEpochChanged");
    const isNew = lock.runId === null;
    Object.assign(lock, { runId: p.RunId, epoch: lock.epoch + 1, store: p.Store, ownerHost: p.OwnerHost });
    if (isNew) Object.assign(lock, { past: false, headSeq: 0, headHash: null });
    return lockOutput(call.at);
  },
  "Set-CutoverLock": ({ at }, p) => {
    if (p.PastPointOfNoReturn === true) at.lock.past = true;
    return lockOutput(at);
  },
  "Set-CutoverLockHead": ({ at }, p) => {
    Object.assign(at.lock, { headSeq: p.Seq, headHash: p.Hash });
    return lockOutput(at);
  },
  "Exit-CutoverLock": ({ at }) => {
    Object.assign(at.lock, { runId: null, store: null, ownerHost: null, past: false, headSeq: 0, headHash: null });
    return lockOutput(at);
  },
  "Add-CutoverJournalRecord": (call, p) => {
    const runId = text(p.RunId);
    const lines = (call.at.journals[runId] ?? "").split("\n").slice(0, -1);
    const known = lines[Number(p.Seq) - 1];
    if (known !== undefined ? known !== p.Line : lines.length !== Number(p.Seq) - 1) refuse(call, "JournalConflict");
    if (known === undefined) call.at.journals[runId] = `${call.at.journals[runId] ?? ""}${text(p.Line)}\n`;
    if (call.at.lock.store === `target:${call.computer}`) {
      Object.assign(call.at.lock, { headSeq: p.Seq, headHash: p.Hash });
    }
    return { seq: p.Seq ?? 0, hash: p.Hash ?? "" };
  },
  "Get-CutoverJournal": ({ at }, p) => {
    const journal = at.journals[text(p.RunId)];
    return { exists: journal !== undefined, length: BigInt((journal ?? "").length), content: out(journal ?? "") };
  },
  "Repair-CutoverJournal": (call, p) => {
    const journal = call.at.journals[text(p.RunId)] ?? "";
    if (Number(p.Length) !== journal.lastIndexOf("\n") + 1) refuse(call, "JournalConflict");
    call.at.journals[text(p.RunId)] = journal.slice(0, Number(p.Length));
    return { length: p.Length ?? 0n };
  },
  "Get-CutoverRun": ({ at }) =>
    Object.entries(at.journals).map(([runId, journal]) => ({
      runId,
      journalBytes: BigInt(journal.length),
      artefacts: Object.entries(at.artefacts).flatMap(([name, content]) =>
        name.startsWith(`${runId}/`)
          ? [{ name: name.slice(runId.length + 1), length: BigInt(content.length), sha256: sha(content) }]
          : [],
      ),
    })),
  "Save-CutoverArtefact": (call, p) => {
    const name = `${text(p.RunId)}/${text(p.Name)}`;
    const content = bytes(p.Content);
    if ((call.at.artefacts[name] ?? content) !== content) refuse(call, "ArtefactExists");
    call.at.artefacts[name] = content;
    return { length: BigInt(content.length), sha256: sha(content) };
  },
  "Get-CutoverArtefact": ({ at }, p) => {
    const content = at.artefacts[`${text(p.RunId)}/${text(p.Name)}`];
    if (content === undefined) return { exists: false, length: 0n, sha256: null, content: null };
    return { exists: true, length: BigInt(content.length), sha256: sha(content), content: out(content) };
  },
  "Get-CutoverFile": ({ at }, p) => {
    const content = at.values[text(p.Path)];
    return { exists: content !== undefined, content: content === undefined ? null : out(content) };
  },
  "Set-CutoverFile": (call, p) => {
    if (call.at.values[`refuses:${text(p.Path)}`] !== undefined) refuse(call, "AccessDenied");
    call.at.values[text(p.Path)] = bytes(p.Content);
    return { sha256: sha(bytes(p.Content)) };
  },
  "Start-CutoverCommand": ({ at, estate }, p) => {
    const {
      path,
      value,
      exitCode = 0,
      lastsMs = 10_000,
    } = p.Parameters as { path: string; value: string; exitCode?: number; lastsMs?: number };
    at.jobs[text(p.RequestId)] ??= { path, value, endsAt: estate.now + lastsMs, exitCode, isDone: false };
    return job(at, text(p.RequestId));
  },
  "Get-CutoverJob": ({ at }, p) => job(at, text(p.RequestId)),
  "Stop-CutoverJob": ({ at }, p) => {
    delete at.jobs[text(p.RequestId)];
    return job(at, text(p.RequestId));
  },
};

function job(at: ComputerState, requestId: string): ValueMap {
  const found = at.jobs[requestId];
  if (found === undefined) return { requestId, state: "NotFound", exitCode: null };
  return { requestId, state: found.isDone ? "Exited" : "Running", exitCode: found.isDone ? found.exitCode : null };
}

/** What goes on by itself: jobs whose time has come. */
export function passTime(estate: EstateState): void {
  for (const at of Object.values(estate.computers)) {
    for (const one of Object.values(at.jobs)) {
      if (one.isDone || one.endsAt > estate.now) continue;
      one.isDone = true;
      if (one.exitCode === 0) at.values[one.path] = one.value;
    }
  }
}
