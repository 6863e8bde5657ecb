import { pages } from '../pages.ts';
import type { CatalogueEntry } from './entry.ts';

/** What a flow's run, its connection or a plug-in says, and what is any of them until it is known
 * where it was seen. */
export const runMessages = {
  // Any plug-in or real-time workflow that throws, on whatever record.
  isvAborted: {
    id: 'run:isv-aborted',
    variant: 'plug-in-somewhere',
    phrases: ['isv code aborted the operation'],
    codes: ['80040265'],
    source: pages.plugIns,
    ambiguous: true,
    meansIn: {
      'mailbox-alert-incoming': 'UnknownIncomingEmailIntegrationError',
      'mailbox-alert': 'UnknownIncomingEmailIntegrationError',
      'flow-run': 'casePlugIn',
      'system-job': 'casePlugIn',
      case: 'casePlugIn',
    },
  },
  syncWorkflow: {
    id: 'run:real-time-workflow',
    variant: 'plug-in-somewhere',
    phrases: ['sync workflow … terminated with error'],
    source: pages.tracking,
    ambiguous: true,
    meansIn: {
      'mailbox-alert-incoming': 'UnknownIncomingEmailIntegrationError',
      'mailbox-alert': 'UnknownIncomingEmailIntegrationError',
      'flow-run': 'casePlugIn',
      'system-job': 'casePlugIn',
      case: 'casePlugIn',
    },
  },
  casePlugIn: {
    id: 'run:case-plug-in',
    variant: 'case-plug-in',
    phrases: [],
    source: pages.plugIns,
  },

  // A user or team that lacks a privilege, on whatever record.
  privilegeMissing: {
    id: 'run:privilege-missing',
    variant: 'privilege-missing',
    phrases: ['principal user … is missing … privilege', 'principal team … is missing … privilege'],
    source: pages.privileges,
    ambiguous: true,
    meansIn: {
      'mailbox-alert-incoming': 'mailboxPrivilege',
      'mailbox-alert': 'mailboxPrivilege',
      'flow-run': 'runPrivilege',
      'system-job': 'runPrivilege',
    },
  },
  runPrivilege: {
    id: 'run:privilege-in-run',
    variant: 'rule-owner-privilege',
    phrases: [],
    source: pages.connectionFailures,
  },

  // The connection of a flow.
  refreshTokenExpired: {
    id: 'run:refresh-token-expired',
    variant: 'connection-broken',
    phrases: [
      'AADSTS700082',
      'AADSTS70008',
      'refresh token has expired due to inactivity',
      'could not be authenticated as the grant is expired',
    ],
    source: pages.brokenConnections,
  },
  grantRevoked: {
    id: 'run:grant-revoked',
    variant: 'connection-broken',
    phrases: ['AADSTS50173', 'provided grant has expired due to it being revoked'],
    source: pages.brokenConnections,
  },
  multiFactor: {
    id: 'run:multi-factor',
    variant: 'connection-broken',
    phrases: ['AADSTS50076', 'you must use multi factor authentication to access'],
    source: pages.conditionalAccess,
  },
  connectionInvalid: {
    id: 'run:connection-invalid',
    variant: 'connection-broken',
    phrases: [
      'ConnectionAuthorizationFailed',
      'ConnectionNotConfigured',
      'InvalidConnection',
      'failed to refresh access token for service',
    ],
    source: pages.flowErrors,
  },
  accessPolicy: {
    id: 'run:access-policy',
    variant: 'connection-blocked-by-access-policy',
    phrases: [
      'access has been blocked by conditional access policies',
      'conditional access policy requires a',
      'device is not in required device state',
      'device used during the authentication is disabled',
      'device object was not found in the tenant',
      'application needs to enforce intune protection policies',
      'permission denied due to missing connection acl',
    ],
    source: pages.brokenConnections,
  },
  dlpPolicy: {
    id: 'run:dlp-policy',
    variant: 'connection-blocked-by-policy',
    phrases: [
      'violates a dlp policy',
      'dlp policy violation',
      'dlp violation',
      'violates a data loss prevention policy',
    ],
    source: pages.triggers,
  },
  accountGone: {
    id: 'run:connection-account-gone',
    variant: 'connection-account-disabled',
    phrases: [
      'user account … has been deleted from the',
      'to sign into this application the account must be added to the directory',
    ],
    alone: ['the user account is disabled'],
    source: pages.brokenConnections,
  },
  userDisabled: {
    id: 'run:user-disabled',
    variant: 'connection-account-disabled',
    phrases: ['the specified user is disabled'],
    codes: ['80040225'],
    source: pages.userDisabled,
  },
  applicationOff: {
    id: 'run:application-off',
    variant: 'connection-application-off',
    phrases: ['service principal for resource … is disabled'],
    source: pages.brokenConnections,
  },
  servicePlan: {
    id: 'run:license',
    variant: 'owner-unlicensed',
    phrases: [
      'DirectApiAuthorizationRequired',
      'does not have a service plan adequate for the non standard connection',
    ],
    source: pages.servicePlan,
  },

  // A flow's trigger and its steps.
  triggerProblem: {
    id: 'run:trigger-problem',
    variant: 'flow-trigger-failing',
    phrases: [
      "there's a problem with the flow's trigger",
      "there is a problem with the flow's trigger",
    ],
    source: pages.flowTrigger,
  },
  TriggerConditionNotMet: {
    id: 'run:trigger-condition',
    variant: 'wrong-trigger',
    phrases: ['TriggerConditionNotMet'],
    source: pages.flowErrors,
  },
  flowExpression: {
    id: 'run:expression',
    variant: 'flow-expression',
    phrases: [
      'InvalidTemplate',
      'ExpressionEvaluationFailed',
      'ContentConversionFailed',
      'unable to process template language expressions',
    ],
    source: pages.flowErrors,
  },
  flowDesign: {
    id: 'run:design',
    variant: 'flow-step-failed',
    phrases: ['FlowCheckerError', 'DuplicateActionName', 'MissingRequiredProperty'],
    source: pages.flowErrors,
  },
  flowTimedOut: {
    id: 'run:timed-out',
    variant: 'flow-run-passing',
    phrases: ['ActionTimedOut', 'OperationTimedOut'],
    source: pages.flowErrors,
  },
  flowLimit: {
    id: 'run:limit',
    variant: 'flow-limit',
    phrases: [
      'FlowRunQuotaExceeded',
      'WorkflowRunActionRepetitionQuotaExceeded',
      'rate limit is exceeded try again in',
    ],
    within: { areas: ['flow-run'], phrases: ['statuscode 429', 'too many requests'] },
    source: pages.slowFlows,
  },

  // What the status of a failed step tells, if the step says nothing else.
  flowUnauthorized: {
    id: 'run:unauthorized',
    variant: 'connection-broken',
    phrases: [],
    within: { areas: ['flow-run'], phrases: ['statuscode 401', 'unauthorized'] },
    source: pages.flowErrors,
    generic: true,
  },
  flowForbidden: {
    id: 'run:forbidden',
    variant: 'flow-forbidden',
    phrases: [],
    within: { areas: ['flow-run'], phrases: ['statuscode 403', 'forbidden'] },
    source: pages.flowErrors,
    generic: true,
  },
  flowBadRequest: {
    id: 'run:bad-request',
    variant: 'flow-step-failed',
    phrases: [],
    within: {
      areas: ['flow-run'],
      phrases: ['statuscode 400', 'statuscode 404', 'bad request', 'badrequest', 'notfound'],
    },
    source: pages.flowErrors,
    generic: true,
  },
  flowServerError: {
    id: 'run:server-error',
    variant: 'flow-run-passing',
    phrases: [],
    within: {
      areas: ['flow-run'],
      phrases: [
        'statuscode 500',
        'statuscode 502',
        'statuscode 503',
        'internal server error',
        'bad gateway',
        'badgateway',
        'service unavailable',
      ],
    },
    source: pages.connectionFailures,
    generic: true,
  },

  // What the maker portal says in a browser.
  portalNetwork: {
    id: 'run:portal-network',
    variant: 'maker-portal',
    phrases: [],
    alone: ['failed to fetch', 'client request aborted'],
    source: pages.portalNetwork,
  },
} as const satisfies Record<string, CatalogueEntry>;
