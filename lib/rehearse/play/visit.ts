import { isCutoverError } from "../../errors";
import type { Lab } from "../../lab";

const VISIT = "visit-login";

const MOST = 5;

/**
 * Lets a user open the login page; gives what they see ("login", "maintenance", …), undefined where there is none. A
 * hazard that waits for the page and strikes just now says nothing of the run: the user looks again.
 */
export function pageOf(lab: Lab, computers: readonly string[]): string | undefined {
  for (let looks = 1; ; looks += 1) {
    const before = lab.history().length;
    const page = lookAt(lab, computers);
    const isStruck = lab
      .history()
      .slice(before)
      .some(({ kind }) => kind === "hazard");
    if (!isStruck || looks === MOST) return page;
  }
}

function lookAt(lab: Lab, computers: readonly string[]): string | undefined {
  const pages = computers.flatMap((on) => {
    const before = lab.history().length;
    try {
      lab.act({ on, does: VISIT });
    } catch (thrown) {
      // A system without such a page has nobody who could visit it.
      if (isCutoverError(thrown)) return [];
      throw thrown;
    }
    const seen = lab.history().slice(before);
    return seen.flatMap((event) => (event.kind === "http" && event.client === "user" ? [event.page] : []));
  });
  return pages[0];
}
