import type { ListingName } from '../model/part'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** CIM and WMI give every BizTalk object these. */
export const ofEveryBizTalkObject = words(
  'Caption Description SettingID InstallDate Status MgmtDbNameOverride MgmtDbServerOverride',
)

const handler = words('CustomCfg HostNameToSwitchTo')

const host = words(`
  LastUsedLogon DecryptCertComment DecryptCertThumbprint BizTalkOperatorGroup
  MessageDeliverySampleSpaceSize MessageDeliverySampleSpaceWindow MessageDeliveryOverdriveFactor MessageDeliveryMaximumDelay
  MessagePublishSampleSpaceSize MessagePublishSampleSpaceWindow MessagePublishOverdriveFactor MessagePublishMaximumDelay
  DeliveryQueueSize DBSessionThreshold GlobalMemoryThreshold ProcessMemoryThreshold ThreadThreshold DBQueueSizeThreshold
  InflightMessageThreshold ThreadPoolSize UseDefaultAppDomainForIsolatedAdapter AllowMultipleResponses
  MessagingMaxReceiveInterval XlangMaxReceiveInterval MessagingReqRespTTL MsgAgentPerfCounterServiceClassID LegacyWhitespace
  ThrottlingSpoolMultiplier ThrottlingTrackingDataMultiplier ThrottlingLimitToTriggerGC
  ThrottlingBatchMemoryThresholdPercent ThrottlingSeverityProcessMemory ThrottlingSeverityDatabaseSize
  ThrottlingSeverityInflightMessage ThrottlingPublishOverrideSeverity ThrottlingDeliveryOverrideSeverity
  ThrottlingPublishOverride ThrottlingDeliveryOverride DehydrationBehavior TimeBasedMaxThreshold TimeBasedMinThreshold
  SubscriptionPauseAt SubscriptionResumeAt
`)

const hostInstance = words(`
  NTGroupName SettingID LogonPassword IsGmsaAccount
  CLRMaxIOThreads CLRMinIOThreads CLRMaxWorkerThreads CLRMinWorkerThreads
  PhysicalMemoryOptimalUsage PhysicalMemoryMaximalUsage VirtualMemoryOptimalUsage VirtualMemoryMaximalUsage
`)

const group = words(`
  Name BamDBName BamDBServerName RuleEngineDBName RuleEngineDBServerName SubscriptionDBName SubscriptionDBServerName
  TrackingDBName TrackingDBServerName TrackingAnalysisDBName TrackingAnalysisDBServerName TrackAnalysisDBName TrackAnalysisServerName TrackAnalysisDBServerName
  BizTalkAdministratorGroup BizTalkOperatorGroup BizTalkB2BOperatorGroup BizTalkReadOnlyUserGroup
  ConfigurationCacheRefreshInterval PerfCounterCacheRefreshInterval GlobalTrackingOption LMSFragmentSize LMSThreshold
  SignCertComment SignCertThumbprint ReceiverFaultToleranceRetryInterval
`)

const sendPort = words(`
  AssemblyName AssemblyVersion AssemblyCulture AssemblyPublicKeyToken Application ApplicationName CustomData EncryptionCert
  EncryptionCertComment Filter InboundTransforms OutboundTransforms IsDynamic IsTwoWay OrderedDelivery Priority
  PTAddress PTCustomCfg PTTransportType PTServiceWindowEnabled PTFromTime PTToTime PTRetryCount PTRetryInterval
  PTOrderedDelivery PTDeliveryNotification STAddress STCustomCfg STTransportType STServiceWindowEnabled STFromTime STToTime
  STRetryCount STRetryInterval STOrderedDelivery STDeliveryNotification ReceivePipeline ReceivePipelineData SendPipeline
  SendPipelineData RouteFailedMessage StopSendingOnFailure Tracking
`)

const cluster = words(`
  AddEvictDelay AdministrativeAccessPoint AutoAssignNodeSite AutoBalancerMode AutoBalancerLevel BackupInProgress
  BlockCacheSize DetectedCloudPlatform DetectManagedEvents DetectManagedEventsThreshold ClusSvcHangTimeout
  ClusSvcRegroupOpeningTimeout ClusSvcRegroupPruningTimeout ClusSvcRegroupStageTimeout ClusSvcRegroupTickInMilliseconds
  ClusterEnforcedAntiAffinity ClusterUpgradeVersion
  ClusterGroupWaitDelay ClusterLogLevel ClusterLogSize CrossSiteDelay CrossSiteThreshold CrossSubnetDelay
  CrossSubnetThreshold CsvBalancer CsvTimeToWait DatabaseReadWriteMode DefaultNetworkRole Description DrainOnShutdown
  DumpPolicy EnableSharedVolumes FixQuorum GroupDependencyTimeout HangRecoveryAction Id IgnorePersistentStateOnStartup
  LogResourceControls LowerQuorumPriorityNodeId MaximumParallelMigrations MaxNumberOfNodes MessageBufferLength
  MinimumNeverPreemptPriority MinimumPreemptorPriority NetftIPSecEnabled PlacementOptions PlumbAllCrossSubnetRoutes
  PreferredSite PreventQuorum QuarantineDuration QuarantineThreshold QuorumArbitrationTimeMax QuorumArbitrationTimeMin
  RecentEventsResetTime RequestReplyTimeout ResiliencyDefaultPeriod ResiliencyLevel ResourceDllDeadlockPeriod
  RootMemoryReserved RouteHistoryLength S2DBusTypes S2DCacheBehavior S2DCacheDesiredState S2DCacheDeviceModel
  S2DCacheFlashReservePercent S2DCacheMetadataReserveBytes S2DCachePageSizeKBytes S2DEnabled S2DIOLatencyThreshold
  S2DOptimizations SameSubnetDelay SameSubnetThreshold SecurityLevel SecurityLevelForStorage SharedVolumeCompatibleFilters
  SharedVolumeIncompatibleFilters SharedVolumesRoot SharedVolumeSecurityDescriptor ShutdownTimeoutInMinutes
  UseClientAccessNetworksForSharedVolumes WitnessDatabaseWriteTimeout WitnessDynamicWeight WitnessRestartInterval
  UseNetftForSharedVolumes SharedVolumeBlockCacheSizeInMB UseRdmaForStorage QuorumType QuorumTypeValue WprSessionCount WprSessionCoolOffTime RolloutAudience GlobalWprSessionConfig
  DpcWatchdogProfileSingleDpcThreshold DpcWatchdogProfileCumulativeDpcThreshold SetSMBBandwidthLimit
  SMBBandwidthLimitFactor SharedVolumeVssWriterOperationTimeout EnabledEventLogs RdmaConnectionsPerInterfaceForStorage
  AcceleratedNetworkingNodeReserve AcceleratedNetworkingEnabled
`)

const clusterNode = words(`
  BuildNumber Cluster CSVDistributionUpgradeVersion CSDVersion Description DetectedCloudPlatform DrainErrorCode DrainStatus
  DrainTarget HyperthreadingEnabled FailbackStatus FaultDomain Id MajorVersion Manufacturer MinorVersion Model NeedsPreventQuorum NodeHighestVersion
  NodeInstanceID NodeLowestVersion NodeName SerialNumber StatusInformation Type UniqueID
`)

const clusterGroup = words(`
  CCFEpoch Cluster ColdStartSetting DefaultOwner Description FailbackWindowEnd FailbackWindowStart FaultDomain Id
  LockedFromMoving PlacementOptions PreferredSite Priority ResiliencyPeriod StatusInformation UpdateDomain
`)

const clusterResource = words(`
  Characteristics Cluster DeadlockTimeout Description EmbeddedFailureAction IsAlivePollInterval IsNetworkClassResource
  IsStorageClassResource IsClusterSharedVolume LastOperationStatusCode LooksAlivePollInterval MaintenanceMode
  MonitorProcessId MonitorPid ResourceSpecificData1 ResourceSpecificData2 ResourceSpecificStatus RestartDelay
  SeparateMonitor StatusInformation CryptoCheckpoints RegistryCheckpoints PrivateProperties ResourceClass Subclass
  RequiredDependencyClasses RequiredDependencyTypes QuorumCapable LocalQuorumCapable DeleteRequiresAllNodes
`)

/** Of root/MSCluster; ClusterName and ClusterFqdn are what dbatools adds. */
const ofMsCluster = words(`
  Caption InstallDate Status Flags CreationClassName Roles InternalState PrivateProperties SystemCreationClassName
  SystemName ClusterName ClusterFqdn
`)

const nodeOfMsCluster = words(`
  Dedicated IdentifyingDescriptions InitialLoadInfo LastLoadInfo NameFormat OtherIdentifyingInfo PowerManagementCapabilities
  PowerManagementSupported PowerState PrimaryOwnerContact PrimaryOwnerName ResetCapability NodeDrainStatus NodeDrainTarget
  FaultDomainId Characteristics EnableEventLogReplication
`)

const clusterNetwork = words(`
  Address AddressMask AutoMetric Cluster Description Id Ipv4Addresses Ipv4PrefixLengths Ipv6Addresses Ipv6PrefixLengths
  Metric RdmaCapable RssCapable LinkSpeed
`)

const service = words(`
  AcceptPause AcceptStop Caption CheckPoint CreationClassName DelayedAutoStart Description DesktopInteract DisplayName
  ErrorControl ExitCode InstallDate PathName ProcessId ServiceSpecificExitCode ServiceType Started Status
  SystemCreationClassName SystemName TagId WaitHint
`)

const unused: Readonly<Partial<Record<ListingName, readonly string[]>>> = {
  'biztalk-group': [...ofEveryBizTalkObject, ...group],
  'biztalk-message-boxes': [
    ...ofEveryBizTalkObject,
    'IsMasterMsgBox',
    'DisableNewMsgPublication',
    'DisableNewMessagePublication',
  ],
  'biztalk-hosts': [...ofEveryBizTalkObject, ...host],
  'biztalk-host-instances': [...ofEveryBizTalkObject, ...hostInstance],
  'biztalk-server-hosts': ofEveryBizTalkObject,
  'biztalk-servers': ofEveryBizTalkObject,
  'biztalk-receive-handlers': [...ofEveryBizTalkObject, ...handler],
  'biztalk-send-handlers': [...ofEveryBizTalkObject, ...handler],
  'biztalk-adapters': [...ofEveryBizTalkObject, ...words('Comment DefaultInboundCfg DefaultOutboundCfg MgmtCLSID')],
  'biztalk-send-ports': [...ofEveryBizTalkObject, ...sendPort],
  cluster,
  'cluster-nodes': [...clusterNode, ...ofMsCluster, ...nodeOfMsCluster],
  'cluster-groups': [...clusterGroup, ...ofMsCluster, 'Characteristics'],
  'cluster-resources': [...clusterResource, ...ofMsCluster],
  'cluster-resource-parameters': words('IsReadOnly ParameterType'),
  'cluster-quorum': ['Cluster'],
  'cluster-networks': [...clusterNetwork, ...ofMsCluster],
  services: service,
}

const keys = new Map(
  Object.entries(unused).map(([listing, names]) => [listing, new Set(names.map((name) => name.toLowerCase()))]),
)

/** A property that the class has and that no rule uses, by its name without regard to case. */
export function isUnused(listing: ListingName, property: string): boolean {
  return keys.get(listing)?.has(property.toLowerCase()) === true
}
