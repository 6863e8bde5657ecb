/** What a failed job or run says, A.1. */
interface FailureText {
  readonly message?: string | null;
  readonly code?: number;
}

/** A1 and A4, which speak of the addresses; and the others, which don't. */
export const failureTexts: {
  readonly ofAddresses: readonly [FailureText, ...FailureText[]];
  readonly others: readonly [FailureText, ...FailureText[]];
} = {
  ofAddresses: [
    { message: 'The case is missing customer.' },
    { message: 'Case is missing Customer', code: -2147220891 },
    { message: 'Missing customer. Contact your administrator.' },
    {
      message:
        'The specified contact doesn’t belong to the  account that was specified as the customer.',
    },
    { message: "The specified contact doesn't belong to the account", code: -2147157916 },
  ],
  others: [
    { message: 'An error has occurred. Try this action again.' },
    { message: "The specified contact doesn't belong to the contact that was specified." },
    { message: 'Select an active entitlement that belongs to the specified customer.' },
    { message: 'You should specify a parent contact or account.' },
    { message: 'Some failure that nobody wrote about.' },
    { message: null, code: -2147220891 },
    {},
  ],
};
