/** Settings that are drawn as the product shows them in English: each label, and where all is well its value. */
export const productSettings = {
  'unknown-senders': [
    ['Allow emails from unknown senders', 'Yes'],
    ['Manage unknown senders by', 'Creating a new contact automatically'],
  ],
  mailbox: [['Incoming Email Status', 'Success']],
} as const satisfies Readonly<Record<string, readonly (readonly [label: string, value: string])[]>>;
