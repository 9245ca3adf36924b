import { createHash } from "node:crypto";
import { refuseUnexpected } from "../../files/expected-file";
import { findFile } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { writeFile } from "../../files/write-file";
import { getFollowing } from "../../network/exchange-http";
import { refuseAddress } from "../../network/refuse-address";
import type { Call, CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

const MAX_REDIRECTS = 5;

export const saveCutoverDownload: CommandHandler = (call) => {
  const { world, computer } = call;
  refuseAddress(call.text("Uri"));
  const path = normalisePath(call.text("Path"));
  const wanted = call.text("ExpectedSha256").toLowerCase();
  const there = findFile(computer, path);
  if (there?.sha256 === wanted) return [{ downloaded: false, sha256: wanted, length: BigInt(there.length) }];
  refuseUnexpected(computer, path, "");
  const bytes = fetchBytes(call);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const uri = call.text("Uri");
  if (sha256 !== wanted) {
    const message = `${uri} has SHA-256 ${sha256}; it was not kept.`;
    throw labError({ id: "FileHashMismatch", category: "SecurityError", message, target: uri });
  }
  writeFile(world, computer, { path, bytes });
  return [{ downloaded: true, sha256, length: BigInt(bytes.length) }];
};

function fetchBytes(call: Call): Uint8Array {
  const url = call.text("Uri");
  const request = { method: "GET", url, headers: {}, body: new Uint8Array(), client: "target" as const };
  const { answer } = getFollowing(call.world, { ...request, from: call.computer.name }, MAX_REDIRECTS);
  if (answer.kind === "answer" && answer.status < 300) return answer.body;
  const because = answer.kind === "answer" ? `it answers ${answer.status}` : answer.message.replace(/\.$/, "");
  if (answer.kind === "failure" && answer.reason === "timeout")
    call.takes(call.optionalInteger("DeadlineMs") ?? 30_000);
  const message = `${url} cannot be fetched: ${because}.`;
  throw labError({ id: "DownloadFailed", category: "ConnectionError", message, target: url });
}
