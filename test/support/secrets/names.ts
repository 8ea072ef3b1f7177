const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Names whose value is a secret: of BizTalk's own adapters, of adapters by others, and of what they configure. */
export const secretNames = words(`
  Password password ProxyPassword PrivateKeyPassword LogOnTicketPassword OraclePassword HTTPUserNamePassword HttpHeaderPassword
  OverPassword adpassword SSOPassword UserPassword SenderPassword MailPassword SmtpPassword FtpPassword SftpPassword
  KeystorePassword CertificatePassword PfxPassword EncryptionPassword DecryptionPassword ZipPassword AdminPassword
  DatabasePassword DbPassword QueuePassword BasicAuthPassword ServicePassword HashedPassword Password2 bts:Password
  password_value old-password LogonPassword passwd DbPasswd Passwort Passphrase PassPhrase KeyPassphrase pgpPassphrase passcode
  pwd Pwd dbpwd UserPwd pw PIN pin
  SharedAccessKey sharedAccessKey PrimarySharedAccessKey IssuerSecret issuerSecret ClientSecret client_secret clientSecret
  SharedSecret ConsumerSecret AppSecret AppKey applicationKey AuthKey SharedKey SecretKey SecretAccessKey aws_secret_access_key TokenSecret Secret secret
  SharedAccessSignature shared_access_signature AccountKey StorageAccountKey account_key AccessKey access-key ApiKey apiKey
  api_key x-api-key SubscriptionKey Ocp-Apim-Subscription-Key FunctionKey MasterKey SymmetricKey EncryptionKey SigningKey
  SasKey StorageKey
  AccessToken RelayAccessToken access_token RefreshToken BearerToken AuthToken OAuthToken SecurityToken SessionToken SasToken
  ApiToken X-Auth-Token Token PollingCredentials NotificationCredentials ClientCredentials UserCredentials ProxyCredentials
  LogonCredentials NetworkCredential
`)

/** Names that speak of a secret or only sound like one, and identities, which are shown. */
export const plainNames = words(`
  UserName ProxyUserName userName User UserId ClientCertificate ClientCertificateHash ServiceCertificate ServiceCertificateThumbprint
  clientCertificateHash SSHServerHostKey SSHServerHostKeyFingerPrint PrivateKey PrivateKeyFile AffiliateApplicationName
  ssoAffiliateApplication SharedAccessKeyName IssuerName StsUri SecretName SecretUri SecretId PasswordEncryption PasswordFormat
  PasswordType PasswordMode UsePasswordMode PasswordLength PasswordExpires PasswordExpiry PasswordAge PasswordRequired
  PasswordFile PasswordPath PasswordProvider PasswordHint PasswordPolicy ApiKeyName AccessKeyId ApiKeyLocation AppKeyName SharedKeyId TokenType
  UsePassword UseSSO HasPassword AllowPassword RequirePassword AcceptCredentialsInUri UseDefaultCredentials PublicKeyToken
  TokenLifetime CredentialType ClientCredentialType TransportClientCredentialType MessageClientCredentialType
  Address Uri Queue Host Port Server Database InitialCatalog ConnectionTimeout BatchSize PollingInterval PollingStatement
  PrimaryKey ForeignKey PrimaryKeyColumn KeyColumn RoutingKey SortKey Keyboard MonkeyName SubjectKeyIdentifier KeyId
  Signature SignatureType SignatureCert Signing Mapping Shipping Pinned Spinner Passive PassiveMode Passthrough Compass
  ApplicationName Description FolderPath FileMask Enabled BindingType SecurityMode TransportSecurityMode
`)

/** Values that are a secret whatever their name, with `@@` where the secret stands. */
export const secretValues: readonly string[] = [
  'ftp://user:@@@shop:21/in',
  'sftp://user:@@@shop/in',
  'https://u:@@@shop/x?y=1',
  'https://shop/in?pwd=@@',
  'https://shop/in?id=1&password=@@&x=2',
  'https://shop/in?api_key=@@',
  'https://shop/in?api-key=@@',
  'https://shop/in?access_token=@@',
  'https://shop/in?sv=2020&sr=b&sig=@@',
  'https://shop/in?subscription-key=@@',
  'https://shop/api/in?code=@@@@@@',
  'https://shop/in?client_secret=@@&grant_type=x',
  'Server=a;User Id=b;Password=@@;Database=c',
  'Server=a;Uid=b;Pwd=@@',
  'Data Source=a;User ID=b; Password = @@ ;Pooling=false',
  'Server=a;Password="@@;@@";Database=c',
  "Server=a;PWD='@@'",
  'AccountName=a;AccountKey=@@==;EndpointSuffix=core.windows.net',
  'Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=@@=',
  'Endpoint=sb://a/;SharedSecretIssuer=owner;SharedSecretValue=@@',
  'SharedAccessSignature sr=a&sig=@@&se=1&skn=Root',
  'DefaultEndpointsProtocol=https;SharedAccessSignature=@@',
  'mongodb://root:@@@db:27017/x',
  'amqp://guest:@@@mq:5672',
  'oracledb://User=a;Password=@@@b/c',
  'Authorization: Basic @@',
  'Authorization: Bearer @@@@@@',
  'Ocp-Apim-Subscription-Key: @@',
  'X-Api-Key: @@',
  'X-Auth-Token: @@',
  'Basic QW@@12=',
  'Bearer @@@@@@',
  '{"user":"a","password":"@@"}',
  '{"clientSecret" : "@@", "x": 1}',
  '[{"apiKey":"@@"}]',
  '{"body":"{\\"password\\":\\"@@\\"}"}',
  '<Config><password>@@</password></Config>',
  '<Config><ns:Password xsi:type="x">@@</ns:Password></Config>',
  '<userName userName="u" password="@@" />',
  '<sharedSecret issuerName="owner" issuerSecret="@@" />',
  '<sharedAccessSignature keyName="k" key="@@" />',
  '<add key="Password" value="@@" />',
  '<header headerName="X-API-Key" headerValue="@@" />',
  '<setting name="ApiKey">@@</setting>',
  '<Pair><Name>Password</Name><Value>@@</Value></Pair>',
  '<d:KeyValue><d:Key>ClientSecret</d:Key><d:Value>@@</d:Value></d:KeyValue>',
  '<damaged><Password>@@</Password>',
  '&lt;Password&gt;@@&lt;/Password&gt;',
  'password: @@',
  'login with pwd: @@, then wait',
  '-----BEGIN RSA PRIVATE KEY-----\nMIIE@@\n-----END RSA PRIVATE KEY-----',
  '-----BEGIN PRIVATE KEY-----\n@@\n-----END PRIVATE KEY-----',
  '-----BEGIN ENCRYPTED PRIVATE KEY-----\n@@\n-----END ENCRYPTED PRIVATE KEY-----',
  '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n@@\n-----END PGP PRIVATE KEY BLOCK-----',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0@@In0.abc',
  'set PASSWORD=@@',
  'tool.exe /password:"@@" /x',
  'tool.exe /password:@@ /x',
  'tool.exe --password @@ --user a',
  'Set-Thing -Password @@',
  'tool --api-key @@',
  'curl -H "x-api-key: @@" https://shop',
  'user=a password=@@',
]

/** Values that look a little like one of them. */
export const plainValues: readonly string[] = [
  'ftp://shop:21/in',
  'ftp://user@shop/in',
  'mailto:orders@shop.example',
  'https://shop/in?id=1&x=2',
  'https://shop/in?pwd={pwd}',
  'https://shop/in?code=DK',
  'https://shop/in?signature=',
  'https://login/reset-password',
  'net.msmq://shop/private/orders',
  'Server=a;Integrated Security=SSPI',
  'Server=a;User Id=b;Password=;Database=c',
  'Server=a;User Id=b;Password=******;Database=c',
  'Server=a;Password=${DbPassword}',
  'Server=a;Password=%DB_PASSWORD%',
  'Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root',
  'The password is kept in SSO',
  'Ask the team for the secret',
  'Basic authentication',
  'The basic interoperability of systems',
  'bearer of news',
  'Microsoft.BizTalk.DefaultPipelines, Version=3.0.1.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35',
  'A1B2C3D4E5F60718293A4B5C6D7E8F9001122334',
  '{7F9F1F5C-2B3A-4C5D-8E6F-112233445566}',
  'http://schemas.shop.example/2020/Password#Reset',
  'DIRECT=OS:.\\private$\\orders',
  'C:\\keys\\shop.ppk',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
  '<Password vt="1" />',
  '<Config><password>******</password></Config>',
  '<userName userName="u" password="" />',
  '{"user":"a","password":""}',
  '{"passwordRequired":true}',
  'SELECT PrimaryKey, ForeignKey FROM Tokens',
  'https://login/password: how to reset it',
  'tool.exe --password-file C:\\x.txt',
  'keyword=orders;monkey=1',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0',
]
