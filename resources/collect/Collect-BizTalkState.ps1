<#
.SYNOPSIS
    Writes everything that BizTalk Change Review asks about one BizTalk group into one folder.

.DESCRIPTION
    Run it on one BizTalk server as a BizTalk administrator who may read the failover cluster; best on a cluster node.
    It only reads: it starts no service, changes no setting and writes nothing outside of its output folder. Passwords,
    handler configurations and service credentials are never asked for. A step that fails is noted in manifest.json, and
    what it would have written counts as unknown. The folder's files are described in resources/help/collection.md.

    Needs Windows PowerShell 3.0 or later for JSON; on 2.0 the same rows are written by Export-Clixml.

.PARAMETER OutputFolder
    A new folder for the files. Default: BizTalkState-<computer>-<time> below the current folder.

.PARAMETER SkipBindings
    Does not export the bindings of the group by BTSTask.

.EXAMPLE
    .\Collect-BizTalkState.ps1 -OutputFolder C:\Review\before
#>
param(
    [string] $OutputFolder,
    [switch] $SkipBindings
)

$ErrorActionPreference = 'Stop'
$biztalk = 'root\MicrosoftBizTalkServer'
$errors = @()
$commands = @()

if (-not $OutputFolder) {
    $OutputFolder = Join-Path (Get-Location).Path ('BizTalkState-{0}-{1:yyyyMMdd-HHmm}' -f $env:COMPUTERNAME, (Get-Date))
}
if (Test-Path $OutputFolder) { throw "The folder $OutputFolder is already there: name a new one, so that nothing is mixed or overwritten." }
New-Item -ItemType Directory -Path $OutputFolder | Out-Null
$OutputFolder = (Resolve-Path $OutputFolder).Path

function Get-Rows([string] $Class, [string] $Namespace = $biztalk, [string] $Computer) {
    if (Get-Command Get-WmiObject -ErrorAction SilentlyContinue) {
        if ($Computer) { Get-WmiObject -Namespace $Namespace -Class $Class -ComputerName $Computer } else { Get-WmiObject -Namespace $Namespace -Class $Class }
    } else {
        if ($Computer) { Get-CimInstance -Namespace $Namespace -ClassName $Class -ComputerName $Computer } else { Get-CimInstance -Namespace $Namespace -ClassName $Class }
    }
}

# Only the named properties, as plain values: enumerations by name, nodes and groups by name, lists as arrays of names.
function Select-Flat($Rows, [string[]] $Properties) {
    foreach ($row in @($Rows)) {
        if ($null -eq $row) { continue }
        $flat = New-Object PSObject
        foreach ($property in $Properties) {
            $member = $row.PSObject.Properties[$property]
            if ($null -eq $member -or $null -eq $member.Value) { continue }
            $value = $member.Value
            if ($value -is [enum]) { $value = $value.ToString() }
            elseif ($value -isnot [string] -and $value -isnot [ValueType] -and $value.PSObject.Properties['Name']) { $value = $value.Name }
            $flat | Add-Member -MemberType NoteProperty -Name $property -Value $value
        }
        $flat
    }
}

function New-Row([hashtable] $Values) {
    $row = New-Object PSObject
    foreach ($name in $Values.Keys) { $row | Add-Member -MemberType NoteProperty -Name $name -Value $Values[$name] }
    $row
}

function Write-Rows([string] $Name, $Rows) {
    $list = @($Rows | Where-Object { $null -ne $_ })
    # An empty list is always written as JSON: an empty CLIXML file cannot say that there is none.
    if ($list.Count -eq 0 -or (Get-Command ConvertTo-Json -ErrorAction SilentlyContinue)) {
        $items = @($list | ForEach-Object { ConvertTo-Json -InputObject $_ -Depth 4 })
        $text = if ($items.Count -eq 0) { '[]' } else { "[`r`n" + ($items -join ",`r`n") + "`r`n]" }
        [System.IO.File]::WriteAllText((Join-Path $OutputFolder "$Name.json"), $text + "`r`n", (New-Object System.Text.UTF8Encoding($false)))
    } else {
        $list | Export-Clixml -Path (Join-Path $OutputFolder "$Name.xml") -Depth 3
    }
}

# One file a step. What fails is noted and does not stop the others.
function Invoke-Step([string] $Name, [string] $Command, [scriptblock] $Read) {
    $script:commands += $Command
    try {
        Write-Rows $Name (& $Read)
        Write-Host ("{0,-34} {1}" -f $Name, 'written')
    } catch {
        $script:errors += New-Row @{ File = "$Name.json"; Command = $Command; Message = $_.Exception.Message }
        Write-Warning "$Name was not collected: $($_.Exception.Message)"
    }
}

function Invoke-BizTalkStep([string] $Name, [string] $Class, [string[]] $Properties) {
    Invoke-Step $Name "Get-WmiObject -Namespace $biztalk -Class $Class" { Select-Flat (Get-Rows $Class) $Properties }
}

Invoke-BizTalkStep 'biztalk-group' 'MSBTS_GroupSetting' @('MgmtDbServerName', 'MgmtDbName', 'SSOServerName', 'MajorVersion', 'MinorVersion', 'ReceiverFaultToleranceEnabled')
Invoke-BizTalkStep 'biztalk-message-boxes' 'MSBTS_MsgBoxSetting' @('MsgBoxDbServerName', 'MsgBoxDbName')
Invoke-BizTalkStep 'biztalk-hosts' 'MSBTS_HostSetting' @('Name', 'HostType', 'IsDefault', 'HostTracking', 'AuthTrusted', 'IsHost32BitOnly', 'NTGroupName', 'ClusterResourceGroupName')
Invoke-BizTalkStep 'biztalk-host-instances' 'MSBTS_HostInstance' @('Name', 'HostName', 'RunningServer', 'HostType', 'Logon', 'IsDisabled', 'ConfigurationState', 'ServiceState', 'ClusterInstanceType', 'UniqueID')
Invoke-BizTalkStep 'biztalk-server-hosts' 'MSBTS_ServerHost' @('ServerName', 'HostName', 'IsMapped')
Invoke-BizTalkStep 'biztalk-servers' 'MSBTS_ServerSetting' @('Name')
Invoke-BizTalkStep 'biztalk-receive-handlers' 'MSBTS_ReceiveHandler' @('AdapterName', 'HostName')
Invoke-BizTalkStep 'biztalk-send-handlers' 'MSBTS_SendHandler2' @('AdapterName', 'HostName', 'IsDefault')
Invoke-BizTalkStep 'biztalk-adapters' 'MSBTS_AdapterSetting' @('Name', 'Constraints')
Invoke-BizTalkStep 'biztalk-send-ports' 'MSBTS_SendPort' @('Name', 'Status')

# The failover cluster. A server that has no cluster service says so with empty lists: there is none, and that is known.
$clustered = [bool] (Get-Service -Name ClusSvc -ErrorAction SilentlyContinue)
if ($clustered -and -not (Get-Command Get-Cluster -ErrorAction SilentlyContinue)) {
    try { Import-Module FailoverClusters } catch { Write-Warning "The module FailoverClusters is missing: install the failover clustering tools for Windows PowerShell." }
}

function Invoke-ClusterStep([string] $Name, [string] $Command, [scriptblock] $Read) {
    if ($clustered) { Invoke-Step $Name $Command $Read } else { Invoke-Step $Name 'Get-Service ClusSvc: not installed' { @() } }
}

$parameters = @('ServiceName', 'UseNetworkName', 'Name', 'DnsName', 'Address', 'SharePath', 'ScriptFilepath')

Invoke-ClusterStep 'cluster' 'Get-Cluster' { Select-Flat (Get-Cluster) @('Name', 'Domain', 'ClusterFunctionalLevel', 'DynamicQuorum') }
Invoke-ClusterStep 'cluster-nodes' 'Get-ClusterNode' { Select-Flat (Get-ClusterNode) @('Name', 'State', 'NodeWeight', 'DynamicWeight') }
Invoke-ClusterStep 'cluster-groups' 'Get-ClusterGroup' { Select-Flat (Get-ClusterGroup) @('Name', 'State', 'OwnerNode', 'GroupType', 'IsCoreGroup', 'AutoFailbackType', 'FailoverThreshold', 'FailoverPeriod', 'PersistentState') }
Invoke-ClusterStep 'cluster-group-owners' 'Get-ClusterGroup | Get-ClusterOwnerNode' {
    foreach ($group in @(Get-ClusterGroup)) {
        New-Row @{ Group = $group.Name; OwnerNodes = @((Get-ClusterOwnerNode -Group $group.Name).OwnerNodes | ForEach-Object { $_.Name }) }
    }
}
Invoke-ClusterStep 'cluster-resources' 'Get-ClusterResource' { Select-Flat (Get-ClusterResource) @('Name', 'Id', 'ResourceType', 'OwnerGroup', 'OwnerNode', 'State', 'RestartAction', 'RestartThreshold', 'RestartPeriod', 'RetryPeriodOnFailure', 'PendingTimeout', 'PersistentState', 'IsCoreResource') }
Invoke-ClusterStep 'cluster-resource-owners' 'Get-ClusterResource | Get-ClusterOwnerNode' {
    foreach ($resource in @(Get-ClusterResource)) {
        New-Row @{ Resource = $resource.Name; OwnerNodes = @((Get-ClusterOwnerNode -Resource $resource.Name).OwnerNodes | ForEach-Object { $_.Name }) }
    }
}
Invoke-ClusterStep 'cluster-resource-dependencies' 'Get-ClusterResource | Get-ClusterResourceDependency' {
    foreach ($resource in @(Get-ClusterResource)) {
        New-Row @{ Resource = $resource.Name; DependencyExpression = [string] (Get-ClusterResourceDependency -Resource $resource.Name).DependencyExpression }
    }
}
Invoke-ClusterStep 'cluster-resource-parameters' 'Get-ClusterResource | Get-ClusterParameter' {
    foreach ($resource in @(Get-ClusterResource)) {
        foreach ($parameter in @(Get-ClusterParameter -InputObject $resource)) {
            $asked = $parameters -contains $parameter.Name -or ($parameter.Name -eq 'CommandLine' -and $parameter.Value -match 'MQSAgent')
            if ($asked) { New-Row @{ Resource = $resource.Name; Name = $parameter.Name; Value = $parameter.Value } }
        }
    }
}
Invoke-ClusterStep 'cluster-disks' 'MSCluster_DiskPartition' {
    foreach ($resource in @(Get-WmiObject -Namespace root\MSCluster -Class MSCluster_Resource | Where-Object { $_.Type -eq 'Physical Disk' })) {
        foreach ($disk in @(Get-WmiObject -Namespace root\MSCluster -Query "ASSOCIATORS OF {$($resource.__RELPATH)} WHERE AssocClass = MSCluster_ResourceToDisk")) {
            foreach ($partition in @(Get-WmiObject -Namespace root\MSCluster -Query "ASSOCIATORS OF {$($disk.__RELPATH)} WHERE AssocClass = MSCluster_DiskToDiskPartition")) {
                if ($partition -and $partition.Path) { New-Row @{ Resource = $resource.Name; Path = $partition.Path } }
            }
        }
    }
}
Invoke-ClusterStep 'cluster-quorum' 'Get-ClusterQuorum' { Select-Flat (Get-ClusterQuorum) @('QuorumType', 'QuorumResource') }
Invoke-ClusterStep 'cluster-networks' 'Get-ClusterNetwork' { Select-Flat (Get-ClusterNetwork) @('Name', 'Role', 'State') }

Invoke-Step 'services' 'Win32_Service on each BizTalk server' {
    foreach ($server in @(Get-Rows 'MSBTS_ServerSetting' | ForEach-Object { $_.Name })) {
        $computer = if ($server -eq $env:COMPUTERNAME) { $null } else { $server }
        foreach ($service in @(Get-Rows 'Win32_Service' 'root\cimv2' $computer | Where-Object { $_.Name -match '^(BTSSvc\$.*|ENTSSO|MSMQ|MSMQTriggers|MSDTC|ClusSvc|W3SVC)$' })) {
            New-Row @{ Server = $server; Name = $service.Name; StartMode = $service.StartMode; State = $service.State; StartName = $service.StartName }
        }
    }
}

if (-not $SkipBindings) {
    $commands += 'BTSTask ExportBindings -GroupLevel'
    try {
        $btstask = Join-Path (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\BizTalk Server\3.0').InstallPath 'BTSTask.exe'
        & $btstask ExportBindings "-Destination:$(Join-Path $OutputFolder 'bindings.xml')" -GroupLevel | Out-Null
        if ($LASTEXITCODE -ne 0) { throw "BTSTask ended with code $LASTEXITCODE." }
        Write-Host ("{0,-34} {1}" -f 'bindings', 'written')
    } catch {
        $errors += New-Row @{ File = 'bindings.xml'; Command = 'BTSTask ExportBindings'; Message = $_.Exception.Message }
        Write-Warning "The bindings were not exported: $($_.Exception.Message)"
    }
}

Write-Rows 'manifest' (New-Row @{
    SchemaVersion = 1
    Computer      = $env:COMPUTERNAME
    CollectedAt   = (Get-Date).ToString('yyyy-MM-ddTHH:mm:sszzz', [Globalization.CultureInfo]::InvariantCulture)
    OSVersion     = [Environment]::OSVersion.Version.ToString()
    PSVersion     = $PSVersionTable.PSVersion.ToString()
    Commands      = @($commands)
    Errors        = @($errors)
})

Write-Host "Collected into $OutputFolder with $(@($errors).Count) error(s)."
