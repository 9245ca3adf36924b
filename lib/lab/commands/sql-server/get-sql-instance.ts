import type { ValueMap } from "../../../shell";
import { connect } from "../../sql/connect";
import type { Seat } from "../../sql/server/seat";
import { serverName } from "../../sql/server/server-functions";
import type { CommandHandler } from "../../world/call";
import { needNamedInstance, refuseUnsimulated } from "./parameters";

/** Get-SqlInstance: the instance behind a name as SMO's Server (SHAPES, "ServerInformation", "ServerSettings"). */
export const getSqlInstance: CommandHandler = (call) => {
  refuseUnsimulated(call, ["Script"]);
  return [smoServer(connect(call, { encryptsByDefault: false, instance: needNamedInstance(call) }))];
};

function smoServer(seat: Seat): ValueMap {
  const { computer, server } = seat;
  const [major = 0, minor = 0, build = 0] = server.version.split(".").map(Number);
  return {
    Name: serverName(seat),
    InstanceName: server.instance,
    Status: "Online",
    VersionString: server.version,
    VersionMajor: major,
    VersionMinor: minor,
    BuildNumber: build,
    Edition: server.edition,
    ProductLevel: "RTM",
    EngineEdition: 3,
    Collation: "SQL_Latin1_General_CP1_CI_AS",
    NetName: computer.name,
    ComputerNamePhysicalNetBIOS: computer.name,
    HostPlatform: "Windows",
    IsClustered: false,
    IsHadrEnabled: false,
    IsSingleUser: false,
    DefaultFile: server.dataPath,
    DefaultLog: server.logPath,
    BackupDirectory: server.backupPath,
  };
}
