export { type Catalogue, catalogue, type StatementId } from "./catalogue";
export { quoteName, quoteNumber, quoteText } from "./quote";
export { type Recognised, recognise } from "./recognise";
export { type Statement, type StatementParameters, type StatementRow, statement, testDatabaseName } from "./statement";
export type { ColumnKind, Columns, ColumnType, Text } from "./text";
