import type { Progress } from "../../rehearse";
import { styleFor } from "../render/style";
import type { Session } from "../session";

/** A rehearsal while it goes on: one line drawn anew on a terminal, a line for every tenth part in a pipe. */
export interface RehearsalProgress {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

const TENTHS = 10;
const CLEAR_LINE = "\r\u001b[K";

export function rehearsalProgress(session: Session, quiet: boolean): RehearsalProgress {
  if (quiet) return { show: () => undefined, end: () => undefined };
  return session.live ? onTerminal(session) : inPipe(session);
}

function onTerminal(session: Session): RehearsalProgress {
  const style = styleFor(session.colour.err);
  let isShown = false;
  return {
    show: (progress) => {
      const { done, of, broken, last } = progress;
      const name = last?.scenario.name ?? "";
      const head = `${done}/${of}${broken > 0 ? style.bad(` ${broken} broken`) : ""} `;
      const room = Math.max(0, session.columns - `${done}/${of} ${broken} broken `.length - 1);
      session.err(`${CLEAR_LINE}${head}${style.faint(name.slice(0, room))}`);
      isShown = true;
    },
    end: () => {
      if (isShown) session.err(CLEAR_LINE);
      isShown = false;
    },
  };
}

function inPipe(session: Session): RehearsalProgress {
  let told = 0;
  return {
    show: ({ done, of, broken, last }) => {
      if (last !== undefined && last.breaches.length > 0) session.err(`X ${last.scenario.name}\n`);
      const tenth = of === 0 ? TENTHS : Math.floor((done * TENTHS) / of);
      if (done > 0 && tenth === told) return;
      told = tenth;
      session.err(`${done} of ${of} scenarios played${broken > 0 ? `, ${broken} broken` : ""}\n`);
    },
    end: () => undefined,
  };
}
