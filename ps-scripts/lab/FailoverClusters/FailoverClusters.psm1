# Generated from the contract by `npm run generate`: do not edit.
# FailoverClusters: the real names and parameter sets; what PowerShell bound goes to a running lab.

Import-Module (Join-Path $PSScriptRoot '../CutoverLab/CutoverLab.psd1')

enum AdapterExclusionType {
    IPPrefix = 0
    Description = 1
    FriendlyName = 2
}

enum GroupType {
    Cluster = 1
    AvailableStorage = 2
    Temporary = 3
    ClusterSharedVolume = 4
    ClusterStoragePool = 5
    FileServer = 100
    PrintServer = 101
    DhcpServer = 102
    Dtc = 103
    Msmq = 104
    Wins = 105
    StandAloneDfs = 106
    GenericApplication = 107
    GenericService = 108
    GenericScript = 109
    IScsiNameService = 110
    VirtualMachine = 111
    TsSessionBroker = 112
    IScsiTarget = 113
    ScaleoutFileServer = 114
    VMReplicaBroker = 115
    TaskScheduler = 116
    ClusterAwareUpdating = 117
    ScaleoutCluster = 118
    StorageReplica = 119
    VirtualMachineReplicationCoordinator = 120
    CrossClusterOrchestrator = 121
    InfrastructureFileServer = 122
    CoreSddc = 123
    UserManager = 124
    KeyValueStoreManager = 125
    HcsVirtualMachine = 126
    MetaVirtualMachine = 127
    Unknown = 9999
}

enum NodeType {
    Node = 0
    StorageNode = 1
}

enum WorkgroupClusterAuthenticationMethod {
    Certificates = 0
    NoCertificates = 1
}

enum PerformanceWeight {
    Low = 0
    Medium = 1
    High = 2
}

enum CacheStateType {
    Disabled = 0
    Enabled = 2
}

enum S2DBusType {
    Sas = 10
    Sata = 11
    Nvme = 17
    SCM = 18
}

enum SedProtectionStateType {
    Disabled = 0
    Provisioned = 1
    Protected = 2
}

enum FaultDomainType {
    Unknown = 0
    Site = 1000
    Rack = 2000
    Chassis = 3000
    Node = 4000
    StorageNode = 5000
}

enum Type {
    InMemory = 1
    Esent = 2
}

enum VmMigrationType {
    TurnOff = 0
    Quick = 1
    Shutdown = 2
    ShutdownForce = 3
    Live = 4
}

enum AdminAccessPoint {
    None = 0
    ActiveDirectoryAndDns = 1
    Dns = 2
    ActiveDirectory = 3
}

enum AdminAccessPointResType {
    Automatic = 0
    Singleton = 1
    Distributed = 2
}

enum RuleType {
    SameFaultDomain = 1
    SameNode = 2
    DifferentFaultDomain = 3
    DifferentNode = 4
}

enum StoreType {
    InMemory = 1
    Esent = 2
}

enum AdminAccessPoint_2 {
    None = 0
    Dns = 2
}

enum RemoveFlags {
    Force = 1
}

enum ResumeClusterNodeFailbackType {
    NoFailback = 0
    Immediate = 1
    Policy = 2
}

enum StartupSettingType {
    Delay = 1
    Online = 2
}

enum CacheModeType {
    ReadOnly = 4
    WriteOnly = 8
    ReadWrite = 12
}

enum ScmUse {
    Cache = 0
    Capacity = 1
}

[Flags()]
enum S2DDiskUsage {
    NonHybrid = 0
    Capacity = 1
    Cache = 2
    Auto = 3
}

function Add-ClusterCheckpoint {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${ResourceName},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${CryptoCheckpointName},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${CryptoCheckpointType},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${CryptoCheckpointKey},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${RegistryCheckpoint},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterRegistryCheckpoint'
    }
}

function Add-ClusterDisk {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [psobject[]]
        ${InputObject},

        [Parameter()]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Add-ClusterExcludedAdapter {
    [CmdletBinding(DefaultParameterSetName = 'AddClusterExcludedAdapter1', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'AddClusterExcludedAdapter1', Mandatory = $true)]
        [AdapterExclusionType]
        ${ExclusionType},

        [Parameter(ParameterSetName = 'AddClusterExcludedAdapter1', Mandatory = $true)]
        [string[]]
        ${ExclusionValue},

        [Parameter(ParameterSetName = 'AddClusterExcludedAdapter1')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'AddClusterExcludedAdapter1')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'AddClusterExcludedAdapter1')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.Object'
    }
}

function Add-ClusterFabricControllerManagerRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Add-ClusterFileServerRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true)]
        [System.Collections.Specialized.StringCollection]
        ${Storage},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${StaticAddress},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${IgnoreNetwork},

        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Add-ClusterGenericApplicationRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true)]
        [string]
        ${CommandLine},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Parameters},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${CheckpointKey},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${Storage},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${StaticAddress},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${IgnoreNetwork},

        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Add-ClusterGenericScriptRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true)]
        [string]
        ${ScriptFilePath},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${Storage},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${StaticAddress},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${IgnoreNetwork},

        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Add-ClusterGenericServiceRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true)]
        [string]
        ${ServiceName},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${CheckpointKey},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${Storage},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${StaticAddress},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${IgnoreNetwork},

        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Add-ClusterGroup {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [GroupType]
        ${GroupType},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Add-ClusterGroupSetDependency {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true, Position = 1)]
        [string]
        ${Provider},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Add-ClusterGroupToAffinityRule {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true, Position = 1)]
        [string[]]
        ${Groups},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Add-ClusterGroupToSet {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true, Position = 1)]
        [string]
        ${Group},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Add-ClusteriSCSITargetServerRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true)]
        [System.Collections.Specialized.StringCollection]
        ${Storage},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${StaticAddress},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${IgnoreNetwork},

        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Add-ClusterNode {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [NodeType]
        ${Type},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${NoStorage},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterNode'
    }
}

function Add-ClusterResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [string]
        ${Group},

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, Position = 2)]
        [Alias('ResType', 'Type')]
        [string]
        ${ResourceType},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${SeparateMonitor},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Add-ClusterResourceDependency {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Resource},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [string]
        ${Provider},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Add-ClusterResourceType {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, Position = 1)]
        [string]
        ${Dll},

        [Parameter(ParameterSetName = 'InputObject', Position = 2)]
        [string]
        ${DisplayName},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResourceType'
    }
}

function Add-ClusterScaleOutFileServerRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('Infra')]
        [switch]
        ${Infrastructure},

        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Add-ClusterServerRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${DnsName},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${NetworkNameName},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${Storage},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${StaticAddress},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${IgnoreNetwork},

        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Add-ClusterSharedVolume {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume'
    }
}

function Add-ClusterSharedVolumeToAffinityRule {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true, Position = 1)]
        [string[]]
        ${ClusterSharedVolumes},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Add-ClusterStorageNode {
    [CmdletBinding(DefaultParameterSetName = 'AddStorageNode0', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'AddStorageNode0', Mandatory = $true)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'AddStorageNode0')]
        [string]
        ${Description},

        [Parameter(ParameterSetName = 'AddStorageNode0')]
        [string]
        ${Location},

        [Parameter(ParameterSetName = 'AddStorageNode0')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'AddStorageNode0')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'AddStorageNode0')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'AddStorageNode0')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Add-ClusterVirtualMachineRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${VMName},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('VM')]
        [string]
        ${VirtualMachine},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [guid]
        ${VMId},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Add-ClusterVMMonitoredItem {
    [CmdletBinding(DefaultParameterSetName = 'VirtualMachine', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${Service},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${EventLog},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${EventSource},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${EventId},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${OverrideServiceRecoveryActions},

        [Parameter(ParameterSetName = 'VirtualMachine', Position = 0)]
        [Alias('VM')]
        [string]
        ${VirtualMachine},

        [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName = $true)]
        [guid]
        ${VMId},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterVMMonitoredItem'
    }
}

function Add-WorkgroupClusterNode {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string[]]
        ${Node},

        [Parameter(Mandatory = $true, Position = 1)]
        [pscredential[]]
        ${Credentials},

        [Parameter(Mandatory = $true, Position = 2)]
        [string]
        ${Name},

        [Parameter(Mandatory = $true, Position = 3)]
        [pscredential]
        ${Credential},

        [Parameter()]
        [switch]
        ${NoStorage},

        [Parameter()]
        [switch]
        ${Confirm},

        [Parameter()]
        [switch]
        ${WhatIf},

        [Parameter(Mandatory = $true, Position = 4)]
        [WorkgroupClusterAuthenticationMethod]
        ${AuthenticationMethod}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Backup-ClusterKeyValueStore {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${ManagerName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true)]
        [string]
        ${StoreName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true)]
        [string]
        ${BackupPath},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Block-ClusterAccess {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${User},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Clear-ClusterDiskReservation {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Node},

        [Parameter(Mandatory = $true)]
        [uint32[]]
        ${Disk},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Clear-ClusterNode {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${CleanupDisks},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Disable-AccelNetManagement {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Disable-AccelNetVM {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${VMName}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Disable-ClusterStorageSpacesDirect {
    [CmdletBinding(DefaultParameterSetName = 'DefaultParameterSet', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [bool]
        ${CleanupCache},

        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Enable-AccelNetManagement {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${IntentName},

        [Parameter(Position = 2)]
        [uint32]
        ${NodeReservePercentage}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Enable-AccelNetVM {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${VMName},

        [Parameter(Mandatory = $true, Position = 2)]
        [PerformanceWeight]
        ${Performance},

        [Parameter(Position = 3, ValueFromPipeline = $true)]
        [object]
        ${VM}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Enable-ClusterStorageSpacesDirect {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [string]
        ${PoolFriendlyName},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [bool]
        ${Autoconfig},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [CacheStateType]
        ${CacheState},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [uint64]
        ${CacheMetadataReserveBytes},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [ValidateSet('8', '16', '32', '64')]
        [uint32]
        ${CachePageSizeKBytes},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [switch]
        ${SkipEligibilityChecks},

        [Parameter(ParameterSetName = 'WithCacheDeviceModel', Mandatory = $true)]
        [string[]]
        ${CacheDeviceModel},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [bool]
        ${CollectPerformanceHistory},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [S2DBusType[]]
        ${BusTypesToUse},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [SedProtectionStateType]
        ${SedProtectionState},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [bool]
        ${UseSedExclusively},

        [Parameter(ParameterSetName = 'WithXML', Mandatory = $true)]
        [string]
        ${XML},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'Auto')]
        [Parameter(ParameterSetName = 'WithXML')]
        [Parameter(ParameterSetName = 'WithCacheDeviceModel')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Export-HealthAgentConfig {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [ValidateSet('MAConfig', 'HADefinition')]
        [string]
        ${Type},

        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${FilePath},

        [Parameter(Position = 2)]
        [object]
        ${CimSession}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Get-AccelNetManagement {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Get-AccelNetManagementPreReq {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [string]
        ${IntentName}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.Object'
    }
}

function Get-AccelNetVM {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 1)]
        [string]
        ${VMName},

        [Parameter(Position = 2, ValueFromPipeline = $true)]
        [object]
        ${VM}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Get-Cluster {
    [CmdletBinding(DefaultParameterSetName = 'Name', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ClusterSet', ValueFromPipeline = $true)]
        [object]
        ${ClusterSet},

        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'ClusterSet')]
        [string]
        ${Domain}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.Cluster'
    }
}

function Get-ClusterAccess {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${User},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterAccessRule'
    }
}

function Get-ClusterAffinityRule {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Get-ClusterAvailableDisk {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Cluster},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [object]
        ${Disk},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${All},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterDiskInfo'
    }
}

function Get-ClusterBitLockerProtector {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.Collections.Generic.IEnumerable`1[System.String]'
    }
}

function Get-ClusterCheckpoint {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${ResourceName},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${CheckpointName},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${RegistryCheckpoint},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${CryptoCheckpoint},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterRegistryCheckpoint'
    }
}

function Get-ClusterCredential {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${NodeName}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.Management.Automation.PSCredential'
    }
}

function Get-ClusterDiagnosticInfo {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Write', Position = 0)]
        [string]
        ${WriteToPath},

        [Parameter(ParameterSetName = 'Write', Position = 1)]
        [string]
        ${Cluster},

        [Parameter(ParameterSetName = 'Write', Position = 2)]
        [string]
        ${ZipPrefix},

        [Parameter(ParameterSetName = 'Write')]
        [int]
        ${HoursOfEvents},

        [Parameter(ParameterSetName = 'Write')]
        [switch]
        ${IncludeEvents},

        [Parameter(ParameterSetName = 'Read', Mandatory = $true)]
        [string]
        ${ReadFromPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Get-ClusterExcludedAdapter {
    [CmdletBinding(DefaultParameterSetName = 'GetClusterExcludedAdapter3', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'GetClusterExcludedAdapter3', Mandatory = $true)]
        [AdapterExclusionType]
        ${ExclusionType},

        [Parameter(ParameterSetName = 'GetClusterExcludedAdapter3')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'GetClusterExcludedAdapter3')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'GetClusterExcludedAdapter3')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.String[]'
    }
}

function Get-ClusterFaultDomain {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('FaultDomainType')]
        [FaultDomainType[]]
        ${Type},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string[]]
        ${Id},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Get-ClusterFaultDomainXML {
    [CmdletBinding(DefaultParameterSetName = 'GetFaultDomainXML2', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'GetFaultDomainXML2')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'GetFaultDomainXML2')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'GetFaultDomainXML2')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'GetFaultDomainXML2')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.String'
    }
}

function Get-ClusterGroup {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [guid]
        ${VMId},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Get-ClusterGroupSet {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [bool[]]
        ${IsGlobal},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Get-ClusterGroupSetDependency {
    [CmdletBinding(DefaultParameterSetName = 'GetSetFrom3', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'GetSetFrom3')]
        [string]
        ${ContainedGroup},

        [Parameter(ParameterSetName = 'GetSetFrom3')]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'GetSetFrom3')]
        [string]
        ${Provider},

        [Parameter(ParameterSetName = 'GetSetFrom3')]
        [string]
        ${DependentGroup},

        [Parameter(ParameterSetName = 'GetSetFrom3')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'GetSetFrom3')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'GetSetFrom3')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance[]'
    }
}

function Get-ClusterHCSVM {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Get-ClusterKeyValueStore {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${StoreName},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Type[]]
        ${Type},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string[]]
        ${ManagerName},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Get-ClusterKeyValueStoreManager {
    [CmdletBinding(DefaultParameterSetName = 'ByName', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${ManagerName},

        [Parameter(ParameterSetName = 'ByName')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Get-ClusterLog {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Node},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Destination},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${PerformanceHistoryTimeFrame},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('Span')]
        [uint32]
        ${TimeSpan},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('lt')]
        [switch]
        ${UseLocalTime},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('scs')]
        [switch]
        ${SkipClusterState},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Health},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Netft},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${ExportClusterPerformanceHistory},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${NetworkDiagnostics},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${NetworkDiagnosticsLevel},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${NoCollateLogs},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${ClusWmi},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.IO.FileInfo'
    }
}

function Get-ClusterNetwork {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterNetwork'
    }
}

function Get-ClusterNetworkInterface {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${Node},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${Network},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterNetworkInterface'
    }
}

function Get-ClusterNode {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterNode'
    }
}

function Get-ClusterNodeSupportedVersion {
    [CmdletBinding(DefaultParameterSetName = 'GetNodeSupportedVersions0', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'GetNodeSupportedVersions0')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'GetNodeSupportedVersions0')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'GetNodeSupportedVersions0')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance[]'
    }
}

function Get-ClusterOwnerNode {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('Res')]
        [string]
        ${Resource},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Group},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('ResType')]
        [string]
        ${ResourceType},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterOwnerNodeList'
    }
}

function Get-ClusterParameter {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterParameter'
    }
}

function Get-ClusterPerformanceHistory {
    [CmdletBinding(DefaultParameterSetName = 'ByCluster', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Api', Mandatory = $true)]
        [string]
        ${SeriesKeyName},

        [Parameter(ParameterSetName = 'Api', Mandatory = $true)]
        [string]
        ${Stream},

        [Parameter(ParameterSetName = 'Api')]
        [switch]
        ${UsePattern},

        [Parameter(ParameterSetName = 'ByCluster', Position = 0)]
        [object]
        ${ClusterSeriesName},

        [Parameter(ParameterSetName = 'ByClusterNode', Position = 0)]
        [object]
        ${ClusterNodeSeriesName},

        [Parameter(ParameterSetName = 'ByVM', Position = 0)]
        [object]
        ${VMSeriesName},

        [Parameter(ParameterSetName = 'ByVHD', Position = 0)]
        [object]
        ${VHDSeriesName},

        [Parameter(ParameterSetName = 'ByPhysicalDisk', Position = 0)]
        [object]
        ${PhysicalDiskSeriesName},

        [Parameter(ParameterSetName = 'ByVolume', Position = 0)]
        [object]
        ${VolumeSeriesName},

        [Parameter(ParameterSetName = 'ByNetAdapter', Position = 0)]
        [object]
        ${NetAdapterSeriesName},

        [Parameter(ParameterSetName = 'ByNetAdapter', Position = 1)]
        [Parameter(ParameterSetName = 'ByVolume', Position = 1)]
        [Parameter(ParameterSetName = 'ByPhysicalDisk', Position = 1)]
        [Parameter(ParameterSetName = 'ByVHD', Position = 1)]
        [Parameter(ParameterSetName = 'ByVM', Position = 1)]
        [Parameter(ParameterSetName = 'ByClusterNode', Position = 1)]
        [Parameter(ParameterSetName = 'ByCluster', Position = 1)]
        [ValidateSet('MostRecent', 'LastHour', 'LastDay', 'LastWeek', 'LastMonth', 'LastYear')]
        [string]
        ${TimeFrame},

        [Parameter(ParameterSetName = 'ByCluster', Position = 2, ValueFromPipeline = $true)]
        [object]
        ${Cluster},

        [Parameter(ParameterSetName = 'ByClusterNode', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object[]]
        ${ClusterNode},

        [Parameter(ParameterSetName = 'ByVM', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [psobject[]]
        ${VM},

        [Parameter(ParameterSetName = 'ByVHD', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [psobject[]]
        ${VHD},

        [Parameter(ParameterSetName = 'ByPhysicalDisk', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object[]]
        ${PhysicalDisk},

        [Parameter(ParameterSetName = 'ByVolume', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object[]]
        ${Volume},

        [Parameter(ParameterSetName = 'ByNetAdapter', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object[]]
        ${NetworkAdapter},

        [Parameter(ParameterSetName = 'Api')]
        [Parameter(ParameterSetName = 'ByCluster')]
        [Parameter(ParameterSetName = 'ByClusterNode')]
        [Parameter(ParameterSetName = 'ByVM')]
        [Parameter(ParameterSetName = 'ByVHD')]
        [Parameter(ParameterSetName = 'ByPhysicalDisk')]
        [Parameter(ParameterSetName = 'ByVolume')]
        [Parameter(ParameterSetName = 'ByNetAdapter')]
        [object]
        ${CimSession}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Get-ClusterQuorum {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Cluster},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterQuorumSettings'
    }
}

function Get-ClusterResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [guid]
        ${VMId},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Get-ClusterResourceDependency {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Resource},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Guid},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResourceDependency'
    }
}

function Get-ClusterResourceDependencyReport {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Resource},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Group},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.IO.FileInfo'
    }
}

function Get-ClusterResourceType {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResourceType'
    }
}

function Get-ClusterSharedVolume {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume'
    }
}

function Get-ClusterSharedVolumeState {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${Node},

        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterSharedVolumeStateInfo'
    }
}

function Get-ClusterStorageNode {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Id},

        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Get-ClusterStorageSpacesDirect {
    [CmdletBinding(DefaultParameterSetName = 'DefaultParameterSet', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [string]
        ${Node},

        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Get-ClusterVMMonitoredItem {
    [CmdletBinding(DefaultParameterSetName = 'VirtualMachine', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'VirtualMachine', Position = 0)]
        [Alias('VM')]
        [string]
        ${VirtualMachine},

        [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName = $true)]
        [guid]
        ${VMId},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterVMMonitoredItem'
    }
}

function Get-HealthFault {
    [CmdletBinding(DefaultParameterSetName = 'ByCluster', SupportsShouldProcess = $true, ConfirmImpact = 'None', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByCluster', Position = 0, ValueFromPipeline = $true)]
        [object]
        ${Cluster},

        [Parameter(ParameterSetName = 'ByApi', Mandatory = $true, Position = 0)]
        [object]
        ${ReportingType},

        [Parameter(ParameterSetName = 'ByApi', Mandatory = $true, Position = 1)]
        [object]
        ${ReportingKey},

        [Parameter(ParameterSetName = 'ByCluster')]
        [Parameter(ParameterSetName = 'ByApi')]
        [object]
        ${CimSession}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Get-VMAdaptersConnectedToEnabledIntentSwitch {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 1)]
        [string]
        ${VMName},

        [Parameter(Position = 2, ValueFromPipeline = $true)]
        [object]
        ${VM}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Grant-ClusterAccess {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true, Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${User},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Full},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${ReadOnly},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Import-HealthAgentConfig {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [ValidateSet('MAConfig', 'HADefinition')]
        [string]
        ${Type},

        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${FilePath},

        [Parameter(Position = 2)]
        [object]
        ${CimSession}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Invoke-HealthCommand {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(Position = 1)]
        [uint32]
        ${Flags},

        [Parameter(Position = 2)]
        [string[]]
        ${Parameters},

        [Parameter(Position = 3)]
        [uint32]
        ${Timeout},

        [Parameter(Position = 4)]
        [object]
        ${CimSession}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Move-ClusterGroup {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [string]
        ${Node},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreLocked},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreAffinityRule},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Move-ClusterResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [string]
        ${Group},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Move-ClusterSharedVolume {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [string]
        ${Node},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume'
    }
}

function Move-ClusterVirtualMachineRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [string]
        ${Node},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Cancel},

        [Parameter(ParameterSetName = 'InputObject')]
        [VmMigrationType]
        ${MigrationType},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreLocked},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreAffinityRule},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [guid]
        ${VMId},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function New-Cluster {
    [CmdletBinding(DefaultParameterSetName = 'Credentials', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Credentials', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'Credentials')]
        [System.Collections.Specialized.StringCollection]
        ${Node},

        [Parameter(ParameterSetName = 'Credentials')]
        [System.Collections.Specialized.StringCollection]
        ${StaticAddress},

        [Parameter(ParameterSetName = 'Credentials')]
        [System.Collections.Specialized.StringCollection]
        ${IgnoreNetwork},

        [Parameter(ParameterSetName = 'Credentials')]
        [switch]
        ${NoStorage},

        [Parameter(ParameterSetName = 'Credentials')]
        [Alias('aap')]
        [AdminAccessPoint]
        ${AdministrativeAccessPoint},

        [Parameter(ParameterSetName = 'Credentials')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'Credentials')]
        [Alias('apnt')]
        [AdminAccessPointResType]
        ${ManagementPointNetworkType},

        [Parameter(ParameterSetName = 'Credentials')]
        [pscredential]
        ${Credentials},

        [Parameter(ParameterSetName = 'Credentials')]
        [string]
        ${Domain}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.Cluster'
    }
}

function New-ClusterAffinityRule {
    [CmdletBinding(DefaultParameterSetName = 'CreateAffinityRule0', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'CreateAffinityRule0', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'CreateAffinityRule0')]
        [RuleType]
        ${RuleType},

        [Parameter(ParameterSetName = 'CreateAffinityRule0')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'CreateAffinityRule0')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'CreateAffinityRule0')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function New-ClusterAvailabilitySet {
    [CmdletBinding(DefaultParameterSetName = 'CreateAvailabilitySet1', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'CreateAvailabilitySet1', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'CreateAvailabilitySet1')]
        [string[]]
        ${Group},

        [Parameter(ParameterSetName = 'CreateAvailabilitySet1', Mandatory = $true)]
        [uint32]
        ${UpdateDomains},

        [Parameter(ParameterSetName = 'CreateAvailabilitySet1', Mandatory = $true)]
        [uint32]
        ${FaultDomains},

        [Parameter(ParameterSetName = 'CreateAvailabilitySet1')]
        [bool]
        ${ReserveSpareNode},

        [Parameter(ParameterSetName = 'CreateAvailabilitySet1')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'CreateAvailabilitySet1')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'CreateAvailabilitySet1')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function New-ClusterFaultDomain {
    [CmdletBinding(DefaultParameterSetName = 'CreateFaultDomain0', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'CreateFaultDomain0', Mandatory = $true)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'CreateFaultDomain0')]
        [Alias('Parent')]
        [string]
        ${FaultDomain},

        [Parameter(ParameterSetName = 'CreateFaultDomain0', Mandatory = $true)]
        [Alias('Type')]
        [FaultDomainType]
        ${FaultDomainType},

        [Parameter(ParameterSetName = 'CreateFaultDomain0')]
        [string]
        ${Description},

        [Parameter(ParameterSetName = 'CreateFaultDomain0')]
        [string]
        ${Location},

        [Parameter(ParameterSetName = 'CreateFaultDomain0')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'CreateFaultDomain0')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'CreateFaultDomain0')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'CreateFaultDomain0')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function New-ClusterGroupSet {
    [CmdletBinding(DefaultParameterSetName = 'CreateSet0', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'CreateSet0', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'CreateSet0')]
        [string[]]
        ${Group},

        [Parameter(ParameterSetName = 'CreateSet0')]
        [string[]]
        ${Providers},

        [Parameter(ParameterSetName = 'CreateSet0')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'CreateSet0')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'CreateSet0')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function New-ClusterHCSVM {
    [CmdletBinding(DefaultParameterSetName = 'NewClusterHCSVM0', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'NewClusterHCSVM0', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'NewClusterHCSVM0')]
        [string]
        ${SwitchName},

        [Parameter(ParameterSetName = 'NewClusterHCSVM0')]
        [string]
        ${ExtendedVmConfiguration},

        [Parameter(ParameterSetName = 'NewClusterHCSVM0')]
        [uint32]
        ${MemorySizeInMb},

        [Parameter(ParameterSetName = 'NewClusterHCSVM0')]
        [uint32]
        ${CpuCount},

        [Parameter(ParameterSetName = 'NewClusterHCSVM0')]
        [string]
        ${VhdPath},

        [Parameter(ParameterSetName = 'NewClusterHCSVM0')]
        [string]
        ${VmName},

        [Parameter(ParameterSetName = 'NewClusterHCSVM0')]
        [uint32]
        ${OfflineAction},

        [Parameter(ParameterSetName = 'NewClusterHCSVM0')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'NewClusterHCSVM0')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'NewClusterHCSVM0')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function New-ClusterKeyValueStore {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${ManagerName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true)]
        [string]
        ${StoreName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true)]
        [StoreType]
        ${Type},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function New-ClusterKeyValueStoreManager {
    [CmdletBinding(DefaultParameterSetName = 'CreateKeyValueStoreManager0', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'CreateKeyValueStoreManager0', Mandatory = $true)]
        [string]
        ${ManagerName},

        [Parameter(ParameterSetName = 'CreateKeyValueStoreManager0', Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'CreateKeyValueStoreManager0')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'CreateKeyValueStoreManager0')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'CreateKeyValueStoreManager0')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'CreateKeyValueStoreManager0')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function New-ClusterLogParser {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${WorkingDirectory},

        [Parameter(Position = 1, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${NodeLogs}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'ClusterLogParserLib.ClusterLogParser'
    }
}

function New-ClusterNameAccount {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Credentials', Mandatory = $true)]
        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'Credentials')]
        [Parameter(ParameterSetName = 'InputObject')]
        [pscredential]
        ${Credentials},

        [Parameter(ParameterSetName = 'Credentials')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Domain},

        [Parameter(ParameterSetName = 'Credentials')]
        [Parameter(ParameterSetName = 'InputObject')]
        [AdminAccessPointResType]
        ${ManagementPointNetworkType},

        [Parameter(ParameterSetName = 'Credentials')]
        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${UpgradeVCOs},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'Credentials')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function New-ClusterNodeLogParser {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${WorkingDirectory},

        [Parameter(Mandatory = $true, Position = 1, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${LogPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'ClusterLogParserLib.ClusterNodeLogParser'
    }
}

function New-WorkgroupCluster {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [string[]]
        ${Node},

        [Parameter(Position = 1)]
        [pscredential[]]
        ${Credentials},

        [Parameter(Position = 2)]
        [string]
        ${Name},

        [Parameter(Position = 3)]
        [string[]]
        ${StaticAddress},

        [Parameter(Position = 4)]
        [string[]]
        ${IgnoreNetwork},

        [Parameter(Position = 5)]
        [AdminAccessPointResType]
        ${ManagementPointNetworkType},

        [Parameter(Position = 6)]
        [AdminAccessPoint_2]
        ${AdministrativeAccessPoint},

        [Parameter()]
        [switch]
        ${NoStorage},

        [Parameter()]
        [switch]
        ${S2D},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter()]
        [switch]
        ${Confirm},

        [Parameter()]
        [switch]
        ${WhatIf},

        [Parameter(Mandatory = $true, Position = 7)]
        [WorkgroupClusterAuthenticationMethod]
        ${AuthenticationMethod}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function New-WorkgroupClusterAdminUser {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 1)]
        [string[]]
        ${Node},

        [Parameter(Mandatory = $true, Position = 2)]
        [pscredential[]]
        ${Credentials},

        [Parameter(Mandatory = $true, Position = 3)]
        [string]
        ${Username},

        [Parameter(Mandatory = $true, Position = 4)]
        [securestring[]]
        ${UserPasswords},

        [Parameter(Position = 5)]
        [int]
        ${Expiration},

        [Parameter()]
        [string]
        ${Authority}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-Cluster {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Cluster},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${CleanupAD},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-ClusterAccess {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${User},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-ClusterAffinityRule {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Remove-ClusterCheckpoint {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${ResourceName},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${CheckpointName},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${RegistryCheckpoint},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${CryptoCheckpoint},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.Object'
    }
}

function Remove-ClusterExcludedAdapter {
    [CmdletBinding(DefaultParameterSetName = 'RemoveClusterExcludedAdapter2', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'RemoveClusterExcludedAdapter2', Mandatory = $true)]
        [AdapterExclusionType]
        ${ExclusionType},

        [Parameter(ParameterSetName = 'RemoveClusterExcludedAdapter2', Mandatory = $true)]
        [string[]]
        ${ExclusionValue},

        [Parameter(ParameterSetName = 'RemoveClusterExcludedAdapter2')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'RemoveClusterExcludedAdapter2')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'RemoveClusterExcludedAdapter2')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.Object'
    }
}

function Remove-ClusterFabricControllerManagerRole {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-ClusterFaultDomain {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string[]]
        ${Id},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Remove-ClusterGroup {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [guid]
        ${VMId},

        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${RemoveResources},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-ClusterGroupFromAffinityRule {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Set')]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true, Position = 1)]
        [string[]]
        ${Groups},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Remove-ClusterGroupFromSet {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Set')]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true, Position = 1)]
        [string]
        ${Group},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Remove-ClusterGroupSet {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Remove-ClusterGroupSetDependency {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true, Position = 1)]
        [string]
        ${Provider},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Remove-ClusterHCSVM {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [bool]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Remove-ClusterKeyValueStore {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${ManagerName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true)]
        [string]
        ${StoreName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [RemoveFlags]
        ${Flags},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Remove-ClusterKeyValueStoreManager {
    [CmdletBinding(DefaultParameterSetName = 'DeleteKeyValueStoreManager1', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'DeleteKeyValueStoreManager1', Mandatory = $true)]
        [string]
        ${ManagerName},

        [Parameter(ParameterSetName = 'DeleteKeyValueStoreManager1')]
        [RemoveFlags]
        ${Flags},

        [Parameter(ParameterSetName = 'DeleteKeyValueStoreManager1')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'DeleteKeyValueStoreManager1')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'DeleteKeyValueStoreManager1')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-ClusterNameAccount {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${DeleteComputerObjects},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-ClusterNode {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreStorageConnectivityLoss},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${CleanupDisks},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-ClusterResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-ClusterResourceDependency {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Resource},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [string]
        ${Provider},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Remove-ClusterResourceType {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-ClusterSharedVolume {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Remove-ClusterSharedVolumeFromAffinityRule {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Set')]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true, Position = 1)]
        [string[]]
        ${ClusterSharedVolumes},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Remove-ClusterStorageNode {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Id},

        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Remove-ClusterVMMonitoredItem {
    [CmdletBinding(DefaultParameterSetName = 'VirtualMachine', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'VirtualMachine', ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'VMId', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [System.Collections.Specialized.StringCollection]
        ${Service},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [string]
        ${EventLog},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [string]
        ${EventSource},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [int]
        ${EventId},

        [Parameter(ParameterSetName = 'VirtualMachine', Position = 0)]
        [Alias('VM')]
        [string]
        ${VirtualMachine},

        [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName = $true)]
        [guid]
        ${VMId},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'VirtualMachine')]
        [Parameter(ParameterSetName = 'VMId')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-WorkgroupCluster {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [string[]]
        ${Node},

        [Parameter(Position = 1)]
        [pscredential[]]
        ${Credentials},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter()]
        [switch]
        ${Confirm},

        [Parameter()]
        [switch]
        ${WhatIf},

        [Parameter(Mandatory = $true, Position = 2)]
        [WorkgroupClusterAuthenticationMethod]
        ${AuthenticationMethod}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-WorkgroupClusterAdminUsers {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-WorkgroupClusterCertificates {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [string]
        ${Authority},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Remove-WorkgroupClusterNode {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string[]]
        ${Node},

        [Parameter(Mandatory = $true, Position = 1)]
        [pscredential[]]
        ${Credentials},

        [Parameter(Mandatory = $true, Position = 2)]
        [string]
        ${Name},

        [Parameter(Position = 3)]
        [int]
        ${Wait},

        [Parameter()]
        [switch]
        ${IgnoreStorageConnectivityLoss},

        [Parameter()]
        [switch]
        ${CleanupDisks},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter()]
        [switch]
        ${Confirm},

        [Parameter()]
        [switch]
        ${WhatIf},

        [Parameter(Mandatory = $true, Position = 4)]
        [WorkgroupClusterAuthenticationMethod]
        ${AuthenticationMethod}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Rename-ClusterSharedVolume {
    [CmdletBinding(DefaultParameterSetName = 'NewVolumeName', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'NewVolumeName', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'NewVolumeName', Position = 1)]
        [string]
        ${VolumeName},

        [Parameter(ParameterSetName = 'NewVolumeName', Mandatory = $true)]
        [string]
        ${NewVolumeName},

        [Parameter(ParameterSetName = 'NewVolumeName')]
        [string]
        ${NewVolumeGuid}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Repair-ClusterCertificate {
    [CmdletBinding(DefaultParameterSetName = 'Name', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0)]
        [string]
        ${Name}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Repair-ClusterNameAccount {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Credentials')]
        [Parameter(ParameterSetName = 'InputObject')]
        [pscredential]
        ${Credentials},

        [Parameter(ParameterSetName = 'Credentials')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Domain},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'Credentials')]
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.Object'
    }
}

function Repair-ClusterStorageSpacesDirect {
    [CmdletBinding(DefaultParameterSetName = 'DefaultParameterSet', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'SkipDiskRecoverySet')]
        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [switch]
        ${DisableStorageMaintenanceMode},

        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [switch]
        ${RecoverUnboundDrives},

        [Parameter(ParameterSetName = 'SkipDiskRecoverySet')]
        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [string]
        ${Node},

        [Parameter(ParameterSetName = 'SkipDiskRecoverySet')]
        [switch]
        ${SkipDiskRecovery},

        [Parameter(ParameterSetName = 'SkipDiskRecoverySet')]
        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'SkipDiskRecoverySet')]
        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'SkipDiskRecoverySet')]
        [Parameter(ParameterSetName = 'DefaultParameterSet')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Reset-ClusterVMMonitoredState {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Restore-ClusterKeyValueStore {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${ManagerName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true)]
        [string]
        ${StoreName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true)]
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true)]
        [string]
        ${BackupPath},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Resume-ClusterNode {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [ResumeClusterNodeFailbackType]
        ${Failback},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${FailbackStorage},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${FailbackVMs},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${FailbackPinnedVMsOnly},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterNode'
    }
}

function Resume-ClusterPhysicalDiskResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${RecoveryPassword},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${RecoveryKeyPath},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Resume-ClusterResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${VolumeName},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Set-AccelNetManagement {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 1)]
        [string]
        ${IntentName},

        [Parameter(Position = 2)]
        [uint32]
        ${NodeReservePercentage}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Set-AccelNetVM {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${VMName},

        [Parameter(Mandatory = $true, Position = 2)]
        [PerformanceWeight]
        ${Performance}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Set-ClusterAffinityRule {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [RuleType]
        ${RuleType},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [uint32]
        ${Enabled},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [uint32]
        ${SoftAntiAffinity},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Set-ClusterBitLockerProtector {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${ProtectorId},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Set-ClusterExcludedAdapter {
    [CmdletBinding(DefaultParameterSetName = 'SetClusterExcludedAdapter0', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'SetClusterExcludedAdapter0', Mandatory = $true)]
        [AdapterExclusionType]
        ${ExclusionType},

        [Parameter(ParameterSetName = 'SetClusterExcludedAdapter0', Mandatory = $true)]
        [string[]]
        ${ExclusionValue},

        [Parameter(ParameterSetName = 'SetClusterExcludedAdapter0')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'SetClusterExcludedAdapter0')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'SetClusterExcludedAdapter0')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.Object'
    }
}

function Set-ClusterFaultDomain {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string[]]
        ${Id},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string]
        ${NewName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string]
        ${Location},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string]
        ${Description},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Parent')]
        [string]
        ${FaultDomain},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Set-ClusterFaultDomainXML {
    [CmdletBinding(DefaultParameterSetName = 'SetFaultDomainXML1', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'SetFaultDomainXML1', Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [string]
        ${XML},

        [Parameter(ParameterSetName = 'SetFaultDomainXML1')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'SetFaultDomainXML1')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'SetFaultDomainXML1')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'SetFaultDomainXML1')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Set-ClusterGroupSet {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [StartupSettingType]
        ${StartupDelayTrigger},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Count')]
        [uint32]
        ${StartupCount},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [bool]
        ${IsGlobal},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Delay')]
        [uint32]
        ${StartupDelay},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Set-ClusterHCSVM {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string]
        ${NewName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string]
        ${ExtendedVmConfiguration},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [uint32]
        ${OfflineAction},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Set-ClusterLog {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Size},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Level},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.Cluster'
    }
}

function Set-ClusterOwnerNode {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Resource},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Group},

        [Parameter(ParameterSetName = 'InputObject', Mandatory = $true)]
        [System.Collections.Specialized.StringCollection]
        ${Owners},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Set-ClusterParameter {
    [CmdletBinding(DefaultParameterSetName = 'NoMultiple', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'NoMultiple', ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'Single Parameter', ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'Multiple Parameter', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'Single Parameter', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'Multiple Parameter', Position = 0)]
        [hashtable]
        ${Multiple},

        [Parameter(ParameterSetName = 'Single Parameter', Position = 1)]
        [psobject]
        ${Value},

        [Parameter(ParameterSetName = 'NoMultiple')]
        [Parameter(ParameterSetName = 'Single Parameter')]
        [Parameter(ParameterSetName = 'Multiple Parameter')]
        [switch]
        ${Create},

        [Parameter(ParameterSetName = 'NoMultiple')]
        [Parameter(ParameterSetName = 'Single Parameter')]
        [Parameter(ParameterSetName = 'Multiple Parameter')]
        [switch]
        ${Delete},

        [Parameter(ParameterSetName = 'NoMultiple')]
        [Parameter(ParameterSetName = 'Single Parameter')]
        [Parameter(ParameterSetName = 'Multiple Parameter')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Set-ClusterQuorum {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${DiskOnly},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('NodeMajority')]
        [switch]
        ${NoWitness},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('NodeAndDiskMajority')]
        [string]
        ${DiskWitness},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('NodeAndFileShareMajority')]
        [string]
        ${FileShareWitness},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${CloudWitness},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${AccountName},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Endpoint},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${AccessKey},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${SASToken},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${ContainerName},

        [Parameter(ParameterSetName = 'InputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterQuorumSettings'
    }
}

function Set-ClusterResourceDependency {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Resource},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [string]
        ${Dependency},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Set-ClusterStorageNode {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string[]]
        ${Id},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string]
        ${NewName},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string]
        ${Description},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [string]
        ${Location},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [uint32]
        ${Flags},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Set-ClusterStorageSpacesDirect {
    [CmdletBinding(DefaultParameterSetName = 'SetStorageSpacesDirect0', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [CacheStateType]
        ${CacheState},

        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [CacheModeType]
        ${CacheModeHDD},

        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [CacheModeType]
        ${CacheModeSSD},

        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [string[]]
        ${Nodes},

        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [ScmUse]
        ${ScmUse},

        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [switch]
        ${SkipEligibilityChecks},

        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [SedProtectionStateType]
        ${SedProtectionState},

        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [bool]
        ${UseSedExclusively},

        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'SetStorageSpacesDirect0')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Set-ClusterStorageSpacesDirectDisk {
    [CmdletBinding(DefaultParameterSetName = 'ByPhysicalDiskGuid', SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPhysicalDiskGuid', Mandatory = $true)]
        [string[]]
        ${PhysicalDiskGuid},

        [Parameter(ParameterSetName = 'ByPhysicalDisk', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${PhysicalDisk},

        [Parameter(ParameterSetName = 'ByPhysicalDisk')]
        [Parameter(ParameterSetName = 'ByPhysicalDiskGuid')]
        [bool]
        ${CanBeClaimed},

        [Parameter(ParameterSetName = 'ByPhysicalDisk')]
        [Parameter(ParameterSetName = 'ByPhysicalDiskGuid')]
        [switch]
        ${Reset},

        [Parameter(ParameterSetName = 'ByPhysicalDisk')]
        [Parameter(ParameterSetName = 'ByPhysicalDiskGuid')]
        [S2DDiskUsage]
        ${CacheUsage},

        [Parameter(ParameterSetName = 'ByPhysicalDiskGuid')]
        [Parameter(ParameterSetName = 'ByPhysicalDisk')]
        [object]
        ${CimSession},

        [Parameter(ParameterSetName = 'ByPhysicalDiskGuid')]
        [Parameter(ParameterSetName = 'ByPhysicalDisk')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'ByPhysicalDiskGuid')]
        [Parameter(ParameterSetName = 'ByPhysicalDisk')]
        [switch]
        ${AsJob}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Set-WorkgroupClusterRemotingConfiguration {
    [CmdletBinding(PositionalBinding = $false)]
    param()

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'System.Object'
    }
}

function Show-ClusterExpectedNetworkTopology {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Node}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Start-Cluster {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [Alias('Cluster')]
        [string]
        ${Name},

        [Parameter()]
        [Alias('ips')]
        [switch]
        ${IgnorePersistentState},

        [Parameter()]
        [int]
        ${Wait}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.Cluster'
    }
}

function Start-ClusterGroup {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreLocked},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${ChooseBestNode},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreAffinityRule},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Start-ClusterHCSVM {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Start-ClusterNode {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('fq', 'FixQuorum')]
        [switch]
        ${ForceQuorum},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('cq')]
        [switch]
        ${ClearQuarantine},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('ips')]
        [switch]
        ${IgnorePersistentState},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('pq')]
        [switch]
        ${PreventQuorum},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterNode'
    }
}

function Start-ClusterPerformanceHistory {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [object]
        ${CimSession}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Start-ClusterPhysicalDiskResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${RecoveryPassword},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${RecoveryKeyPath},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume'
    }
}

function Start-ClusterResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreLocked},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${ChooseBestNode},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreAffinityRule},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume'
    }
}

function Start-WorkgroupCluster {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [string[]]
        ${Node},

        [Parameter(Position = 1)]
        [pscredential[]]
        ${Credentials},

        [Parameter()]
        [switch]
        ${IgnorePersistentState},

        [Parameter(Mandatory = $true, Position = 2)]
        [WorkgroupClusterAuthenticationMethod]
        ${AuthenticationMethod}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Stop-Cluster {
    [CmdletBinding(DefaultParameterSetName = 'Cluster name', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Cluster name', Position = 0)]
        [Alias('Name')]
        [string]
        ${Cluster},

        [Parameter(ParameterSetName = 'Cluster name')]
        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'Cluster name')]
        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Stop-ClusterGroup {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreLocked},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterGroup'
    }
}

function Stop-ClusterHCSVM {
    [CmdletBinding(DefaultParameterSetName = 'Query (cdxml)', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Query (cdxml)', Position = 0, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [Alias('Session')]
        [object[]]
        ${CimSession},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [int]
        ${ThrottleLimit},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${AsJob},

        [Parameter(ParameterSetName = 'InputObject (cdxml)')]
        [Parameter(ParameterSetName = 'Query (cdxml)')]
        [switch]
        ${PassThru}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.Management.Infrastructure.CimInstance'
    }
}

function Stop-ClusterNode {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterNode'
    }
}

function Stop-ClusterPerformanceHistory {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [switch]
        ${DeleteHistory},

        [Parameter(Position = 0)]
        [object]
        ${CimSession}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Stop-ClusterResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${IgnoreLocked},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject')]
        [int]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume'
    }
}

function Stop-WorkgroupCluster {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [string[]]
        ${Node},

        [Parameter(Position = 1)]
        [pscredential[]]
        ${Credentials},

        [Parameter()]
        [switch]
        ${Confirm},

        [Parameter(Mandatory = $true, Position = 2)]
        [WorkgroupClusterAuthenticationMethod]
        ${AuthenticationMethod}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Suspend-ClusterNode {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Drain},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${ForceDrain},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${RetryDrainOnFailure},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${AvoidPlacement},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Wait},

        [Parameter(ParameterSetName = 'InputObject', Position = 1)]
        [string]
        ${TargetNode},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Reason},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterNode'
    }
}

function Suspend-ClusterPhysicalDiskResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${CleanupClusterProtector},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Suspend-ClusterResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${VolumeName},

        [Parameter(ParameterSetName = 'InputObject')]
        [Alias('FileSystemRedirectedAccess')]
        [switch]
        ${RedirectedAccess},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume'
    }
}

function Test-Cluster {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Node},

        [Parameter(ParameterSetName = 'InputObject')]
        [object[]]
        ${Disk},

        [Parameter(ParameterSetName = 'InputObject')]
        [object[]]
        ${Pool},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${ReportName},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${List},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${Include},

        [Parameter(ParameterSetName = 'InputObject')]
        [System.Collections.Specialized.StringCollection]
        ${Ignore},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${KeepLocalStoragePoolsOnline},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterTestInfo'
    }
}

function Test-ClusterResourceFailure {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterSharedVolume'
    }
}

function Test-WorkgroupCluster {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [string[]]
        ${Node},

        [Parameter(Position = 1)]
        [pscredential[]]
        ${Credentials},

        [Parameter(Position = 2)]
        [object[]]
        ${Disk},

        [Parameter(Position = 3)]
        [object[]]
        ${Pool},

        [Parameter(Position = 4)]
        [string]
        ${ReportName},

        [Parameter(Position = 5)]
        [string[]]
        ${Include},

        [Parameter(Position = 6)]
        [string[]]
        ${Ignore},

        [Parameter()]
        [switch]
        ${Force},

        [Parameter(Position = 7)]
        [string]
        ${Cluster},

        [Parameter()]
        [switch]
        ${Confirm},

        [Parameter()]
        [switch]
        ${WhatIf},

        [Parameter(Mandatory = $true, Position = 8)]
        [string]
        ${Destination},

        [Parameter(Mandatory = $true, Position = 9)]
        [WorkgroupClusterAuthenticationMethod]
        ${AuthenticationMethod}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Test-WorkgroupClusterRemoting {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 1)]
        [string[]]
        ${Node},

        [Parameter(Position = 2)]
        [pscredential[]]
        ${Credentials}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters
    }
}

function Update-ClusterFunctionalLevel {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${WhatIf},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.Cluster'
    }
}

function Update-ClusterIPResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Renew},

        [Parameter(ParameterSetName = 'InputObject')]
        [switch]
        ${Release},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Update-ClusterNetworkNameResource {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [System.Collections.Specialized.StringCollection]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

function Update-ClusterVirtualMachineConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'InputObject', Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipelineByPropertyName = $true)]
        [guid]
        ${VMId},

        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline = $true)]
        [psobject]
        ${InputObject},

        [Parameter(ParameterSetName = 'InputObject')]
        [string]
        ${Cluster}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'FailoverClusters' -Bound $PSBoundParameters -TypeName 'Microsoft.FailoverClusters.PowerShell.ClusterResource'
    }
}

Set-Alias -Name 'Add-VMToCluster' -Value 'Add-ClusterVirtualMachineRole'
Set-Alias -Name 'Disable-ClusterS2D' -Value 'Disable-ClusterStorageSpacesDirect'
Set-Alias -Name 'Enable-ClusterS2D' -Value 'Enable-ClusterStorageSpacesDirect'
Set-Alias -Name 'Get-ClusterPerf' -Value 'Get-ClusterPerformanceHistory'
Set-Alias -Name 'Get-ClusterS2D' -Value 'Get-ClusterStorageSpacesDirect'
Set-Alias -Name 'Remove-VMFromCluster' -Value 'Remove-ClusterGroup'
Set-Alias -Name 'Repair-ClusterS2D' -Value 'Repair-ClusterStorageSpacesDirect'
Set-Alias -Name 'Set-ClusterS2D' -Value 'Set-ClusterStorageSpacesDirect'
Set-Alias -Name 'Set-ClusterS2DDisk' -Value 'Set-ClusterStorageSpacesDirectDisk'
Set-Alias -Name 'Start-ClusterPerf' -Value 'Start-ClusterPerformanceHistory'
Set-Alias -Name 'Stop-ClusterPerf' -Value 'Stop-ClusterPerformanceHistory'

Export-ModuleMember -Function 'Add-ClusterCheckpoint', 'Add-ClusterDisk', 'Add-ClusterExcludedAdapter', 'Add-ClusterFabricControllerManagerRole', 'Add-ClusterFileServerRole', 'Add-ClusterGenericApplicationRole', 'Add-ClusterGenericScriptRole', 'Add-ClusterGenericServiceRole', 'Add-ClusterGroup', 'Add-ClusterGroupSetDependency', 'Add-ClusterGroupToAffinityRule', 'Add-ClusterGroupToSet', 'Add-ClusteriSCSITargetServerRole', 'Add-ClusterNode', 'Add-ClusterResource', 'Add-ClusterResourceDependency', 'Add-ClusterResourceType', 'Add-ClusterScaleOutFileServerRole', 'Add-ClusterServerRole', 'Add-ClusterSharedVolume', 'Add-ClusterSharedVolumeToAffinityRule', 'Add-ClusterStorageNode', 'Add-ClusterVirtualMachineRole', 'Add-ClusterVMMonitoredItem', 'Add-WorkgroupClusterNode', 'Backup-ClusterKeyValueStore', 'Block-ClusterAccess', 'Clear-ClusterDiskReservation', 'Clear-ClusterNode', 'Disable-AccelNetManagement', 'Disable-AccelNetVM', 'Disable-ClusterStorageSpacesDirect', 'Enable-AccelNetManagement', 'Enable-AccelNetVM', 'Enable-ClusterStorageSpacesDirect', 'Export-HealthAgentConfig', 'Get-AccelNetManagement', 'Get-AccelNetManagementPreReq', 'Get-AccelNetVM', 'Get-Cluster', 'Get-ClusterAccess', 'Get-ClusterAffinityRule', 'Get-ClusterAvailableDisk', 'Get-ClusterBitLockerProtector', 'Get-ClusterCheckpoint', 'Get-ClusterCredential', 'Get-ClusterDiagnosticInfo', 'Get-ClusterExcludedAdapter', 'Get-ClusterFaultDomain', 'Get-ClusterFaultDomainXML', 'Get-ClusterGroup', 'Get-ClusterGroupSet', 'Get-ClusterGroupSetDependency', 'Get-ClusterHCSVM', 'Get-ClusterKeyValueStore', 'Get-ClusterKeyValueStoreManager', 'Get-ClusterLog', 'Get-ClusterNetwork', 'Get-ClusterNetworkInterface', 'Get-ClusterNode', 'Get-ClusterNodeSupportedVersion', 'Get-ClusterOwnerNode', 'Get-ClusterParameter', 'Get-ClusterPerformanceHistory', 'Get-ClusterQuorum', 'Get-ClusterResource', 'Get-ClusterResourceDependency', 'Get-ClusterResourceDependencyReport', 'Get-ClusterResourceType', 'Get-ClusterSharedVolume', 'Get-ClusterSharedVolumeState', 'Get-ClusterStorageNode', 'Get-ClusterStorageSpacesDirect', 'Get-ClusterVMMonitoredItem', 'Get-HealthFault', 'Get-VMAdaptersConnectedToEnabledIntentSwitch', 'Grant-ClusterAccess', 'Import-HealthAgentConfig', 'Invoke-HealthCommand', 'Move-ClusterGroup', 'Move-ClusterResource', 'Move-ClusterSharedVolume', 'Move-ClusterVirtualMachineRole', 'New-Cluster', 'New-ClusterAffinityRule', 'New-ClusterAvailabilitySet', 'New-ClusterFaultDomain', 'New-ClusterGroupSet', 'New-ClusterHCSVM', 'New-ClusterKeyValueStore', 'New-ClusterKeyValueStoreManager', 'New-ClusterLogParser', 'New-ClusterNameAccount', 'New-ClusterNodeLogParser', 'New-WorkgroupCluster', 'New-WorkgroupClusterAdminUser', 'Remove-Cluster', 'Remove-ClusterAccess', 'Remove-ClusterAffinityRule', 'Remove-ClusterCheckpoint', 'Remove-ClusterExcludedAdapter', 'Remove-ClusterFabricControllerManagerRole', 'Remove-ClusterFaultDomain', 'Remove-ClusterGroup', 'Remove-ClusterGroupFromAffinityRule', 'Remove-ClusterGroupFromSet', 'Remove-ClusterGroupSet', 'Remove-ClusterGroupSetDependency', 'Remove-ClusterHCSVM', 'Remove-ClusterKeyValueStore', 'Remove-ClusterKeyValueStoreManager', 'Remove-ClusterNameAccount', 'Remove-ClusterNode', 'Remove-ClusterResource', 'Remove-ClusterResourceDependency', 'Remove-ClusterResourceType', 'Remove-ClusterSharedVolume', 'Remove-ClusterSharedVolumeFromAffinityRule', 'Remove-ClusterStorageNode', 'Remove-ClusterVMMonitoredItem', 'Remove-WorkgroupCluster', 'Remove-WorkgroupClusterAdminUsers', 'Remove-WorkgroupClusterCertificates', 'Remove-WorkgroupClusterNode', 'Rename-ClusterSharedVolume', 'Repair-ClusterCertificate', 'Repair-ClusterNameAccount', 'Repair-ClusterStorageSpacesDirect', 'Reset-ClusterVMMonitoredState', 'Restore-ClusterKeyValueStore', 'Resume-ClusterNode', 'Resume-ClusterPhysicalDiskResource', 'Resume-ClusterResource', 'Set-AccelNetManagement', 'Set-AccelNetVM', 'Set-ClusterAffinityRule', 'Set-ClusterBitLockerProtector', 'Set-ClusterExcludedAdapter', 'Set-ClusterFaultDomain', 'Set-ClusterFaultDomainXML', 'Set-ClusterGroupSet', 'Set-ClusterHCSVM', 'Set-ClusterLog', 'Set-ClusterOwnerNode', 'Set-ClusterParameter', 'Set-ClusterQuorum', 'Set-ClusterResourceDependency', 'Set-ClusterStorageNode', 'Set-ClusterStorageSpacesDirect', 'Set-ClusterStorageSpacesDirectDisk', 'Set-WorkgroupClusterRemotingConfiguration', 'Show-ClusterExpectedNetworkTopology', 'Start-Cluster', 'Start-ClusterGroup', 'Start-ClusterHCSVM', 'Start-ClusterNode', 'Start-ClusterPerformanceHistory', 'Start-ClusterPhysicalDiskResource', 'Start-ClusterResource', 'Start-WorkgroupCluster', 'Stop-Cluster', 'Stop-ClusterGroup', 'Stop-ClusterHCSVM', 'Stop-ClusterNode', 'Stop-ClusterPerformanceHistory', 'Stop-ClusterResource', 'Stop-WorkgroupCluster', 'Suspend-ClusterNode', 'Suspend-ClusterPhysicalDiskResource', 'Suspend-ClusterResource', 'Test-Cluster', 'Test-ClusterResourceFailure', 'Test-WorkgroupCluster', 'Test-WorkgroupClusterRemoting', 'Update-ClusterFunctionalLevel', 'Update-ClusterIPResource', 'Update-ClusterNetworkNameResource', 'Update-ClusterVirtualMachineConfiguration' -Alias 'Add-VMToCluster', 'Disable-ClusterS2D', 'Enable-ClusterS2D', 'Get-ClusterPerf', 'Get-ClusterS2D', 'Remove-VMFromCluster', 'Repair-ClusterS2D', 'Set-ClusterS2D', 'Set-ClusterS2DDisk', 'Start-ClusterPerf', 'Stop-ClusterPerf'
