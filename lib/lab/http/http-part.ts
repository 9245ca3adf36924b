import type { LabPart } from "../part";
import { httpHazards } from "./http-hazards";
import { siteResponder } from "./site-responder";

/** Requests to the estate's sites. */
export const httpPart: LabPart = { name: "http", http: siteResponder, hazards: httpHazards };
