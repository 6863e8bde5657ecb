/** `execute` answers in place where the client can; `submit` works everywhere else. */
export type ButtonKind = 'execute' | 'submit';

/** What the client in front of a person can draw. */
export interface Form {
  /** The newest version of the schema that it draws: of a newer card it shows an empty box. */
  readonly version: '1.3' | '1.5';
  readonly buttons: ButtonKind;
  /** Where the buttons go that are seldom needed: the client's own menu, or the fold of the card. */
  readonly asides: 'menu' | 'fold';
  /** Whether buttons carry their number, so that it can be typed. */
  readonly isNumbered: boolean;
}

/** Teams on a computer. */
export const teams: Form = {
  version: '1.5',
  buttons: 'execute',
  asides: 'menu',
  isNumbered: false,
};

/**
 * The Emulator, Web Chat and Direct Line. Emulator 4.14.1 brings Web Chat 4.14.0, whose renderer
 * (adaptivecards 2.9) takes no card above 1.3; none of them knows `Action.Execute`.
 */
export const plain: Form = { version: '1.3', buttons: 'submit', asides: 'fold', isNumbered: false };

/** Teams on a phone: without a menu, and each button can be typed where one doesn't answer. */
export const phone = (buttons: ButtonKind): Form => ({
  version: '1.5',
  buttons,
  asides: 'fold',
  isNumbered: true,
});
