import type { Row, Table } from "../../query/table";

/** A table with the columns of a sample row, which stand also where there is no row. */
export function tableOf(rows: readonly Row[], sample: Row): Table {
  return { columns: Object.keys(sample), rows };
}
