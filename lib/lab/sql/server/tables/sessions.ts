import type { Row, Table } from "../../query/table";
import { idOf } from "../database-id";
import { livingSessions } from "../find";
import { localDate, type Seat } from "../seat";
import { tableOf } from "./table-of";

/** sys.dm_exec_sessions */
export function sessionsTable(seat: Seat): Table {
  return tableOf(sessionRows(seat), sessionRow(seat));
}

function sessionRows(seat: Seat): readonly Row[] {
  const others = livingSessions(seat.computer, seat.server).map((session) => ({
    ...sessionRow(seat),
    session_id: session.id,
    login_time: localDate(seat, session.since),
    host_name: session.host,
    program_name: session.program,
    host_process_id: session.processId ?? null,
    login_name: session.login,
    original_login_name: session.login,
    status: "sleeping",
    database_id: idOf(seat, session.database),
  }));
  const system = {
    ...sessionRow(seat),
    session_id: 1,
    host_name: null,
    program_name: null,
    login_name: "sa",
    status: "background",
    is_user_process: false,
    database_id: 1,
  };
  return [system, ...others, sessionRow(seat)].sort((a, b) => Number(a.session_id) - Number(b.session_id));
}

function sessionRow(seat: Seat): Row {
  return {
    session_id: seat.sessionId,
    login_time: localDate(seat, seat.world.now()),
    host_name: seat.computer.name,
    program_name: seat.program,
    host_process_id: null,
    login_name: seat.login,
    original_login_name: seat.login,
    status: "running",
    is_user_process: true,
    cpu_time: 0,
    reads: 0n,
    writes: 0n,
    open_transaction_count: 0,
    database_id: idOf(seat, seat.database),
  };
}
