import type { DatabaseState } from "../../sql-state";

/** A file and a database as samples: their rows name the columns. */
export const MODEL_FILE = {
  fileId: 1,
  logicalName: "modeldev",
  physicalName: "C:\\model.mdf",
  type: "ROWS",
  sizeBytes: 8_388_608,
} as const;
export const MODEL: DatabaseState = {
  id: 3,
  name: "model",
  createdAt: 0,
  compatibilityLevel: 160,
  recoveryModel: "FULL",
  state: "ONLINE",
  userAccess: "MULTI_USER",
  isReadOnly: false,
  content: "",
  files: [MODEL_FILE],
  consistencyErrors: 0,
  lastGoodCheck: null,
  lastFullBackup: null,
};
