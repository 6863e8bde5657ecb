// The bot in Azure: the app that runs it, its identity, and its registration with Microsoft Teams.
// How to run it, and what it can't do: docs/deployment.md.

targetScope = 'resourceGroup'

@description('Name of all resources. It becomes part of the bot\'s web address, so nobody else may have it.')
@minLength(4)
@maxLength(40)
param name string = 'email-to-case-${uniqueString(resourceGroup().id)}'

@description('Region of the app and its identity. The bot registration itself is global.')
param location string = resourceGroup().location

@description('Name of the bot where Azure lists it. In Teams, the name in the app package counts.')
@maxLength(42)
param displayName string = 'Email-to-Case Troubleshooter'

@description('Size of the App Service plan: B1 or larger, since smaller ones put the app to sleep.')
param planSku string = 'B1'

@description('Plan of the bot registration. Messages from Teams are free in F0 too.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('Where conversations are kept. /home outlives restarts and deployments; it is a network share, on which the usual file locks of SQLite don\'t work and these do.')
param storageUrl string = 'sqlite:file:/home/troubleshooter.sqlite?vfs=unix-dotfile'

@description('How much is logged.')
@allowed(['debug', 'info', 'warn', 'error'])
param logLevel string = 'info'

@description('Address of the Dynamics 365 environment that the bot may look into, such as https://contoso.crm4.dynamics.com. Empty: it looks nowhere.')
param dataverseUrl string = ''

@description('Name of the connection through which people sign in to that environment. Empty: nobody signs in.')
param oAuthConnection string = ''

@description('Application (client) ID of the app registration through which people sign in.')
param signInAppId string = ''

@description('A secret of that app registration. The connection keeps it; the app never gets it.')
@secure()
param signInSecret string = ''

@description('Labels of all resources.')
param tags object = {}

// Proves to Teams who the bot is. It has no secret that could leak or expire, and no permissions.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: planSku
    capacity: 1
  }
  properties: {
    reserved: true // Linux
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'npm start'
      alwaysOn: true
      healthCheckPath: '/healthz'
      numberOfWorkers: 1 // one SQLite file, one instance
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      appSettings: [
        { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
        { name: 'MicrosoftAppId', value: identity.properties.clientId }
        { name: 'MicrosoftAppTenantId', value: identity.properties.tenantId }
        { name: 'STORAGE_URL', value: storageUrl }
        { name: 'LOG_LEVEL', value: logLevel }
        { name: 'DATAVERSE_URL', value: dataverseUrl }
        { name: 'OAUTH_CONNECTION', value: oAuthConnection }
        // Azure installs what package-lock.json names, without the tools for tests. It sets PORT itself.
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'true' }
        { name: 'NPM_CONFIG_OMIT', value: 'dev' }
        // The old process ends before the new one begins.
        { name: 'WEBSITE_DISABLE_OVERLAPPED_RECYCLING', value: '1' }
      ]
    }
  }
}

// Deployments sign in as a person or a pipeline, never with a publishing password.
resource noPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = [
  for service in ['ftp', 'scm']: {
    parent: app
    name: service
    properties: {
      allow: false
    }
  }
]

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: {
    name: botSku
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${app.properties.defaultHostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
      enableCalling: false
    }
  }
}

// People sign in to the environment with their own rights; Azure keeps their tokens, the bot none.
resource connection 'Microsoft.BotService/botServices/connections@2022-09-15' = if (!empty(oAuthConnection)) {
  parent: bot
  name: empty(oAuthConnection) ? 'none' : oAuthConnection
  location: 'global'
  tags: tags
  properties: {
    serviceProviderDisplayName: 'Azure Active Directory v2'
    serviceProviderId: '30dd229c-58e3-4a48-bdfd-91ec48eb906c'
    clientId: signInAppId
    clientSecret: signInSecret
    scopes: '${dataverseUrl}/user_impersonation'
    parameters: [
      { key: 'tenantID', value: identity.properties.tenantId }
      { key: 'tokenExchangeUrl', value: 'api://botid-${signInAppId}' }
    ]
  }
}

@description('Where to deploy the code.')
output appName string = app.name

@description('MicrosoftAppId for npm run package.')
output appId string = identity.properties.clientId

@description('Where Teams reaches the bot.')
output endpoint string = bot.properties.endpoint
