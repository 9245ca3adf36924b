export { type Maintenance, maintenance } from "./maintenance";
export type { MaintenanceMode, ReadMaintenance } from "./maintenance-mode";
export { leftVerdict, maintenanceJudgement, maintenanceVerdict } from "./maintenance-verdict";
export { type MaintenanceSeen, observeMaintenance } from "./observe-maintenance";
