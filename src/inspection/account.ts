import type { TurnContext } from '../botframework/types.ts';
import { SignInNeeded, type Access } from '../dataverse/access.ts';
import { teamsUserOf } from '../signIn/teamsUser.ts';
import type { InspectionSettings } from './settings.ts';
import { UserTokens } from '../signIn/userTokens.ts';

/** Who reads: the person who asked, or the one account that is configured for all who may ask. */
export type Account =
  | { readonly kind: 'person'; readonly id: string; readonly access: Access }
  | { readonly kind: 'configured' };

/** Whose rights count for the person of a turn. It outlives the turn, and holds no token. */
export function accountOf(
  context: TurnContext,
  { credentials, connection, people }: InspectionSettings,
): Account | 'notAllowed' {
  if (connection) {
    const tokens = UserTokens.of(context, connection);
    const person = teamsUserOf(context);
    return tokens && person
      ? { kind: 'person', id: person.objectId, access: accessWith(tokens) }
      : 'notAllowed';
  }
  if (!credentials) return 'notAllowed';
  // Without an app id all clients are on this machine, and only there a token is taken.
  if ('token' in credentials) return { kind: 'configured' };
  const user = teamsUserOf(context);
  return user && people.includes(user.objectId) ? { kind: 'configured' } : 'notAllowed';
}

/** The token service renews what expired; what it gives twice won't be accepted the second time. */
function accessWith(tokens: UserTokens): Access {
  return {
    async token(refused) {
      const token = await tokens.get();
      if (token !== undefined && token === refused) throw new SignInNeeded('expired');
      return token;
    },
  };
}
