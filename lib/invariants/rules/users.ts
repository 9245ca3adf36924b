import type { HttpEvent, LabEvent, Subject } from "../../lab/history";
import { invariant } from "../invariant";
import { changesOf } from "../reading/changes";
import { holderAt, type LockSpan, lockSpans } from "../reading/locks";
import { isPastPointOfNoReturn } from "../reading/point-of-no-return";
import { arrivedRecords } from "../reading/records";

/** What a run still changes of the product behind the point of no return: until the last of these nobody may get in. */
const productSubjects: readonly Subject[] = ["schema-update", "licence", "iis", "file", "app-pool", "maintenance"];

/** TT-14 to TT-19, for runs whose `keepUsersOut` is not `none`. */
export const usersStayOut = invariant(
  {
    id: "users-stay-out",
    title: "From the point of no return to the run's last change no user gets a login page",
    rows: ["TT-14", "TT-15", "TT-19"],
  },
  (history) => {
    const served = history.filter((event): event is HttpEvent => isLogin(event));
    return lockSpans(history).flatMap((span) => {
      const [from, until] = exposedPart(history, span);
      return served
        .filter((event) => event.computer === span.computer && from < event.seq && event.seq < until)
        .map((event) => ({ event, what: `A user got the login page ${event.url} in the middle of the upgrade.` }));
    });
  },
);

/** What keeps users out is taken away last: nothing of the product changes behind it. */
export const barrierHoldsToTheEnd = invariant(
  {
    id: "barrier-holds-to-the-end",
    title: "Users are let in only when the run has nothing of the product left to change",
    rows: ["TT-14", "TT-19"],
  },
  (history) =>
    changesOf(history, "access-rule", { to: ["absent"] })
      .filter((event) => event.runId !== undefined && isPastPointOfNoReturn(history, event))
      .flatMap((event) => {
        const span = holderAt(history, event);
        // A failure behind that locks users out once more, by its own means, and says so first.
        const lockedOut = arrivedRecords(history).find(
          (record) => record.kind === "failed" && record.isPast && record.event.seq > event.seq,
        );
        const until = Math.min(span?.until ?? 0, lockedOut?.event.seq ?? Number.POSITIVE_INFINITY);
        const later = productSubjects
          .flatMap((subject) => changesOf(history, subject))
          .filter((change) => change.runId === event.runId && change.seq > event.seq && change.seq < until);
        return later
          .slice(0, 1)
          .map(({ subject }) => ({ event, what: `Users were let in before ${subject} changed.` }));
      }),
);

function isLogin(event: LabEvent): boolean {
  return event.kind === "http" && event.client === "user" && event.page === "login" && event.status === 200;
}

function exposedPart(history: readonly LabEvent[], span: LockSpan): readonly [number, number] {
  const isIn = (event: LabEvent) => event.computer === span.computer && span.from < event.seq && event.seq < span.until;
  const marks = changesOf(history, "lock").filter((event) => isIn(event) && event.detail?.pastPointOfNoReturn === true);
  const changes = productSubjects.flatMap((subject) => changesOf(history, subject)).filter(isIn);
  return [marks[0]?.seq ?? Number.POSITIVE_INFINITY, Math.max(0, ...changes.map((event) => event.seq))];
}
