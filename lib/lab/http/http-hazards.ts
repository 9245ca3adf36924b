import type { Hazard } from "../hazards/hazard";

/** What can go wrong with the pages of a site. The product asks at the moment "http.login", before it shows its login page. */
export const httpHazards: readonly Hazard[] = [
  { name: "http-unavailable", text: "The login page is answered with 503.", source: "TT-19", phase: "asked" },
  { name: "http-redirect-loop", text: "The login page redirects to itself.", source: "TT-19", phase: "asked" },
  {
    name: "http-wrong-version",
    text: "The login page shows another version than the program has.",
    source: "TT-19",
    phase: "asked",
  },
];
