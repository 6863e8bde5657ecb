/**
 * The two kinds of turn. A click on `Action.Submit` comes as a message, and the next card is sent
 * out; one on `Action.Execute` is answered with the next card, and the message is updated after it.
 */
export const kinds = ['submit', 'execute'] as const;

export type Kind = (typeof kinds)[number];

/** Where people's clients click this kind of button on this bot's cards. */
export const channelOf = { submit: 'webchat', execute: 'msteams' } as const;
