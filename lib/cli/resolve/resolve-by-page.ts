import type { Session } from "../session";
import type { Ending, LifetimeLimits } from "./lifetime";
import { openBrowser } from "./open-browser";
import { servePage } from "./page-server";
import { pageSession } from "./page-session";
import { type PageNames, pageViews } from "./page-view";
import type { Resolution } from "./resolution";

export interface PageWork {
  readonly names: PageNames;
  readonly showSecrets: boolean;
  /** Whether a browser is to be opened; else the address is told and waited for. */
  readonly open: boolean;
  readonly limits: LifetimeLimits;
  readonly save: (resolution: Resolution) => Promise<void>;
  readonly tell: (text: string) => void;
}

export interface PageEnd {
  readonly resolution: Resolution;
  /** `no browser`: none could be opened, and nobody was asked anything. */
  readonly ending: Ending | "no browser";
}

/** Has a resolution done in the person's browser, and waits until that has ended. */
export async function resolveByPage(session: Session, opened: Resolution, work: PageWork): Promise<PageEnd> {
  const { names, showSecrets, limits, save, tell } = work;
  let saved = opened;
  const page = pageSession(opened, pageViews(names, opened.files, showSecrets), async (resolution) => {
    await save(resolution);
    saved = resolution;
  });
  const server = await servePage(page, limits);
  const interrupted = () => server.end("interrupted");
  session.signal.addEventListener("abort", interrupted, { once: true });
  try {
    if (work.open && !(await openBrowser(server.url, { platform: process.platform, env: process.env }))) {
      server.end("idle");
      await server.ended;
      return { resolution: opened, ending: "no browser" };
    }
    tell(
      `Resolve the conflicts in the browser: ${server.url}\nThe address works once. The command ends with the page.`,
    );
    const ending = await server.ended;
    session.signal.throwIfAborted();
    return { resolution: saved, ending };
  } finally {
    session.signal.removeEventListener("abort", interrupted);
  }
}
