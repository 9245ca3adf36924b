export { type LoginInside, loginInside } from "./login-inside";
export { lookFromServer, type PageLook, type PageSeen, pageInWords } from "./look-from-server";
export { type MaintenancePage, maintenancePage } from "./maintenance-page";
export { type PageKind, type PageSigns, pageKind } from "./page";
export { type SiteAnswers, type SiteSeen, siteAnswers, siteJudgement, siteVerdict } from "./site-answers";
