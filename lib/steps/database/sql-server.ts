/** How a database is reached. */
export interface SqlDatabase {
  readonly instance: string;
  readonly database: string;
  readonly trustServerCertificate: boolean;
}
