import { getCutoverHttpResponse } from "../../cmdlets/cutover/get-cutover-http-response";
import type { Shell } from "../../shell";
import { secondsAsMs } from "../duration";
import { type PageKind, type PageSigns, pageKind } from "./page";

/** A page as the server itself gets it, which no rule that keeps users out hinders. */
export type PageSeen = {
  readonly page: PageKind | "unreachable";
  readonly status: number;
  readonly hasVersion: boolean;
  readonly message: string;
};

export interface PageLook extends PageSigns {
  readonly url: string;
  /** Text that must stand on the login page; empty: none. */
  readonly versionText: string;
}

const DEADLINE_MS = secondsAsMs(30);

export async function lookFromServer(shell: Shell, look: PageLook): Promise<PageSeen> {
  const answer = await getCutoverHttpResponse(shell, { uri: look.url, deadlineMs: DEADLINE_MS });
  if (!answer.answered) return { page: "unreachable", status: 0, hasVersion: false, message: answer.message };
  const hasVersion = answer.body.includes(look.versionText);
  return { page: pageKind(answer, look), status: answer.status, hasVersion, message: "" };
}

/** The page in words. */
export const pageInWords: Readonly<Record<PageSeen["page"], string>> = {
  login: "the login page",
  maintenance: "the maintenance page",
  unavailable: "an error page",
  other: "another page",
  unreachable: "no answer",
};
