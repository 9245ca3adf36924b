# Generated from the contract by `npm run generate`: do not edit.
# SqlServer: the real names and parameter sets; what PowerShell bound goes to a running lab.

Import-Module (Join-Path $PSScriptRoot '../CutoverLab/CutoverLab.psd1')

enum LoginType {
    WindowsUser = 0
    WindowsGroup = 1
    SqlLogin = 2
    Certificate = 3
    AsymmetricKey = 4
    ExternalUser = 5
    ExternalGroup = 6
}

enum BackupActionType {
    Database = 0
    Files = 1
    Log = 2
}

enum BackupCompressionOptions {
    Default = 0
    On = 1
    Off = 2
}

enum BackupTruncateLogType {
    TruncateOnly = 0
    NoTruncate = 1
    Truncate = 2
}

enum CompletionResult {
    Failed = 0
    Succeeded = 1
    Retry = 2
    Cancelled = 3
    InProgress = 4
    Unknown = 5
}

enum BackupSetType {
    Database = 1
    Differential = 2
    Incremental = 2
    Log = 3
    FileOrFileGroup = 4
    FileOrFileGroupDifferential = 5
}

enum OutputType {
    DataSet = 0
    DataTables = 1
    DataRows = 2
}

enum AvailabilityGroupClusterType {
    Wsfc = 0
    None = 1
    External = 2
}

enum AvailabilityGroupAutomatedBackupPreference {
    Primary = 0
    SecondaryOnly = 1
    Secondary = 2
    None = 3
    Unknown = 4
}

enum AvailabilityGroupFailureConditionLevel {
    OnServerDown = 1
    OnServerUnresponsive = 2
    OnCriticalServerErrors = 3
    OnModerateServerErrors = 4
    OnAnyQualifiedFailureCondition = 5
    Unknown = 6
}

enum AvailabilityReplicaAvailabilityMode {
    AsynchronousCommit = 0
    SynchronousCommit = 1
    ConfigurationOnly = 4
    Unknown = 2
}

enum AvailabilityReplicaFailoverMode {
    Automatic = 0
    Manual = 1
    External = 2
    Unknown = 3
}

enum RestoreActionType {
    Database = 0
    Files = 1
    OnlinePage = 2
    OnlineFiles = 3
    Log = 4
}

function Add-RoleMember {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 0)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, Position = 0)]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, Position = 0)]
        [string]
        ${MemberName},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 1)]
        [string]
        ${Database},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 2)]
        [string]
        ${RoleName},

        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${DatabaseRole},

        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${ModelRole},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Add-SqlAvailabilityDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${Database},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Add-SqlAvailabilityGroupListenerStaticIp {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [string[]]
        ${StaticIp},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Add-SqlAzureAuthenticationContext {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'Interactive Public', Mandatory = $true, Position = 0)]
        [Parameter(ParameterSetName = 'Interactive Private', Mandatory = $true, Position = 0)]
        [switch]
        ${Interactive},

        [Parameter(ParameterSetName = 'ClientIdSecret Public', Mandatory = $true, Position = 0)]
        [Parameter(ParameterSetName = 'ClientIdSecret Private', Mandatory = $true, Position = 0)]
        [Parameter(ParameterSetName = 'ClientIdCertificate Public', Mandatory = $true, Position = 0)]
        [Parameter(ParameterSetName = 'ClientIdCertificate Private', Mandatory = $true, Position = 0)]
        [string]
        ${ClientID},

        [Parameter(ParameterSetName = 'ClientIdSecret Public', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ClientIdSecret Private', Mandatory = $true, Position = 1)]
        [string]
        ${Secret},

        [Parameter(ParameterSetName = 'ClientIdCertificate Public', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ClientIdCertificate Private', Mandatory = $true, Position = 1)]
        [string]
        ${CertificateThumbprint},

        [Parameter(ParameterSetName = 'ClientIdSecret Public', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ClientIdSecret Private', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ClientIdCertificate Public', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ClientIdCertificate Private', Mandatory = $true, Position = 2)]
        [string]
        ${Tenant},

        [Parameter(ParameterSetName = 'Interactive Private', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ClientIdSecret Private', Mandatory = $true, Position = 3)]
        [Parameter(ParameterSetName = 'ClientIdCertificate Private', Mandatory = $true, Position = 3)]
        [string]
        ${ActiveDirectoryAuthority},

        [Parameter(ParameterSetName = 'Interactive Private', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ClientIdSecret Private', Mandatory = $true, Position = 4)]
        [Parameter(ParameterSetName = 'ClientIdCertificate Private', Mandatory = $true, Position = 4)]
        [string]
        ${AzureKeyVaultResourceId},

        [Parameter(ParameterSetName = 'Interactive Private', Position = 2)]
        [Parameter(ParameterSetName = 'ClientIdSecret Private', Position = 4)]
        [Parameter(ParameterSetName = 'ClientIdCertificate Private', Position = 4)]
        [string]
        ${AzureManagedHsmResourceId}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Add-SqlColumnEncryptionKeyValue {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${ColumnMasterKeyName},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${EncryptedValue},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Add-SqlLogin {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Alias('Name')]
        [string]
        ${LoginName},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true)]
        [LoginType]
        ${LoginType},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${DefaultDatabase},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${EnforcePasswordPolicy},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${EnforcePasswordExpiration},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${MustChangePasswordAtNextLogin},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${Certificate},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${AsymmetricKey},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${CredentialName},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${LoginPSCredential},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${Enable},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${GrantConnectSql},

        [Parameter(ParameterSetName = 'ByObject', Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Backup-ASDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 0)]
        [string]
        ${BackupFile},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParamsetInput')]
        [switch]
        ${AllowOverwrite},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParamsetInput')]
        [switch]
        ${BackupRemotePartitions},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParamsetInput')]
        [switch]
        ${ApplyCompression},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParamsetInput')]
        [securestring]
        ${FilePassword},

        [Parameter(ParameterSetName = 'ParamsetInput', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${Database},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Backup-SqlDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [string]
        ${BackupContainer},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [object[]]
        ${MirrorDevices},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [BackupActionType]
        ${BackupAction},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [string]
        ${BackupSetName},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [string]
        ${BackupSetDescription},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [BackupCompressionOptions]
        ${CompressionOption},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${CopyOnly},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [datetime]
        ${ExpirationDate},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${FormatMedia},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${Incremental},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${Initialize},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [BackupTruncateLogType]
        ${LogTruncationType},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [string]
        ${MediaDescription},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [ValidateRange(0, 2147483647)]
        [int]
        ${RetainDays},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${SkipTapeHeader},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [string]
        ${UndoFileName},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [object]
        ${EncryptionOption},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [int]
        ${StatementTimeout},

        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [string]
        ${Database},

        [Parameter(ParameterSetName = 'ByDBObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${DatabaseObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByDBObject', Position = 2)]
        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [Parameter(ParameterSetName = 'ByName', Position = 2)]
        [Parameter(ParameterSetName = 'ByObject', Position = 2)]
        [Parameter(ParameterSetName = 'ByBackupContainer', Position = 2)]
        [string[]]
        ${BackupFile},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [psobject]
        ${SqlCredential},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [object[]]
        ${BackupDevice},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${PassThru},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${Checksum},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${ContinueAfterError},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${NoRewind},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${Restart},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${UnloadTapeAfter},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${NoRecovery},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [string[]]
        ${DatabaseFile},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [string[]]
        ${DatabaseFileGroup},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [int]
        ${BlockSize},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [int]
        ${BufferCount},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [int]
        ${MaxTransferSize},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [string]
        ${MediaName},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${Script},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByDBObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByBackupContainer')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Complete-SqlColumnMasterKeyRotation {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${SourceColumnMasterKeyName},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Convert-UrnToPath {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 1, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${Urn}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function ConvertFrom-EncodedSqlName {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 1, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${SqlName}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function ConvertTo-EncodedSqlName {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 1, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${SqlName}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Disable-SqlAlwaysOn {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${NoServiceRestart},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Enable-SqlAlwaysOn {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${NoServiceRestart},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Export-SqlVulnerabilityAssessmentBaselineSet {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${BaselineSet},

        [Parameter(Mandatory = $true)]
        [string]
        ${FolderPath},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Export-SqlVulnerabilityAssessmentScan {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${ScanResult},

        [Parameter(Mandatory = $true)]
        [string]
        ${FolderPath},

        [Parameter()]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlAgent {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Smo.Agent.JobServer'
    }
}

function Get-SqlAgentJob {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 2, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByName', Position = 1)]
        [Parameter(ParameterSetName = 'ByObject', Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Smo.Agent.Job'
    }
}

function Get-SqlAgentJobHistory {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [datetime]
        ${StartRunDate},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [datetime]
        ${EndRunDate},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [guid]
        ${JobID},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${JobName},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [int]
        ${MinimumRetries},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [int]
        ${MinimumRunDurationInSeconds},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${OldestFirst},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [CompletionResult]
        ${OutcomesType},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [int]
        ${SqlMessageID},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [int]
        ${SqlSeverity},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [object]
        ${Since},

        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlAgentJobSchedule {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlAgentJobStep {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlAgentSchedule {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 2, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByName', Position = 1)]
        [Parameter(ParameterSetName = 'ByObject', Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlAssessmentItem {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [string[]]
        ${Check},

        [Parameter(Position = 10, ValueFromPipeline = $true)]
        [Alias('Target')]
        [psobject]
        ${InputObject},

        [Parameter()]
        [psobject]
        ${Configuration},

        [Parameter()]
        [Alias('Severity')]
        [object]
        ${MinSeverity},

        [Parameter()]
        [switch]
        ${FlattenOutput}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Assessment.Checks.ICheck'
    }
}

function Get-SqlBackupHistory {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [object]
        ${Since},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [datetime]
        ${StartTime},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [datetime]
        ${EndTime},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [BackupSetType]
        ${BackupType},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${IncludeSnapshotBackups},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [timespan]
        ${TimeSpan},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${IgnoreProviderContext},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${SuppressProviderContextWarning},

        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [System.Collections.Generic.List[string]]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Smo.BackupSet'
    }
}

function Get-SqlColumnEncryptionKey {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlColumnMasterKey {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlCredential {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 1)]
        [Parameter(ParameterSetName = 'ByConnectionString', Position = 1)]
        [Parameter(ParameterSetName = 'ByObject', Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [Alias('Database')]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 2, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByConnectionString', Mandatory = $true)]
        [string]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Smo.Database'
    }
}

function Get-SqlErrorLog {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [timespan]
        ${Timespan},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [datetime]
        ${Before},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [datetime]
        ${After},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [object]
        ${Since},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Ascending},

        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlInstance {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Smo.Server'
    }
}

function Get-SqlLogin {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Alias('Name')]
        [string]
        ${LoginName},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${Disabled},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${Locked},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${PasswordExpired},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${HasAccess},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${RegEx},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Alias('Like')]
        [switch]
        ${Wildcard},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [LoginType]
        ${LoginType},

        [Parameter(ParameterSetName = 'ByObject', Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByName')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Smo.Login'
    }
}

function Get-SqlSensitivityClassification {
    [CmdletBinding(DefaultParameterSetName = 'ByContext', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByConnectionString', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByConnectionParameters', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByPath', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByDBObject', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByContext', ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${ColumnName},

        [Parameter(ParameterSetName = 'ByConnectionString', Mandatory = $true)]
        [string]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true)]
        [psobject]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true)]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByDBObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByContext')]
        [switch]
        ${SuppressProviderContextWarning}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlSensitivityRecommendations {
    [CmdletBinding(DefaultParameterSetName = 'ByContext', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByConnectionString', Mandatory = $true)]
        [string]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true)]
        [psobject]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true)]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByDBObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByContext')]
        [switch]
        ${SuppressProviderContextWarning}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Get-SqlSmartAdmin {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 1)]
        [Parameter(ParameterSetName = 'ByObject', Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByName', ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'ByObject', ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'ByPath', ValueFromPipeline = $true)]
        [psobject]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Grant-SqlAvailabilityGroupCreateAnyDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Import-SqlVulnerabilityAssessmentBaselineSet {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true)]
        [string]
        ${FolderPath}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Invoke-ASCmd {
    [CmdletBinding(DefaultParameterSetName = 'QuerySet', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [string]
        ${Database},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [string]
        ${Query},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [string]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [string]
        ${InputFile},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [ValidateRange(0, 2147483647)]
        [int]
        ${QueryTimeout},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [ValidateRange(0, 2147483647)]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [string]
        ${TraceFile},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [string[]]
        ${Variables},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [int]
        ${TraceTimeout},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [object]
        ${TraceLevel},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [object]
        ${TraceFileFormat},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [string]
        ${TraceFileDelimiter},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Invoke-PolicyEvaluation {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ConnectionProcessing', Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'ObjectProcessing', Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [psobject]
        ${Policy},

        [Parameter(ParameterSetName = 'ConnectionProcessing')]
        [Parameter(ParameterSetName = 'ObjectProcessing')]
        [object]
        ${AdHocPolicyEvaluationMode},

        [Parameter(ParameterSetName = 'ConnectionProcessing', Mandatory = $true)]
        [psobject]
        ${TargetServerName},

        [Parameter(ParameterSetName = 'ConnectionProcessing')]
        [string]
        ${TargetExpression},

        [Parameter(ParameterSetName = 'ObjectProcessing', Mandatory = $true)]
        [psobject[]]
        ${TargetObjects},

        [Parameter(ParameterSetName = 'ConnectionProcessing')]
        [Parameter(ParameterSetName = 'ObjectProcessing')]
        [switch]
        ${OutputXml}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Invoke-ProcessASDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetTabularName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 0)]
        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 0)]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, Position = 1)]
        [object]
        ${RefreshType},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, Position = 1)]
        [object]
        ${ProcessType},

        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${Database},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Invoke-ProcessCube {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${DatabaseCube},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 1)]
        [string]
        ${Database},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, Position = 2)]
        [object]
        ${ProcessType},

        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, Position = 2)]
        [object]
        ${RefreshType},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Invoke-ProcessDimension {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${DatabaseDimension},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 1)]
        [string]
        ${Database},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, Position = 2)]
        [object]
        ${ProcessType},

        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, Position = 2)]
        [object]
        ${RefreshType},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Invoke-ProcessPartition {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 0)]
        [string]
        ${PartitionName},

        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${DatabasePartition},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 3)]
        [string]
        ${CubeName},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 4)]
        [string]
        ${MeasureGroupName},

        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 1)]
        [string]
        ${TableName},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 1)]
        [string]
        ${Database},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, Position = 2)]
        [object]
        ${ProcessType},

        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, Position = 2)]
        [object]
        ${RefreshType},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Invoke-ProcessTable {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetTabularName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 1)]
        [string]
        ${TableName},

        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 0)]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ParameterSetTabularName', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, Position = 2)]
        [object]
        ${RefreshType},

        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${Table},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Invoke-SqlAssessment {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [object[]]
        ${Check},

        [Parameter(Position = 10, ValueFromPipeline = $true)]
        [Alias('Target')]
        [psobject]
        ${InputObject},

        [Parameter()]
        [psobject]
        ${Configuration},

        [Parameter()]
        [Alias('Severity')]
        [object]
        ${MinSeverity},

        [Parameter()]
        [switch]
        ${FlattenOutput}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Assessment.Cmdlets.AssessmentNote'
    }
}

function Invoke-Sqlcmd {
    [CmdletBinding(DefaultParameterSetName = 'ByConnectionParameters', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByConnectionParameters', ValueFromPipeline = $true)]
        [psobject]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [string]
        ${Database},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [switch]
        ${EncryptConnection},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [string]
        ${Username},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [string]
        ${Password},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Position = 0)]
        [Parameter(ParameterSetName = 'ByConnectionString', Position = 0)]
        [string]
        ${Query},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [ValidateRange(0, 65535)]
        [int]
        ${QueryTimeout},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [ValidateRange(-1, 255)]
        [int]
        ${ErrorLevel},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [ValidateRange(-1, 25)]
        [int]
        ${SeverityLevel},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [ValidateRange(1, 2147483647)]
        [int]
        ${MaxCharLength},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [ValidateRange(1, 2147483647)]
        [int]
        ${MaxBinaryLength},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [switch]
        ${AbortOnError},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [switch]
        ${DedicatedAdministratorConnection},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [switch]
        ${DisableVariables},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [switch]
        ${DisableCommands},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Alias('WorkstationID')]
        [string]
        ${HostName},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [string]
        ${ApplicationName},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [object]
        ${ApplicationIntent},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [switch]
        ${MultiSubnetFailover},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [string]
        ${FailoverPartner},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [string]
        ${NewPassword},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [psobject]
        ${Variable},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [string]
        ${InputFile},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [bool]
        ${OutputSqlErrors},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [switch]
        ${IncludeSqlUserErrors},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [switch]
        ${SuppressProviderContextWarning},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [switch]
        ${IgnoreProviderContext},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Alias('As')]
        [OutputType]
        ${OutputAs},

        [Parameter(ParameterSetName = 'ByConnectionString', Mandatory = $true)]
        [string]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ByConnectionString')]
        [string]
        ${KeyVaultAccessToken},

        [Parameter(ParameterSetName = 'ByConnectionString')]
        [string]
        ${ManagedHsmAccessToken},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [string]
        ${StatisticsVariable}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'System.Data.DataRow'
    }
}

function Invoke-SqlColumnMasterKeyRotation {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${SourceColumnMasterKeyName},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${TargetColumnMasterKeyName},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${KeyVaultAccessToken},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${ManagedHsmAccessToken},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Invoke-SqlNotebook {
    [CmdletBinding(DefaultParameterSetName = 'ByConnectionParameters', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [object]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [object]
        ${Database},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [object]
        ${Username},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [object]
        ${Password},

        [Parameter(ParameterSetName = 'ByConnectionString')]
        [object]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByInputFile', Mandatory = $true)]
        [object]
        ${InputFile},

        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByInputObject', Mandatory = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByInputFile')]
        [Parameter(ParameterSetName = 'ByInputObject')]
        [object]
        ${OutputFile},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [string]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByInputFile')]
        [Parameter(ParameterSetName = 'ByInputObject')]
        [switch]
        ${Force}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Invoke-SqlVulnerabilityAssessmentScan {
    [CmdletBinding(DefaultParameterSetName = 'ByContext', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByConnectionString', Mandatory = $true)]
        [string]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true)]
        [psobject]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true)]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByDBObject', Mandatory = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByContext')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string]
        ${ScanId},

        [Parameter(ParameterSetName = 'ByContext')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [object]
        ${Baseline},

        [Parameter(ParameterSetName = 'ByContext')]
        [Parameter(ParameterSetName = 'ByConnectionString')]
        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${OmitMetadata}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Join-SqlAvailabilityGroup {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [AvailabilityGroupClusterType]
        ${ClusterType},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Merge-Partition {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 0)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true)]
        [string[]]
        ${SourcePartitions},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true)]
        [string]
        ${Database},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true)]
        [string]
        ${Cube},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true)]
        [string]
        ${MeasureGroup},

        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${TargetPartition},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-RestoreFolder {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 0)]
        [string]
        ${OriginalFolder},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 1)]
        [string]
        ${NewFolder},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [switch]
        ${AsTemplate},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-RestoreLocation {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetName')]
        [string]
        ${File},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [string]
        ${DataSourceId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [string]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [object]
        ${DataSourceType},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [object[]]
        ${Folders},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [switch]
        ${AsTemplate},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlAvailabilityGroup {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [object[]]
        ${AvailabilityReplica},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string[]]
        ${Database},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [AvailabilityGroupAutomatedBackupPreference]
        ${AutomatedBackupPreference},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [AvailabilityGroupFailureConditionLevel]
        ${FailureConditionLevel},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [int]
        ${HealthCheckTimeout},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${BasicAvailabilityGroup},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${ContainedAvailabilityGroup},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${ReuseSystemDatabases},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${DatabaseHealthTrigger},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${DtcSupportEnabled},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [AvailabilityGroupClusterType]
        ${ClusterType},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [int]
        ${RequiredSynchronizedSecondariesToCommit},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Smo.AvailabilityGroup'
    }
}

function New-SqlAvailabilityGroupListener {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${DhcpSubnet},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string[]]
        ${StaticIp},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(1, 65535)]
        [int]
        ${Port},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlAvailabilityReplica {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'AsTemplate', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [AvailabilityReplicaAvailabilityMode]
        ${AvailabilityMode},

        [Parameter(ParameterSetName = 'AsTemplate', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [AvailabilityReplicaFailoverMode]
        ${FailoverMode},

        [Parameter(ParameterSetName = 'AsTemplate', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${EndpointUrl},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [int]
        ${SessionTimeout},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${ConnectionModeInPrimaryRole},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${ConnectionModeInSecondaryRole},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(0, 100)]
        [int]
        ${BackupPriority},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string[]]
        ${ReadOnlyRoutingList},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${ReadonlyRoutingConnectionUrl},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${SeedingMode},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string[][]]
        ${LoadBalancedReadOnlyRoutingList},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [switch]
        ${AsTemplate},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [object]
        ${Version},

        [Parameter(ParameterSetName = 'AsTemplate', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'AsTemplate')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Smo.AvailabilityReplica'
    }
}

function New-SqlAzureKeyVaultColumnMasterKeySettings {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string]
        ${KeyUrl},

        [Parameter(Position = 2)]
        [string]
        ${Signature},

        [Parameter()]
        [string]
        ${KeyVaultAccessToken},

        [Parameter()]
        [string]
        ${ManagedHsmAccessToken},

        [Parameter(Position = 1)]
        [switch]
        ${AllowEnclaveComputations}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlBackupEncryptionOption {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter()]
        [switch]
        ${NoEncryption},

        [Parameter()]
        [object]
        ${Algorithm},

        [Parameter()]
        [object]
        ${EncryptorType},

        [Parameter()]
        [string]
        ${EncryptorName}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Smo.BackupEncryptionOptions'
    }
}

function New-SqlCertificateStoreColumnMasterKeySettings {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string]
        ${CertificateStoreLocation},

        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${Thumbprint},

        [Parameter(Position = 3)]
        [string]
        ${Signature},

        [Parameter(Position = 2)]
        [switch]
        ${AllowEnclaveComputations}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlCngColumnMasterKeySettings {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string]
        ${CngProviderName},

        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${KeyName}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlColumnEncryptionKey {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${ColumnMasterKeyName},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${EncryptedValue},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${KeyVaultAccessToken},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${ManagedHsmAccessToken},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlColumnEncryptionKeyEncryptedValue {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [object]
        ${TargetColumnMasterKeySettings},

        [Parameter(Position = 1)]
        [object]
        ${ColumnMasterKeySettings},

        [Parameter(Position = 2)]
        [string]
        ${EncryptedValue},

        [Parameter()]
        [string]
        ${KeyVaultAccessToken},

        [Parameter()]
        [string]
        ${ManagedHsmAccessToken}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlColumnEncryptionSettings {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string]
        ${ColumnName},

        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${EncryptionType},

        [Parameter(Position = 2)]
        [string]
        ${EncryptionKey}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlColumnMasterKey {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [object]
        ${ColumnMasterKeySettings},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.Management.Smo.SqlColumnMasterKey'
    }
}

function New-SqlColumnMasterKeySettings {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string]
        ${KeyStoreProviderName},

        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${KeyPath},

        [Parameter(Position = 3)]
        [string]
        ${Signature},

        [Parameter()]
        [string]
        ${KeyVaultAccessToken},

        [Parameter()]
        [string]
        ${ManagedHsmAccessToken},

        [Parameter(Position = 2)]
        [switch]
        ${AllowEnclaveComputations}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlCredential {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${Identity},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [securestring]
        ${Secret},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${ProviderName},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlCspColumnMasterKeySettings {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string]
        ${CspProviderName},

        [Parameter(Mandatory = $true, Position = 1)]
        [string]
        ${KeyName}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlHADREndpoint {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [int]
        ${Port},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${Owner},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${Certificate},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [System.Net.IPAddress]
        ${IpAddress},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${AuthenticationOrder},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${Encryption},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${EncryptionAlgorithm},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'SMO.Endpoint'
    }
}

function New-SqlVulnerabilityAssessmentBaseline {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string]
        ${SecurityCheckId},

        [Parameter(Mandatory = $true)]
        [string[][]]
        ${ExpectedResult},

        [Parameter()]
        [object]
        ${Severity}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function New-SqlVulnerabilityAssessmentBaselineSet {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ValueFromPipeline = $true)]
        [object[]]
        ${Baselines}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Read-SqlTableData {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName')]
        [Alias('Name')]
        [string]
        ${TableName},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Alias('First')]
        [long]
        ${TopN},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Alias('ColumnToReturn')]
        [string[]]
        ${ColumnName},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Alias('OrderBy')]
        [string[]]
        ${ColumnOrder},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [object[]]
        ${ColumnOrderType},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Alias('As')]
        [object]
        ${OutputAs},

        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${SchemaName},

        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${IgnoreProviderContext},

        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${SuppressProviderContextWarning},

        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Read-SqlViewData {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName')]
        [Alias('Name')]
        [string]
        ${ViewName},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Alias('First')]
        [long]
        ${TopN},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Alias('ColumnToReturn')]
        [string[]]
        ${ColumnName},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Alias('OrderBy')]
        [string[]]
        ${ColumnOrder},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [object[]]
        ${ColumnOrderType},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Alias('As')]
        [object]
        ${OutputAs},

        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${SchemaName},

        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${IgnoreProviderContext},

        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${SuppressProviderContextWarning},

        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Read-SqlXEvent {
    [CmdletBinding(DefaultParameterSetName = 'ByFile', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByFile', Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [string]
        ${FileName},

        [Parameter(ParameterSetName = 'ByLiveData', Mandatory = $true)]
        [string]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ByLiveData', Mandatory = $true)]
        [string]
        ${SessionName}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'Microsoft.SqlServer.XEvent.XELite.IXEvent'
    }
}

function Remove-RoleMember {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 0)]
        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, Position = 0)]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, Position = 0)]
        [string]
        ${MemberName},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 1)]
        [string]
        ${Database},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 2)]
        [string]
        ${RoleName},

        [Parameter(ParameterSetName = 'ParameterSetInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${DatabaseRole},

        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${ModelRole},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Remove-SqlAvailabilityDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Remove-SqlAvailabilityGroup {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Remove-SqlAvailabilityReplica {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Remove-SqlColumnEncryptionKey {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Remove-SqlColumnEncryptionKeyValue {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${ColumnMasterKeyName},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Remove-SqlColumnMasterKey {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Remove-SqlCredential {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Remove-SqlLogin {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Alias('Name')]
        [string[]]
        ${LoginName},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${RemoveAssociatedUsers},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Remove-SqlSensitivityClassification {
    [CmdletBinding(DefaultParameterSetName = 'ByContext', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByConnectionString', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByDBObject', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByContext', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('Column')]
        [string[]]
        ${ColumnName},

        [Parameter(ParameterSetName = 'ByConnectionString', Mandatory = $true)]
        [string]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true)]
        [psobject]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true)]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByDBObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByContext')]
        [switch]
        ${SuppressProviderContextWarning}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Restore-ASDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ParameterSetName', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 0)]
        [string]
        ${RestoreFile},

        [Parameter(ParameterSetName = 'ParameterSetName', Mandatory = $true, Position = 1)]
        [string]
        ${Name},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [switch]
        ${AllowOverwrite},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [object]
        ${Security},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [securestring]
        ${Password},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [string]
        ${StorageLocation},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [object[]]
        ${Locations},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${Server},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [switch]
        ${ServicePrincipal},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${ApplicationId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${TenantId},

        [Parameter(ParameterSetName = 'ParameterSetName')]
        [Parameter(ParameterSetName = 'ParameterSetInputObject')]
        [Parameter(ParameterSetName = 'ParameterSetTabularName')]
        [Parameter(ParameterSetName = 'ParameterSetTabularInputObject')]
        [string]
        ${CertificateThumbprint}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Restore-SqlDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${ClearSuspectPageTable},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${KeepReplication},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${Partial},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${ReplaceDatabase},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${RestrictedUser},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [long[]]
        ${Offset},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [object[]]
        ${RelocateFile},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${AutoRelocateFile},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [int]
        ${FileNumber},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [RestoreActionType]
        ${RestoreAction},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string]
        ${StandbyFile},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string]
        ${StopAtMarkAfterDate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string]
        ${StopAtMarkName},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string]
        ${StopBeforeMarkAfterDate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string]
        ${StopBeforeMarkName},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string]
        ${ToPointInTime},

        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 1)]
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1)]
        [string]
        ${Database},

        [Parameter(ParameterSetName = 'ByDBObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${DatabaseObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByPath', Position = 2)]
        [Parameter(ParameterSetName = 'ByName', Position = 2)]
        [Parameter(ParameterSetName = 'ByObject', Position = 2)]
        [Parameter(ParameterSetName = 'ByDBObject', Position = 2)]
        [string[]]
        ${BackupFile},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [psobject]
        ${SqlCredential},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [object[]]
        ${BackupDevice},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${PassThru},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${Checksum},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${ContinueAfterError},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${NoRewind},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${Restart},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${UnloadTapeAfter},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${NoRecovery},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string[]]
        ${DatabaseFile},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string[]]
        ${DatabaseFileGroup},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [int]
        ${BlockSize},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [int]
        ${BufferCount},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [int]
        ${MaxTransferSize},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string]
        ${MediaName},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${Script},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByDBObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Resume-SqlAvailabilityDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Revoke-SqlAvailabilityGroupCreateAnyDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Set-SqlAvailabilityGroup {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [AvailabilityGroupAutomatedBackupPreference]
        ${AutomatedBackupPreference},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [AvailabilityGroupFailureConditionLevel]
        ${FailureConditionLevel},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [int]
        ${HealthCheckTimeout},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [bool]
        ${DatabaseHealthTrigger},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [int]
        ${RequiredSynchronizedSecondariesToCommit},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Set-SqlAvailabilityGroupListener {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(1, 65535)]
        [int]
        ${Port},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Set-SqlAvailabilityReplica {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [AvailabilityReplicaAvailabilityMode]
        ${AvailabilityMode},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [AvailabilityReplicaFailoverMode]
        ${FailoverMode},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${EndpointUrl},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [int]
        ${SessionTimeout},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${ConnectionModeInPrimaryRole},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${ConnectionModeInSecondaryRole},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${SeedingMode},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(0, 100)]
        [int]
        ${BackupPriority},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string[]]
        ${ReadOnlyRoutingList},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${ReadonlyRoutingConnectionUrl},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string[][]]
        ${LoadBalancedReadOnlyRoutingList},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Set-SqlAvailabilityReplicaRoleToSecondary {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Set-SqlColumnEncryption {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [object[]]
        ${ColumnEncryptionSettings},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${UseOnlineApproach},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${KeepCheckForeignKeyConstraints},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(1, 2147483647)]
        [int]
        ${MaxDowntimeInSeconds},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${KeyVaultAccessToken},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${ManagedHsmAccessToken},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(-1, 2147483647)]
        [int]
        ${LockTimeoutInSeconds},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(1, 2147483647)]
        [int]
        ${MaxIterationDurationInDays},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(1, 2147483647)]
        [int]
        ${MaxDivergingIterations},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(1, 2147483647)]
        [int]
        ${MaxIterations},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Alias('AttestationProtocol')]
        [object]
        ${EnclaveAttestationProtocol},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${EnclaveAttestationURL},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${LogFileDirectory},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Set-SqlCredential {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 2)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, Position = 2)]
        [string]
        ${Identity},

        [Parameter(ParameterSetName = 'ByObject', Position = 3)]
        [Parameter(ParameterSetName = 'ByPath', Position = 3)]
        [securestring]
        ${Secret},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Set-SqlErrorLog {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(6, 99)]
        [uint16]
        ${MaxLogCount},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [ValidateRange(0, 2147483647)]
        [int]
        ${ErrorLogSizeKb},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Set-SqlHADREndpoint {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${Owner},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${Certificate},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [System.Net.IPAddress]
        ${IpAddress},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${AuthenticationOrder},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${Encryption},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${EncryptionAlgorithm},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [int]
        ${Port},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${State},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters -TypeName 'SMO.Endpoint'
    }
}

function Set-SqlSensitivityClassification {
    [CmdletBinding(DefaultParameterSetName = 'ByContext', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByConnectionString', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByDBObject', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByContext', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('Column')]
        [string[]]
        ${ColumnName},

        [Parameter(ParameterSetName = 'ByConnectionString', Mandatory = $true)]
        [string]
        ${ConnectionString},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true)]
        [psobject]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByConnectionParameters', Mandatory = $true)]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByConnectionParameters')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByDBObject', Mandatory = $true, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByContext')]
        [switch]
        ${SuppressProviderContextWarning},

        [Parameter(ParameterSetName = 'ByConnectionString', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByConnectionParameters', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByPath', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByDBObject', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByContext', ValueFromPipelineByPropertyName = $true)]
        [object]
        ${SensitivityRank},

        [Parameter(ParameterSetName = 'ByConnectionString', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByConnectionParameters', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByPath', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByDBObject', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByContext', ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Networking', 'Contact Info', 'Credentials', 'Credit Card', 'Banking', 'Financial', 'Other', 'Name', 'National ID', 'SSN', 'Health', 'Date Of Birth')]
        [string]
        ${InformationType},

        [Parameter(ParameterSetName = 'ByConnectionString', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByConnectionParameters', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByPath', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByDBObject', ValueFromPipelineByPropertyName = $true)]
        [Parameter(ParameterSetName = 'ByContext', ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Public', 'General', 'Confidential', 'Confidential - GDPR', 'Highly Confidential', 'Highly Confidential - GDPR')]
        [string]
        ${SensitivityLabel}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Set-SqlSmartAdmin {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [psobject]
        ${SqlCredential},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [bool]
        ${MasterSwitch},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [bool]
        ${BackupEnabled},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [int]
        ${BackupRetentionPeriodInDays},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [object]
        ${EncryptionOption},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject')]
        [Parameter(ParameterSetName = 'ByPath')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Suspend-SqlAvailabilityDatabase {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Switch-SqlAvailabilityGroup {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${AllowDataLoss},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Script},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Test-SqlAvailabilityGroup {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${ShowPolicyDetails},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${AllowUserPolicies},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${NoRefresh},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Test-SqlAvailabilityReplica {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${ShowPolicyDetails},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${AllowUserPolicies},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${NoRefresh},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Test-SqlDatabaseReplicaState {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${ShowPolicyDetails},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${AllowUserPolicies},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${NoRefresh},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Test-SqlSmartAdmin {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess = $true, ConfirmImpact = 'Medium', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${ShowPolicyDetails},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${AllowUserPolicies},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${NoRefresh},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

function Write-SqlTableData {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', PositionalBinding = $false)]
    param(
        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${DatabaseName},

        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${SchemaName},

        [Parameter(ParameterSetName = 'ByName')]
        [string]
        ${TableName},

        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${IgnoreProviderContext},

        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${SuppressProviderContextWarning},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Force},

        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'ByPath', Mandatory = $true, ValueFromPipeline = $true)]
        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, ValueFromPipeline = $true)]
        [psobject]
        ${InputData},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${Passthru},

        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateRange(0, 65535)]
        [int]
        ${Timeout},

        [Parameter(ParameterSetName = 'ByName', Position = 1, ValueFromPipeline = $true)]
        [string[]]
        ${ServerInstance},

        [Parameter(ParameterSetName = 'ByName')]
        [pscredential]
        ${Credential},

        [Parameter(ParameterSetName = 'ByName')]
        [int]
        ${ConnectionTimeout},

        [Parameter(ParameterSetName = 'ByPath', Position = 1)]
        [string[]]
        ${Path},

        [Parameter(ParameterSetName = 'ByObject', Mandatory = $true, Position = 1, ValueFromPipeline = $true)]
        [object[]]
        ${InputObject},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [psobject]
        ${AccessToken},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [switch]
        ${TrustServerCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [string]
        ${HostNameInCertificate},

        [Parameter(ParameterSetName = 'ByPath')]
        [Parameter(ParameterSetName = 'ByName')]
        [Parameter(ParameterSetName = 'ByObject')]
        [ValidateSet('Mandatory', 'Optional', 'Strict')]
        [string]
        ${Encrypt},

        [Parameter(ParameterSetName = 'ByName')]
        [switch]
        ${ConnectToDatabase}
    )

    process {
        Invoke-CutoverLabCommand -Cmdlet $PSCmdlet -Module 'SqlServer' -Bound $PSBoundParameters
    }
}

Set-Alias -Name 'Decode-SqlName' -Value 'ConvertFrom-EncodedSqlName'
Set-Alias -Name 'Encode-SqlName' -Value 'ConvertTo-EncodedSqlName'

Export-ModuleMember -Function 'Add-RoleMember', 'Add-SqlAvailabilityDatabase', 'Add-SqlAvailabilityGroupListenerStaticIp', 'Add-SqlAzureAuthenticationContext', 'Add-SqlColumnEncryptionKeyValue', 'Add-SqlLogin', 'Backup-ASDatabase', 'Backup-SqlDatabase', 'Complete-SqlColumnMasterKeyRotation', 'Convert-UrnToPath', 'ConvertFrom-EncodedSqlName', 'ConvertTo-EncodedSqlName', 'Disable-SqlAlwaysOn', 'Enable-SqlAlwaysOn', 'Export-SqlVulnerabilityAssessmentBaselineSet', 'Export-SqlVulnerabilityAssessmentScan', 'Get-SqlAgent', 'Get-SqlAgentJob', 'Get-SqlAgentJobHistory', 'Get-SqlAgentJobSchedule', 'Get-SqlAgentJobStep', 'Get-SqlAgentSchedule', 'Get-SqlAssessmentItem', 'Get-SqlBackupHistory', 'Get-SqlColumnEncryptionKey', 'Get-SqlColumnMasterKey', 'Get-SqlCredential', 'Get-SqlDatabase', 'Get-SqlErrorLog', 'Get-SqlInstance', 'Get-SqlLogin', 'Get-SqlSensitivityClassification', 'Get-SqlSensitivityRecommendations', 'Get-SqlSmartAdmin', 'Grant-SqlAvailabilityGroupCreateAnyDatabase', 'Import-SqlVulnerabilityAssessmentBaselineSet', 'Invoke-ASCmd', 'Invoke-PolicyEvaluation', 'Invoke-ProcessASDatabase', 'Invoke-ProcessCube', 'Invoke-ProcessDimension', 'Invoke-ProcessPartition', 'Invoke-ProcessTable', 'Invoke-SqlAssessment', 'Invoke-Sqlcmd', 'Invoke-SqlColumnMasterKeyRotation', 'Invoke-SqlNotebook', 'Invoke-SqlVulnerabilityAssessmentScan', 'Join-SqlAvailabilityGroup', 'Merge-Partition', 'New-RestoreFolder', 'New-RestoreLocation', 'New-SqlAvailabilityGroup', 'New-SqlAvailabilityGroupListener', 'New-SqlAvailabilityReplica', 'New-SqlAzureKeyVaultColumnMasterKeySettings', 'New-SqlBackupEncryptionOption', 'New-SqlCertificateStoreColumnMasterKeySettings', 'New-SqlCngColumnMasterKeySettings', 'New-SqlColumnEncryptionKey', 'New-SqlColumnEncryptionKeyEncryptedValue', 'New-SqlColumnEncryptionSettings', 'New-SqlColumnMasterKey', 'New-SqlColumnMasterKeySettings', 'New-SqlCredential', 'New-SqlCspColumnMasterKeySettings', 'New-SqlHADREndpoint', 'New-SqlVulnerabilityAssessmentBaseline', 'New-SqlVulnerabilityAssessmentBaselineSet', 'Read-SqlTableData', 'Read-SqlViewData', 'Read-SqlXEvent', 'Remove-RoleMember', 'Remove-SqlAvailabilityDatabase', 'Remove-SqlAvailabilityGroup', 'Remove-SqlAvailabilityReplica', 'Remove-SqlColumnEncryptionKey', 'Remove-SqlColumnEncryptionKeyValue', 'Remove-SqlColumnMasterKey', 'Remove-SqlCredential', 'Remove-SqlLogin', 'Remove-SqlSensitivityClassification', 'Restore-ASDatabase', 'Restore-SqlDatabase', 'Resume-SqlAvailabilityDatabase', 'Revoke-SqlAvailabilityGroupCreateAnyDatabase', 'Set-SqlAvailabilityGroup', 'Set-SqlAvailabilityGroupListener', 'Set-SqlAvailabilityReplica', 'Set-SqlAvailabilityReplicaRoleToSecondary', 'Set-SqlColumnEncryption', 'Set-SqlCredential', 'Set-SqlErrorLog', 'Set-SqlHADREndpoint', 'Set-SqlSensitivityClassification', 'Set-SqlSmartAdmin', 'Suspend-SqlAvailabilityDatabase', 'Switch-SqlAvailabilityGroup', 'Test-SqlAvailabilityGroup', 'Test-SqlAvailabilityReplica', 'Test-SqlDatabaseReplicaState', 'Test-SqlSmartAdmin', 'Write-SqlTableData' -Alias 'Decode-SqlName', 'Encode-SqlName'
