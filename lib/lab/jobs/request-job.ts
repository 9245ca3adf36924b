import { Secret, type ValueMap } from "../../shell";
import { basicAuthorization } from "../network/basic-authorization";
import type { LabHttpAnswer } from "../network/exchange";
import { exchangeHttp } from "../network/exchange-http";
import type { TaskHandler } from "../world/task";
import { fillSecrets, writtenIn } from "./fill-secrets";
import type { JobKind, JobStart } from "./job-kind";
import { endJob, logJob } from "./job-life";

const LATENCY_MS = 200;

/**
 * Start-CutoverRequest: the request reaches the site at once, so that its secrets live no longer than the call; the
 * answer is in the job a moment later.
 */
export const requestJob: JobKind = {
  process: () => ({ name: "powershell", path: "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe" }),
  start: (start) => {
    const { world, computer, job } = start;
    const answer = exchangeHttp(world, requestOf(start));
    job.data.answer = plainAnswer(answer);
    world.schedule({
      inMs: LATENCY_MS,
      computer: computer.name,
      task: "kernel.request-answered",
      job: job.requestId,
      data: { requestId: job.requestId },
    });
  },
};

/** The answer is there: exit code 0, or 1 where nobody answered. */
export const requestAnswered: TaskHandler = (world, task) => {
  const computer = world.computer(task.computer);
  const requestId = String(task.data.requestId);
  const job = computer.jobs[requestId];
  if (job?.state !== "Running") return;
  const answer = job.data.answer as ReturnType<typeof plainAnswer>;
  delete job.data.answer;
  logJob(job, answer.message);
  if (answer.status === 0) endJob(world, computer, { requestId, exitCode: 1 });
  else endJob(world, computer, { requestId, exitCode: 0, result: { status: answer.status, body: answer.body } });
};

function plainAnswer(answer: LabHttpAnswer) {
  if (answer.kind === "failure") return { status: 0, body: "", message: answer.message };
  const body = Buffer.from(answer.body).toString("utf8");
  return { status: answer.status, body, message: `HTTP ${answer.status}` };
}

function requestOf({ computer, parameters }: JobStart) {
  const secrets = secretsOf(parameters.Secret);
  const headers = Object.entries(mapOf(parameters.Headers)).map(([name, value]) => {
    return [name.toLowerCase(), fillSecrets(String(value), secrets)] as const;
  });
  const contentType = typeof parameters.ContentType === "string" ? parameters.ContentType : "";
  const body = typeof parameters.Body === "string" ? parameters.Body : "";
  return {
    method: String(parameters.Method).toUpperCase(),
    url: String(parameters.Uri),
    headers: {
      ...Object.fromEntries(headers),
      ...(contentType === "" ? {} : { "content-type": contentType }),
      ...basicAuthorization(parameters.Credential === undefined ? undefined : mapOf(parameters.Credential)),
    },
    body: Buffer.from(fillSecrets(body, secrets, writtenIn(contentType)), "utf8"),
    client: "target" as const,
    from: computer.name,
  };
}

function secretsOf(value: ValueMap[string] | undefined): ReadonlyMap<string, string> {
  const entries = Object.entries(mapOf(value)).flatMap(([name, secret]) =>
    secret instanceof Secret ? [[name, secret.reveal()] as const] : [],
  );
  return new Map(entries);
}

function mapOf(value: ValueMap[string] | undefined): ValueMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as ValueMap) : {};
}
