import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { array, assert, constantFrom, property, string, stringMatching } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages as words } from '../../cards/text/en/messages.ts';
import { variants as variantWords } from '../../cards/text/en/variants.ts';
import { areas, recordKinds } from '../../dialogs/areas.ts';
import type { CatalogueEntry } from '../../dialogs/catalogue/entry.ts';
import {
  isMessageRow,
  type MessageRow,
  messageRows,
  messages,
  variantOf,
} from '../../dialogs/messages.ts';
import { recognize } from '../../understanding/messages.ts';
import { understand } from '../../src/commands/understand.ts';

const rows = [...messageRows];
const entryOf = (row: MessageRow): CatalogueEntry => messages[row];
const withText = rows.filter((row) => entryOf(row).phrases.length > 0);
const withCode = rows.filter((row) => entryOf(row).codes !== undefined);
const reasonRows = rows.filter((row) => entryOf(row).id.startsWith('reason:'));
const filled = (phrase: string) => phrase.replaceAll('…', 'support@contoso.example');
const missed = (texts: string[], ...ids: string[]) =>
  texts.filter((text) => understand(text).messages.join() !== ids.join());

/** The product's messages in full, as a page or the product shows them. */
const shown: [id: string, text: string][] = [
  ['A1', 'The case is missing customer.'],
  ['A1', 'Case creation failed: missing customer'],
  [
    'A2',
    "An error has occurred. Try this action again. If the problem continues, check the Microsoft Dynamics 365 Community for solutions or contact your organization's Microsoft Dynamics 365 Administrator. Finally, you can contact Microsoft Support.",
  ],
  [
    'A3',
    "The specified contact doesn't belong to the contact that was specified in the customer field. Remove the value from the contact field, or select a contact associated to the selected customer, and then try again.",
  ],
  [
    'A4',
    "The specified contact doesn't belong to the account selected as the customer. Specify a contact that belongs to the selected account, and then try again.",
  ],
  [
    'A4',
    "The specified contact doesn't belong to the account that was specified in the customer field. Remove the value from the contact field, or select a contact associated to the selected customer, and then try again.",
  ],
  [
    'A5',
    'Select an active entitlement that belongs to the specified customer, contact, or product, and then try again.',
  ],
  ['A6', 'You should specify a parent Contact or Account.'],
  ['A7', 'The case is created but all fields are empty after migration.'],
  ['A7', 'Since we migrated the rule, the new case is created, but with blank values.'],
  ['A7', "In the flow {Regarding(Email)} doesn't give the correct data, it has no values"],
  ['A8', "The flow fails because Sender can't be put in a text field."],
  ['A8', 'After migration: error, invalid lookup, Sender is assigned to a text field'],
  ['reason:1', 'Unable to find the source data for this email.'],
  ['reason:2', 'An existing entity is already connected with this record.'],
  ['reason:3', 'An active case is already connected with this record.'],
  ['reason:4', 'A resolved case is already connected with this record.'],
  [
    'reason:5',
    'The rule requires a connected case to be resolved for a specific amount of time before creating a new one. This connected case has been resolved for less than the amount of time selected.',
  ],
  ['reason:6', 'No email sender is found.'],
  ['reason:7', 'Email is coming from an unknown sender.'],
  ['reason:7', 'Email is from an unknown sender.'],
  ['reason:7', 'The activity monitor shows "Unknown sender" as the reason'],
  ['reason:7', 'Current state: Skipped\nReason: Unknown sender'],
  [
    'reason:9',
    "A contact was not created for this sender. This can be that the rule owner doesn't have permission to create contacts.",
  ],
  [
    'reason:10',
    'No valid entitlement for this email sender. The rule continued with any additional action selected, but skipped the primary action for this email sender.',
  ],
  ['reason:11', 'No valid entitlement for this email sender.'],
  ['reason:11', 'Reason: no valid entitlement'],
  ['reason:13', 'The rule doesn’t have any conditions applicable to the record.'],
  [
    'reason:14',
    'The rule is disconnected from the Power Automate flow. To reconnect, please deactivate and reactivate the rule.',
  ],
  [
    'reason:15',
    'The rule is disconnected from the workflow. To reconnect, please deactivate and reactivate the rule.',
  ],
  ['reason:16', 'Contact creation failed for this sender'],
  ['reason:17', 'Error matching conditions. Contact Microsoft support.'],
  ['reason:17', 'Unknown error matching rules. Contact Microsoft Support'],
  ['reason:18', 'Internal failure contact Microsoft support'],
  ['reason:19', 'Incorrect workflow trigger type'],
  ['sync:email-fails-to-create-with-norecipientmatch-error', 'Sync Error: NoRecipientMatch'],
  ['sync:email-fails-to-create-with-nocorrelationmatch-error', 'a NoCorrelationMatch sync error'],
  [
    'sync:unknownincomingemailintegrationerror-2147220891',
    'An unknown error occurred while receiving email through the mailbox "Support". The owner of the associated email server profile Exchange Online has been notified. The system will try to receive email again later. Email Server Error Code: Exchange server returned UnknownIncomingEmailIntegrationError -2147220891 exception.',
  ],
  [
    'sync:unknownincomingemailintegrationerror-2147220891',
    'Email Server Error Code: Crm.80040265.ISV code aborted the operation.',
  ],
  [
    'sync:error-when-creating-an-incoming-email',
    'An error occurred while creating the incoming email "Hello" in Microsoft Dynamics 365 for the mailbox Support. Email Server Error Code: InvalidSender',
  ],
  ['sync:error-when-creating-an-incoming-email', 'Email Server Error Code: InvalidForwardMailItem'],
  [
    'sync:error-when-creating-an-incoming-email',
    'An error occurred while creating the incoming email Clutter in Microsoft Dynamics 365 for the mailbox',
  ],
  ['sync:emails-not-automatically-tracked-or-synchronized', 'Undeliverable'],
  [
    'sync:emails-not-automatically-tracked-or-synchronized',
    'it is marked Undeliverable in Outlook',
  ],
  [
    'sync:emails-not-automatically-tracked-or-synchronized',
    'the "Undeliverable" category is assigned to the email',
  ],
  [
    'sync:troubleshooting-monitoring-server-side-synchronization',
    'Email can’t be sent/received because the email address of the mailbox <User Name> requires an approval by a Microsoft 365 administrator. The mailbox has been disabled for sending/receiving email.',
  ],
  [
    'sync:troubleshooting-monitoring-server-side-synchronization',
    "One or more mailboxes have been disabled for sending/receiving email because their email addresses haven't been approved.",
  ],
  [
    'sync:troubleshooting-monitoring-server-side-synchronization',
    "Email can't be received for the mailbox Support because the email address of the mailbox Support is not approved and the mailbox has been disabled.",
  ],
  [
    'sync:troubleshooting-monitoring-server-side-synchronization',
    'The mailbox location could not be determined while receiving the email message Hello.',
  ],
  [
    'sync:troubleshooting-monitoring-server-side-synchronization',
    "Email can't be received because the credentials specified in the associated email server profile are incorrect or have insufficient permissions for receiving email.",
  ],
  [
    'sync:a-failure-occurred-crmsecurity',
    'A failure occurred in CrmSecurity. If you contact support, please provide the technical details.',
  ],
  [
    'sync:a-failure-occurred-crmsecurity',
    "Microsoft.Crm.CrmException: The Queue: 1 email `support@contoso.example` doesn't match with UPN. User 2 should be a global administrator to approve mailbox in organization contoso.",
  ],
  [
    'sync:email-cannot-be-received-mailbox',
    'Socket returned exception InvalidIncomingEmailServerProfileConfiguration HostNotFound.',
  ],
  [
    'sync:mailbox-does-not-have-email-server-profile',
    'Email cannot be received because the mailbox Support does not have an email server profile associated with it or the email server profile is inactive.',
  ],
  ['sync:mailbox-does-not-have-email-server-profile', 'InvalidIncomingEmailServerProfile'],
  [
    'sync:email-cannot-be-received-because-license-is-invalid-error',
    'Email can’t be received because the license is invalid for the mailbox Support.',
  ],
  ['sync:the-smtp-address-has-no-mailbox', 'The SMTP address has no mailbox associated with it.'],
  [
    'sync:general-mailbox-access-error-occurred-while-receiving-email-through-mailbox-error',
    'Email Server Error Code: Exchange server returned ErrorMailboxStoreUnavailable exception.',
  ],
  [
    'sync:exception-when-using-server-side-sync',
    'Email Server Error Code: Http server returned 401 Unauthorized exception.',
  ],
  ['sync:exception-when-using-server-side-sync', '401, details: NoUserFoundWithGivenClaims'],
  ['sync:an-internal-dynamics-365-error', 'Email Server Error Code: UserPrivilegeError'],
  [
    'sync:test-enable-fails-for-unrecognized-email-address',
    'Test and Enable failed because no user was found with the email address "user@contoso.example" in the Microsoft 365 tenant associated with this mailbox\'s Email Server Profile.',
  ],
  ['sync:error-code-8005e274', 'Email Server Error Code: MailboxNotEnabledForRESTAPI'],
  // Read in the folders since; the first of them had been taken for unknown before.
  [
    'sync:an-error-occurred-while-synchronizing-item',
    'Email Server Error Code: Crm.80040216. An unexpected error occurred.',
  ],
  [
    'sync:error-2147209462-logged-mailbox-record',
    'UnknownIncomingEmailIntegrationError -2147209462',
  ],
  [
    'sync:exception-appears-server-side-sync',
    'Exchange server returned UnknownIncomingEmailIntegrationError -2147220970 exception.',
  ],
  ['sync:exception-appears-server-side-sync', 'UnknownIncomingEmailIntegrationError -2147218677'],
  [
    'sync:exception-appears-server-side-sync',
    'Email Server Error Code: Exchange server returned UnknownIncomingEmailIntegrationError -2147167669 exception.',
  ],
  [
    'sync:exception-appears-server-side-sync',
    'Email Server Error Code: Exchange server returned UnknownIncomingEmailIntegrationError -2147220956 exception.',
  ],
  [
    'sync:exception-appears-server-side-sync',
    'Email Server Error Code: Exchange server returned UnknownIncomingEmailIntegrationError -2147220192 exception.',
  ],
  [
    'sync:general-mailbox-access-error-occurred',
    'Email Server Error Code: Socket returned exception TimedOut.',
  ],
  [
    'sync:general-mailbox-access-error-occurred',
    "A general mailbox access error occurred while receiving email. Mailbox Support didn't synchronize.",
  ],
  [
    'sync:an-error-occurred-while-synchronizing-item',
    'Email Server Error Code: IncomingMailboxInternalCrmError',
  ],
  [
    'sync:an-error-occurred-while-synchronizing-item',
    'Email Server Error Code: ErrorInternalServerTransientError',
  ],
  [
    'sync:an-error-occurred-while-synchronizing-item',
    'Email Server Error Code: Http server returned ServiceUnavailable exception',
  ],
  [
    'sync:an-error-occurred-while-synchronizing-item',
    'An internal Microsoft Dynamics 365 error occurred while receiving email through the mailbox Support.',
  ],
  [
    'sync:the-account-does-not-have-permission-to-impersonate-the-requested-user-error',
    'The account does not have permission to impersonate the requested user',
  ],
  [
    'sync:test-connection-fails-email-server',
    'Remote server error: (401) Unauthorized. Make sure the user name and password you entered are correct and try again.',
  ],
  [
    'sync:http-server-returned-forbidden-exception',
    'Email Server Error Code: Http server returned Forbidden exception',
  ],
  [
    'sync:exception-appears-server-side-sync',
    'Receiving email through the mailbox "Helpdesk" failed. Email Server Error Code: Crm.80040B0B',
  ],
  ['sync:an-email-fails-be-created', 'Sync Error: InternalEmailReject'],
];

/** What flow runs, connections and plug-ins say. */
const inRuns: [id: string, text: string][] = [
  [
    'run:connection-invalid',
    "ConnectionAuthorizationFailed: the API 'shared_commondataserviceforapps' returned an invalid response",
  ],
  [
    'run:expression',
    "InvalidTemplate. Unable to process template language expressions in action 'Compose' inputs at line '0' and column '0'",
  ],
  [
    'run:expression',
    "ExpressionEvaluationFailed. The execution of template action 'For_each' failed",
  ],
  [
    'run:expression',
    "InvalidTemplate: Unable to process template language expressions for action 'Condition': the template language function 'equals' expects two parameters",
  ],
  [
    'sync:privilegedenied-error-when-using-server-side-sync',
    'Email Server Error Code: Crm.80040220.PrivilegeDenied',
  ],
  [
    'run:case-plug-in',
    '{"error":{"code":"0x80040265","message":"Choose a product.","@Microsoft.PowerApps.CDS.ErrorDetails.ApiExceptionSourceKey":"Plugin/Fabrikam.Plugins.IncidentPreCreate"}}',
  ],
  [
    'run:refresh-token-expired',
    'AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2026-01-05 and was inactive for 90.00:00:00.',
  ],
  [
    'run:refresh-token-expired',
    'The user could not be authenticated as the grant is expired. The user must sign in again.',
  ],
  [
    'run:grant-revoked',
    'AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed.',
  ],
  [
    'run:multi-factor',
    'AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the service.',
  ],
  [
    'run:access-policy',
    'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  ],
  [
    'run:access-policy',
    'Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant.',
  ],
  ['run:dlp-policy', 'The flow violates a DLP policy.'],
  [
    'run:connection-account-gone',
    'The user account has been deleted from the 1234 directory. To sign into this application, the account must be added to the directory.',
  ],
  ['run:connection-account-gone', 'The user account is disabled.'],
  [
    'run:user-disabled',
    '{"statusCode":403,"body":{"error":{"code":"0x80040225","message":"The specified user is disabled."}}}',
  ],
  [
    'run:application-off',
    "The service principal for resource 'x' is disabled. This indicate that a subscription within the tenant has lapsed.",
  ],
  [
    'run:license',
    'The user does not have a service plan adequate for the non-Standard connection.',
  ],
  ['run:trigger-problem', "There's a problem with the flow's trigger. Fix the trigger."],
  ['run:trigger-condition', 'TriggerConditionNotMet'],
  ['run:design', 'MissingRequiredProperty'],
  ['run:timed-out', 'ActionTimedOut'],
  ['run:limit', 'Rate limit is exceeded. Try again in 27 seconds.'],
  ['run:limit', '{"statusCode":429,"message":"slow down"}'],
  ['run:unauthorized', '{"statusCode":401,"message":"no"}'],
  ['run:forbidden', 'Flow run failed: Forbidden'],
  ['run:bad-request', '{"statusCode":404}'],
  ['run:server-error', 'Flow run failed: 502 Bad Gateway'],
  ['run:portal-network', 'Failed to fetch'],
];

/** Published messages about sending, appointments, contacts and tasks, and a person's sign-in. */
const notAboutReceiving: [id: string, text: string][] = [
  [
    'sync:scheduling-conflict-saving-appointment',
    'A scheduling conflict was found when saving appointment Lunch from Exchange to Microsoft Dynamics 365 because Paul is unavailable at this time.',
  ],
  [
    'sync:tracked-to-dynamics-365-category-added',
    'Outlook Category "Tracked To Dynamics 365" has been enabled for the mailbox Paul as the OrgDBOrgSetting is enabled.',
  ],
  [
    'sync:error-when-signing-dynamics-365',
    'You are not part of this organization. Please contact your administrator.',
  ],
  ['sync:errorsubmissionquotaexceeded-exception', 'ErrorSubmissionQuotaExceeded'],
  [
    'sync:outgoingemailauthenticationerror-shows-in-mailbox-alert',
    'OutgoingEmailAuthenticationError',
  ],
  [
    'sync:email-message-cannot-be-sent',
    'The email message "Your mailbox is now connected to Dynamics 365" cannot be sent because the mailbox Paul is deactivated or disabled for outgoing email. Email Server Error Code: MailboxDisabled',
  ],
  [
    'sync:exception-when-using-server-side-sync',
    'The email message "Test" cannot be sent. Make sure that the credentials specified in the mailbox Paul are correct and have sufficient permissions for sending email.',
  ],
  [
    'sync:troubleshooting-monitoring-server-side-synchronization',
    "Appointments can't be synchronized because the Organizer field isn't present.",
  ],
  [
    'sync:troubleshooting-monitoring-server-side-synchronization',
    "Appointments, contacts, and tasks can't be synchronized because the email address of the mailbox Paul is configured with another organization.",
  ],
  [
    'sync:only-other-items',
    'An internal Microsoft Dynamics 365 error occurred while synchronizing appointments, contacts, and tasks for the mailbox Paul.',
  ],
  [
    'sync:only-other-items',
    "Appointments, contacts, and tasks can't be synchronized. Make sure that the credentials specified in the mailbox Paul are correct and have sufficient permissions. Then, enable the mailbox for appointments, contacts, and tasks synchronization.",
  ],
  [
    'sync:errorquotaexceeded-exchange-server-returned-403-error',
    'Email Server Error Code: ErrorQuotaExceeded. Exchange.server returned 403 error.',
  ],
  [
    'sync:cannot-send-email-as-another-user',
    'You cannot send email as the selected user. The selected user has not allowed this or you do not have sufficient privileges to do so.',
  ],
  [
    'sync:error-while-sending-the-email-message',
    'An unknown error occurred while sending the email message "Your mailbox is now connected to Dynamics 365". Mailbox Support didn\'t synchronize.',
  ],
  [
    'sync:error-occurs-sending-email-for-mailbox',
    'An error occurred in sending email for mailbox "Support" while connecting to the email server. Email Server Error Code: Web server returned ConnectFailure exception.',
  ],
  [
    'sync:appointments-do-not-sync-to-exchange-for-some-users',
    "Appointments, contacts, and tasks for the mailbox Paul couldn't be synchronized. Email Server Error Code: Exchange.server returned 383 error.",
  ],
  [
    'sync:only-other-items',
    'An internal Microsoft Dynamics 365 error occurred while synchronizing appointments, contacts, and tasks for the mailbox Paul. Email Server Error Code: Crm.80040265.ISV code aborted the operation.',
  ],
  [
    'sync:only-outgoing',
    'The mailbox location could not be determined while sending the email message Hello.',
  ],
];

/** Other messages, and plain speech: none of them is a known message. */
const unknown = `
An error occurred while processing the request
An error has occurred. Please contact your administrator.
An error has occurred.
An unexpected error occurred.
0x80040216 An unexpected error occurred.
Access is denied
The mailbox is full
0x80040220
-2147220960
SecLib::AccessCheckEx failed. Returned hr = -2147187962
550 5.1.1 User unknown
550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
550 5.7.1 Unable to relay
554 5.2.2 mailbox full
452 4.2.2 The email account that you tried to reach is over quota
421 4.7.0 Try again later, closing connection
550 5.7.60 SMTP; Client does not have permissions to send as this sender
550 5.1.7 Invalid sender address
Undeliverable: your message
Undeliverable: Re: the case is open
Unzustellbar: Ihre Nachricht
Mail delivery failed: returning message to sender
Delivery has failed to these recipients or groups: support@contoso.example
ActionFailed. An action failed. No dependent actions succeeded.
The response is not in a JSON format
Flow run timed out. Please try again.
BadGateway
429 Too Many Requests
HTTP 401 Unauthorized
HTTP 403 Forbidden
The remote server returned an error: (404) Not Found.
500 Internal Server Error
503 Service Unavailable
8005E270
8005E271
8005E275
0x8005E258
0x8004F863
0x8004F867
-2147157913
-2147157917
2147157915123
0x80040B051
180040B05
80040b05-1c2d-4e5f-8a9b-0c1d2e3f4a5b
1c2d3e4f-0000-0000-0000-80040b058004
{1c2d3e4f-8004-0265-8004-f86580040265}
d41d8cd98f0080040265998ecf8427e
ActivityId: 8005e272-8005-4e27-8005-e2728005e272
Scheduling conflict while saving the appointment
Exchange server returned ErrorQuotaExceeded exception
ErrorServerBusy
AADSTS50020: User account from identity provider does not exist in tenant 'Contoso'
AADSTS700016: Application was not found in the directory
AADSTS65001: The user or administrator has not consented to use the application
AADSTS7000215: Invalid client secret provided
You can either specify a parent contact or account, but not both.
The specified contact isn't associated with the selected customer.
Contact With Id = 1 Does Not Exist
Could not find a property named 'reason' on type 'Microsoft.Dynamics.CRM.email'
Resource not found for the segment 'activitymonitor'
A record with matching key values already exists.
Cannot insert duplicate key
Generic SQL error
SQL timeout expired
The object you tried to delete is associated with another object and cannot be deleted.
The user has not been assigned any License
The user with SystemUserId=1 in OrganizationContext=2 is disabled.
This process cannot be activated because it is not valid
Business process error. Please contact support.
Record Is Unavailable
Required field missing: customer name
The export is missing customer names
The case export failed: missing customer id
Duplicate records found
InvalidSenderAddress
ErrorInvalidLicenseKey
NoRecipientMatches
PKCS7_R_NO_RECIPIENT_MATCHES_CERTIFICATE
Invalid email server profile
Status Reason: 1
statusreason = 7
statuscode: 14
"statusreason": 9
status_reason: 13
Status Reason code 5
Rejection reason: 7
Reason: 5.7.1
reason: 550
Reason: 250 2.1.5
reason 42
Reason: 20
reason = 07x
Reason: 4 recipients were rejected
for 2 reasons
there are 7 reasons
The reason 2 emails failed is unclear
Reason Code: 0x80070005
mail from an unknown sender isn't converted
Our customers write from unknown senders and no case is created
What happens to email from an unknown sender?
The queue is empty and no case is created
We migrated last week and now no case is created
The sender wrote in a text field that it fails
Can I turn off the flow?
The contact wasn't created
There is no entitlement
The email isn't there
An unknown error occurred while receiving email through the mailbox "Support". The owner of the associated email server profile has been notified. The system will try to receive email again later.
The mailbox has been disabled for sending/receiving email and the owner of the email server profile has been notified.
Email cannot be received for the mailbox Support.
The email message "Test" cannot be sent.
Email Server Error Code: ErrorAccessDenied
Email Server Error Code: ErrorItemNotFound
Email Server Error Code: ErrorImpersonateUserDenied
Email Server Error Code: ErrorMailboxMoveInProgress
Email Server Error Code: ErrorSendAsDenied
Email Server Error Code: ErrorTooManyObjectsOpened
Email Server Error Code: Http server returned 403 Forbidden exception.
Email Server Error Code: Http server returned 503 exception
Email Server Error Code: Exchange server returned UnknownIncomingEmailIntegrationError -2147204784 exception.
Email Server Error Code: InvalidOutgoingEmailServerProfile
Email Server Error Code: InvalidRecipient
Email Server Error Code: SmtpException
Email Server Error Code: MailboxNotFound
Generic SQL error. CRM ErrorCode: -2147204784 Sql ErrorCode: -2146232060 Sql Number: 1205
Microsoft.Crm.CrmException: An unexpected error occurred. ErrorCode: -2147220970
System.ServiceModel.FaultException: An unexpected error occurred (0x80040216)
Unexpected error -2147220970
The creator of this fault did not specify a Reason.
Reason: The remote name could not be resolved
Failure reason: 14
Error reason 9
Close reason: 5
Disconnect reason code 13
Cancellation reason = 3
HTTP/1.1 400 Bad Request reason: 400
reason: 19.2
The reason: 3 of 5 jobs failed
Reason: 7 days have passed since the mailbox was used
We have reason 2 believe it
for the 2 reasons above
reason:no
There are 13 reasons why
Reason 1 users were locked out
SMTP; 550 4.4.7 QUEUE.Expired; message expired
554 5.4.14 Hop count exceeded - possible mail loop
550 5.4.1 Recipient address rejected: Access denied
550 5.7.23 The message was rejected because of Sender Policy Framework violation
550 5.1.0 Unknown sender domain
553 Sender address rejected: unknown sender
450 4.1.8 Sender address rejected: Domain not found
Your message couldn't be delivered because the sender is unknown
Your email was blocked: unknown sender policy
Message undeliverable
Undeliverable mail returned to sender
Undelivered Mail Returned to Sender
Subject: Undeliverable: Order 12
Delivery Status Notification (Failure)
Action 'Create_a_new_record' failed: A record was not created
Action 'Add_a_new_row' failed with code 400: The 'customerid' is required
OpenApiOperationParameterValidationFailed: The API operation is missing required property 'item/customerid_contact@odata.bind'
The workflow must be in Published state
The flow is turned off
Flow is suspended because of a DLP policy
The connection is not authenticated
Unauthorized. Invalid connection credentials
The gateway did not receive a response within the specified time period
WorkflowTriggerIsNotEnabled
Incorrect trigger condition
TriggerInputSchemaMismatch
DynamicServerError
The user is not licensed: 0x8004D24B
User does not have the necessary privileges: 0x80048306
Principal with id 1 does not have ReadAccess right(s) for record with id 2 of entity queue
0x80072322 Number of requests exceeded the limit of 6000
0x80072321
0x80040237 duplicate
0x80040217 object does not exist
0x80060891
0x80048d19
0x80044150
0x80005000
0x800CCC0E
0x8004010F
0x80040119
0x80070057
0x8004F8651
x8004f86
F865
80040B05A
2147218683000
0021474218683
21472186830
-214721868
9c0b05d2-8004-0b05-8005-e27280040b05
SessionId 8005e259-8005-e259
8005E259-1111-2222-3333-444455556666
Case cannot be created because the customer is missing
Customer is missing on the invoice
The required field Customer is missing
missing customers in the list
The contact does not belong to this list
Contact not found
The contact could not be created because a required field is missing
Creating contacts failed with 403
Creation of the contact failed: duplicate
There is no active entitlement
Entitlement has expired
The entitlement isn't valid for this product
The rule can't be activated
The rule could not be published
The rule has conditions
No conditions defined
Error matching brackets
Internal server failure
internal failure of disk 3
Internal error
Failure contacting Microsoft support
Contact Microsoft Support
To reconnect, sign in again
You've been disconnected
The device is disconnected from the network
Disconnected from the server
active case
the active case is connected to an order
A case is already resolved
This case has been resolved for two days
The case is already resolved and cannot be updated
existing record already exists
An existing connection was forcibly closed by the remote host
The source data couldn't be found in the workbook
Data source not found
No sender found in config
No recipients were specified
No matching recipient
The recipient does not match
Correlation ID: 80042050-b0a1-4c2d-9e3f-000000000000
CorrelationMatch failed
sender invalid
Invalid sender
Invalid mail item
The forward mailbox is full
This request requires an approval by your manager
Admin approval required
Need admin approval: this app requires an approval by an administrator
Mailbox not found
The mailbox could not be opened
Mailbox location changed
The location could not be determined
Your credentials are incorrect
You have insufficient permissions
The credentials are incorrect
CrmSecurity
Host not found
No such host is known
getaddrinfo ENOTFOUND mail.contoso.com
The license is invalid
License expired for the mailbox
User mailbox doesn't have a license
SMTP address is invalid
The mailbox store is unavailable
The mailbox database is temporarily unavailable
401
401 Unauthorized
HTTP server returned status 404
The user was not found
No user found
User not found in tenant
privilege error
Test & Enable failed
Test and enable mailbox failed
Error code 8005E2
Error 8005E25
8005 E259
error code 800046
Our case emails don't arrive
emails from unknown senders are ignored
email from a sender that is unknown isn't turned into a case
The sender is unknown
We get unknown senders every day
We get mail from unknown senders when campaigns run
How do I allow unknown senders?
The email is undeliverable
emails are undeliverable since Monday
The queue item is missing
Email arrives but no case after migration
the case was created without a customer
Cases are created but the description is blank
Flow failed
the flow fails
our flow fails when the sender is a user
The sender wrote text and the flow failed
We migrated rules and flows fail with errors about sender
the rule is disconnected
activity monitor shows skipped
The activity monitor is empty
The activity monitor shows failed for all emails
contact creation failed last year in another project
we saw that a contact was not created by the marketing form
Reason: customer asked for it
UnknownIncomingEmailIntegrationError -2147209463
Email Server Error Code: Exchange server returned UnknownIncomingEmailIntegrationError -2147218678 exception.
Email Server Error Code: Crm.80040B0C
80042F0A
-2147218677
-2147167669
-2147220192
-2147220956
InternalEmailRejected
ErrorQuotaExceeded
InvalidTemplates
The refresh token was issued yesterday
AADSTS50055: The password is expired
AADSTS700083
The user account is new
The specified user was not found
Your flow uses a DLP connector
Our conditional access policies changed
Unauthorized
Forbidden
Failed to fetch the invoice
Too many requests from one customer
The service principal is disabled
A plug-in failed
The principal user has left
MailboxDisabledUser
Sending the email took long
You are part of this organization
Priority 2, Reason: other
Hello
`
  .split('\n')
  .filter((line) => line !== '');

describe('Recognizing failure messages', () => {
  test.each([...shown, ...inRuns, ...notAboutReceiving])(
    'finds %s in the product’s own words: %s',
    (id, text) => {
      expect(understand(text).messages).toEqual([id]);
    },
  );

  test.each([...shown, ...inRuns, ...notAboutReceiving])(
    'finds %s whatever the writing, the markup and the text around: %s',
    (id, text) => {
      const curly = text.replaceAll("'", '’').replaceAll(' "', ' “').replaceAll('" ', '” ');
      const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#39;');
      const written = {
        upper: text.toUpperCase(),
        curly,
        spread: text.replaceAll(' ', '\n  '),
        unbreakable: text.replaceAll(' ', '\u00a0'),
        html: `<p>${html.replaceAll(' ', '&nbsp;')}</p>\n<p>&nbsp;</p>`,
        blocks: `<div><p><b>Hi</b>, we see:</p><blockquote>${html}</blockquote></div>`,
        json: JSON.stringify({ at: '2025-01-31T08:00:00Z', text: curly }, undefined, 2),
        escaped: JSON.stringify({ text }).replaceAll('\u2019', String.raw`\u2019`),
        amid: `Good morning,\n\nthis is in the system job since Monday:\n${text}\nCan you help? Thanks, Ana`,
      };
      expect(missed(Object.values(written), id)).toEqual([]);
    },
  );

  test.each(withText)(
    'finds %s by each of its phrases, and by each short form on its own',
    (row) => {
      const { id, phrases, alone = [] } = entryOf(row);
      const texts = [...phrases.map(filled), ...alone];
      expect(missed(texts, id)).toEqual([]);
      expect(
        missed(
          texts.map((text) => `Today we got:\n${text}\nWhy?`),
          id,
        ),
      ).toEqual([]);
    },
  );

  test.each(withCode)('finds %s by its codes, hexadecimal and decimal', (row) => {
    const { id, codes = [] } = entryOf(row);
    const texts = codes.flatMap((code) => {
      const unsigned = Number.parseInt(code, 16);
      const signed = String(unsigned - 2 ** 32);
      const hex = [code, code.toLowerCase(), `0x${code}`, `0X${code.toLowerCase()}`];
      return [...hex, signed, `−${signed.slice(1)}`, String(unsigned)];
    });
    expect(missed(texts, id)).toEqual([]);
    expect(
      missed(
        texts.map((text) => `Error code: ${text}. Why?`),
        id,
      ),
    ).toEqual([]);
    expect(
      missed(
        texts.map((text) => `[hr=${text}], (see log)`),
        id,
      ),
    ).toEqual([]);
  });

  test.each(reasonRows)('finds %s by its number', (row) => {
    const { id } = entryOf(row);
    const number = id.split(':')[1] ?? '';
    const texts = [
      `"reason": ${number}`,
      `{"reason":${number},"currentstate":3}`,
      `reason = ${number}`,
      `Reason: ${number}`,
      `reason code ${number}`,
      `I see reason: ${number} in the activity monitor`,
      `activitymonitor.reason eq ${number}`,
      `the activity monitor says reason ${number}.`,
      `reason:${number}`,
    ];
    expect(missed(texts, id)).toEqual([]);
  });

  test.each(unknown)('takes nothing for known in: %s', (text) => {
    expect(recognize(text)).toEqual([]);
    expect(recognize(`<p>${text}</p>`)).toEqual([]);
    expect(recognize(`Hi, what does this mean?\n\n${text}\n\nThanks`)).toEqual([]);
  });

  test('knows at least eighty messages that are not its own', () => {
    expect(unknown.length).toBeGreaterThanOrEqual(80);
  });

  test('finds all of several messages in one text, in the order of the text', () => {
    const text = shown
      .filter(([id]) => !['A2', 'A7', 'A8'].includes(id))
      .map(([, message]) => message)
      .join('\n\n');
    const ids = shown.map(([id]) => id).filter((id) => !['A2', 'A7', 'A8'].includes(id));
    expect(understand(text).messages).toEqual([...new Set(ids)]);
  });

  test('puts the message before a code beside it', () => {
    const text = 'ErrorCode -2147220970. Message: You should specify a parent contact or account.';
    expect(understand(text).messages).toEqual(['A6', 'sync:a-failure-occurred-crmsecurity']);
  });

  test('shows a general message only if nothing else was found', () => {
    const general = 'An error has occurred. Try this action again.';
    expect(recognize(general)).toEqual(['A2']);
    expect(recognize(`${general} The case is missing customer.`)).toEqual(['A1']);
    expect(recognize(`${general} (0x8004F865)`)).toEqual(['A3']);
  });

  test('tells a longer message from the shorter one it begins with', () => {
    expect(recognize('No valid entitlement for this email sender.')).toEqual(['reason11']);
    expect(
      recognize(
        'No valid entitlement for this email sender. The rule continued with any additional action selected, but skipped the primary action.',
      ),
    ).toEqual(['reason10']);
    expect(recognize('InvalidIncomingEmailServerProfile')).toEqual([
      'InvalidIncomingEmailServerProfile',
    ]);
  });

  test('reads a code in a web address and a number with separators', () => {
    const page = 'https://learn.microsoft.com/x/email-exchange-synchronization/error-code-8005e276';
    expect(recognize(page)).toEqual(['error8005E276']);
    expect(recognize('-2,147,218,683')).toEqual(['NoRecipientMatch']);
  });

  test('never throws, whatever is pasted', () => {
    const anything = property(string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(Array.isArray(recognize(text))).toBe(true);
    });
    assert(anything);
    expect.hasAssertions();
  });

  test('finds a phrase among any words', () => {
    const word = stringMatching(/^[a-z]{1,9}$/);
    const around = array(word, { maxLength: 30 }).map((list) => list.join(' '));
    assert(
      property(around, constantFrom(...withText), around, (before, row, after) => {
        for (const phrase of entryOf(row).phrases) {
          expect(recognize(`${before} ${filled(phrase)} ${after}`)).toContain(row);
        }
      }),
    );
  });
});

describe('The catalogue of failure messages', () => {
  test('has each row of the notes', () => {
    const ids = rows.map((row) => entryOf(row).id);
    const rules = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `A${number}`);
    const reasons = Array.from({ length: 20 }, (_, number) => `reason:${number}`);
    expect(ids).toEqual(expect.arrayContaining([...rules, ...reasons]));
    expect(new Set(ids).size).toBeGreaterThanOrEqual(8 + 20 + 20 + 40);
  });

  test.each(rows)('names an exact page for %s', (row) => {
    const { page, knowledgeBase, report, date } = entryOf(row).source;
    expect(page ?? knowledgeBase ?? report).toMatch(
      /^https:\/\/learn\.microsoft\.com\/\S+$|^KB \d{7}$|^[\w-]+\/[\w-]+#\d+$/,
    );
    expect(date ?? '2025-01-01').toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test.each(rows)('means in each place another row that there is: %s', (row) => {
    const { meansIn = {} } = entryOf(row);
    expect(Object.values(meansIn).filter((other) => !isMessageRow(other))).toEqual([]);
    const places: readonly string[] = [...areas, ...recordKinds];
    expect(Object.keys(meansIn).filter((place) => !places.includes(place))).toEqual([]);
  });

  test.each(rows)('has short words for %s, without links', (row) => {
    const { name } = words[row];
    const { means, fix } = variantWords[variantOf(row)];
    expect(name.length).toBeLessThanOrEqual(70);
    expect(name).not.toMatch(/\.$/);
    expect(means.length).toBeLessThanOrEqual(240);
    expect(fix.length).toBeGreaterThanOrEqual(1);
    expect(fix.length).toBeLessThanOrEqual(4);
    expect(fix.filter((step) => step.length > 160)).toEqual([]);
    expect([means, ...fix].filter((text) => /\]\(|https?:/.test(text))).toEqual([]);
    expect([means, ...fix].filter((text) => text.split('**').length % 2 === 0)).toEqual([]);
  });
});

describe('The command understand', () => {
  const file = fileURLToPath(new URL('../../src/understand.ts', import.meta.url));
  // Killed then: an expression that runs away would take hours.
  const timeout = 25_000;
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, [file, ...args], { input, encoding: 'utf8', timeout });

  // One process for all long texts: each is to be answered in time, and the process to end well.
  let batch: ChildProcessByStdio<Writable, Readable, null>;
  let lines: AsyncIterator<string>;
  beforeAll(() => {
    batch = spawn(process.execPath, [file, '--batch'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      timeout: 4 * timeout,
      killSignal: 'SIGKILL',
    });
    lines = createInterface(batch.stdout)[Symbol.asyncIterator]();
  });
  afterAll(async () => {
    const ended = once(batch, 'exit');
    batch.stdin.end();
    const [status, signal] = (await ended) as [number | null, string | null];
    if (status !== 0) throw new Error(`It ended with ${status ?? signal}.`);
  }, 5 * timeout);
  async function answerTo(text: string): Promise<unknown> {
    batch.stdin.write(`${JSON.stringify(text)}\n`);
    const { value } = (await lines.next()) as { value: string };
    return JSON.parse(value);
  }

  test('names the messages it found, with their cause', () => {
    const { stdout, status } = run(['The case is missing customer.']);
    expect({ stdout, status }).toEqual({
      stdout: 'A1  rule-failed  The case is missing customer\n',
      status: 0,
    });
  });

  test('says so when it found none', () => {
    expect(run(['Access is denied']).stdout).toBe('No known message.\n');
  });

  test('answers in JSON, also to a code that begins with a minus', () => {
    const { stdout } = run(['-2147157915', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ messages: ['A3'], causes: [] });
  });

  test('answers a batch line by line, in order, and goes on after a line it can’t read', () => {
    const input = '"reason: 7"\n\n{oops\n42\n"Hello"\n"The case is\\nmissing customer"\n';
    const { stdout, status } = run(['--batch'], input);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers).toMatchObject([
      { messages: ['reason:7'], causes: [] },
      { error: expect.stringContaining('JSON') as string },
      { error: expect.stringContaining('JSON') as string },
      { messages: [], causes: [] },
      { messages: ['A1'], causes: [] },
    ]);
    expect(status).toBe(0);
  });

  test.each(['a', '<', '<a ', '&', 'credentials ', 'empty case ', 'reason ', "'", '.\n', 'ﷺ'])(
    'comes to an end with a megabyte of %j',
    { timeout },
    async (text) => {
      const answer = await answerTo(text.repeat(1_000_000 / text.length));
      expect(answer).toMatchObject({ messages: expect.any(Array) as string[] });
    },
  );

  test('comes to an end with a megabyte of known messages', { timeout }, async () => {
    const text = shown.map(([, message]) => message).join('\n');
    const { messages: found } = (await answerTo(`${text}\n`.repeat(100))) as { messages: string[] };
    expect(found).toEqual(understand(text).messages);
    expect(found.length).toBeGreaterThan(30);
  });

  test('explains itself when there is nothing to do', () => {
    const { stdout, stderr, status } = run([]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('Usage');
  });
});
