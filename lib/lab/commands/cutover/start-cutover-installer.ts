import { fileAt } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { hashFile } from "../../files/read-file";
import { startJob } from "../../jobs/job-life";
import { jobOutput } from "../../jobs/job-output";
import { checkRequestId } from "../../runs/names";
import { entryOf } from "../../state/table";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

export const startCutoverInstaller: CommandHandler = (call) => {
  const { world, computer } = call;
  const requestId = checkRequestId(call.text("RequestId"));
  const known = entryOf(computer.jobs, requestId);
  if (known !== undefined) return [jobOutput(computer, known)];
  const path = normalisePath(call.text("Path"));
  const { path: written } = fileAt(computer, path);
  const sha256 = hashFile(world, computer, path);
  if (sha256 !== call.text("ExpectedSha256").toLowerCase()) {
    throw labError({
      id: "FileHashMismatch",
      category: "SecurityError",
      message: `${path} has SHA-256 ${sha256}; it was not started.`,
      target: path,
    });
  }
  const parameters = { ...call.parameters, Path: written };
  return [jobOutput(computer, startJob(world, computer, { requestId, jobKind: "installer", parameters }))];
};
