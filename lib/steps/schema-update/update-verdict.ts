import { type Begun, type Judgement, open, satisfied, unknown, type Verdict } from "../../upgrade/model";
import { isRefused } from "../product";
import { pageInWords } from "../site";
import { sameVersion } from "../version";
import type { UpdateSeen } from "./observe-update";

const percent = (progress: number | null): string => (progress === null ? "" : ` (${Math.round(progress * 100)} %)`);

/** The database is that of the wanted version. Pure. */
export function updateVerdict(version: string, seen: UpdateSeen): Verdict {
  if (!sameVersion(seen.installed, version)) return open(`it begins once version ${version} is installed`);
  if (seen.state === "notRequired") return satisfied("the product says that no update is needed");
  if (seen.state === "done") return satisfied("the product says that the update has ended well");
  if (seen.statement?.said === "done")
    return satisfied(`stated by a person on ${seen.statement.at}: it has ended well`);
  if (seen.state === "required") return open("the product says that an update is needed");
  if (seen.state === "running") return open(`the update runs${percent(seen.progress)}`);
  if (seen.state === "failed") return open(`the product says that the update has failed${percent(seen.progress)}`);
  return seen.message === "only a person can see it"
    ? open("nobody has said that it has ended")
    : unknown(seen.message);
}

/**
 * How far the update has got. That it has not begun is said only by the product itself. Where a person starts it and
 * nothing can be read, "no" means that the person is asked: cutover starts nothing then. Pure.
 */
export function updateBegun(version: string, seen: UpdateSeen): Begun {
  if (!sameVersion(seen.installed, version) && seen.state !== "running") {
    return { kind: "no", because: `version ${version} is not installed, so its update cannot have begun` };
  }
  if (seen.state === "running")
    return { kind: "running", because: `the product says that it runs${percent(seen.progress)}` };
  if (seen.state === "done") return { kind: "done", because: "the product says so" };
  if (seen.state === "notRequired") return { kind: "no", because: "the product says that no update is needed" };
  if (seen.state === "failed") return { kind: "failed", because: "the product says that it has failed" };
  if (seen.state === "required") return begunByRequest(seen);
  if (seen.statement?.said === "done") return { kind: "done", because: `stated by a person on ${seen.statement.at}` };
  if (seen.statement?.said === "failed")
    return { kind: "failed", because: `stated by a person on ${seen.statement.at}` };
  if (seen.message !== "only a person can see it") return { kind: "unknown", because: seen.message };
  return {
    kind: "no",
    because: "cutover starts nothing here: a person opens Admin, or sees there that it runs already",
  };
}

function begunByRequest({ request }: UpdateSeen): Begun {
  if (request === null) return { kind: "no", because: "the product says that it has not begun" };
  if (isRefused(request)) {
    const how = startFailed({ state: "required", request }) ? "could not be carried out" : "was refused";
    return { kind: "no", because: `the product says that it has not begun; its start ${how} (${request.status})` };
  }
  return { kind: "running", because: "the start was sent; the product does not show it yet" };
}

/**
 * The start was answered with an error of the server (5xx) and the product says that nothing has begun. It may still
 * begin behind such an answer, so the start is sent again only when a person says so. Pure.
 */
export function startFailed({ state, request }: Pick<UpdateSeen, "state" | "request">): boolean {
  return state === "required" && isRefused(request) && (request?.status ?? 0) >= SERVER_ERROR;
}

const SERVER_ERROR = 500;

/** What it is doing. Pure. */
export function updateJudgement(seen: UpdateSeen): Judgement {
  if (seen.state === "failed" || seen.statement?.said === "failed") {
    const because = `the product says that the update has failed${percent(seen.progress)}`;
    return { kind: "failed", because, code: "SCHEMA_UPDATE_FAILED" };
  }
  const { request, progress } = seen;
  const failure = request?.failure ?? null;
  if (seen.state === "required" && failure !== null) {
    const because = `the start of the update ${failure}`;
    return { kind: "failed", because, code: "SCHEMA_UPDATE_FAILED" };
  }
  const text =
    seen.state === "running"
      ? "the update runs"
      : `the update is ${seen.state === "unread" ? "not to be seen" : seen.state}`;
  const clients = `clients get ${pageInWords[seen.clients]}`;
  return { kind: "running", text: `${text}; ${clients}`, ...(progress === null ? {} : { fraction: progress }) };
}
