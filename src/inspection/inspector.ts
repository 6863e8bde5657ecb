import { organizationOf } from '../../cards/inspectionScope.ts';
import type { InspectionScope, Sought } from '../../dialogs/inspection.ts';
import { diagnose } from '../checks/diagnose.ts';
import { emailSoughtSchema } from '../checks/sought.ts';
import { accessTo, SignInNeeded, type Access } from '../dataverse/access.ts';
import { connect, type Connection, type Session } from '../dataverse/client.ts';
import { longestInspection } from '../conversation/inspectionLimits.ts';
import type { InspectionResult } from '../conversation/inspectionResult.ts';
import type { DataverseSettings } from '../dataverse/settings.ts';
import { describeError, type Logger } from '../log.ts';
import type { Account } from './account.ts';
import { choiceOf, inspectionOf, namesIn } from './inspectionOf.ts';
import { mustBeReadable, NothingReadable } from './readable.ts';
import { withProgress } from './progress.ts';
import { Standings } from './standings.ts';

/** Why a look came to nothing. */
type Why = Extract<InspectionResult, { kind: 'failed' }>['why'];

/** A look that is ended before it came to anything. */
class Ended extends Error {
  override readonly name = 'Ended';
  readonly why: 'slow' | 'interrupted';

  constructor(why: Ended['why']) {
    super(why);
    this.why = why;
  }
}

/** The way to one organization. */
interface Way {
  readonly connection: Connection;
  /** With the account that is configured for all who may ask. */
  readonly access: Access | undefined;
}

/** Looks into the organizations, beside the turns. */
export class Inspector {
  /** Where can be looked; empty where nothing can be looked up. */
  readonly organizations: InspectionScope['organizations'];
  readonly #ways: ReadonlyMap<string, Way>;
  readonly #standings = new Standings();
  readonly #log: Logger;
  readonly #longest: number;

  /** @param limit how long a look may take in all, in ms */
  constructor(
    { organizations, credentials }: DataverseSettings,
    log: Logger,
    limit: number = longestInspection,
  ) {
    this.organizations = organizations;
    this.#ways = new Map(
      organizations.map(({ url }) => [
        url,
        { connection: connect(url), access: credentials && accessTo(url, credentials) },
      ]),
    );
    this.#log = log;
    this.#longest = limit;
  }

  /**
   * Looks for one email and judges all ten causes. Never throws.
   * @param onProgress how many reads are answered, of how many that are expected
   * @param givenUp ends the look: it is told as interrupted
   */
  async look(
    sought: Sought,
    account: Account,
    onProgress: (done: number, of: number) => void,
    givenUp: AbortSignal,
  ): Promise<InspectionResult> {
    const start = performance.now();
    const session = this.#session(sought, account);
    const { looked, reason } = session
      ? await this.#examine(session, sought, account, onProgress, givenUp)
      : ({ looked: { kind: 'failed', why: 'noOrganisation' }, reason: undefined } as const);
    this.#log.info(
      {
        outcome: outcomeOf(looked),
        reason,
        reads: session?.reads ?? 0,
        calls: session?.calls ?? 0,
        milliseconds: Math.round(performance.now() - start),
      },
      'looked up',
    );
    return looked;
  }

  /** Closes the connections; a look that is still running comes to nothing. */
  async close(): Promise<void> {
    await Promise.all([...this.#ways.values()].map(({ connection }) => connection.close()));
  }

  #session(sought: Sought, account: Account): Session | undefined {
    const organization = organizationOf({ organizations: this.organizations, sought });
    const way = organization && this.#ways.get(organization.url);
    const access = account.kind === 'person' ? account.access : way?.access;
    return access && way?.connection.session(access, account.kind === 'person' ? account.id : '');
  }

  async #examine(
    session: Session,
    sought: Sought,
    account: Account,
    onProgress: (done: number, of: number) => void,
    givenUp: AbortSignal,
  ): Promise<{ looked: InspectionResult; reason?: string }> {
    const ended = new AbortController();
    const interrupt = () => ended.abort(new Ended('interrupted'));
    const late = setTimeout(() => ended.abort(new Ended('slow')), this.#longest);
    givenUp.addEventListener('abort', interrupt, { once: true });
    if (givenUp.aborted) interrupt();
    try {
      const organization = withProgress(session, onProgress, ended.signal);
      const examination = await diagnose(
        mustBeReadable(organization),
        emailSoughtSchema.parse(sought),
        {
          now: new Date(),
          onSeveral: 'ask',
          standing: this.#standings.of(organization, account, sought),
        },
      );
      organization.finish();
      if (!('outcome' in examination)) {
        return { looked: { kind: 'several', emails: examination.others.map(choiceOf) } };
      }
      const { email } = examination;
      return {
        looked: {
          kind: 'inspection',
          inspection: inspectionOf(examination),
          names: namesIn(examination),
          ...(email && { activityId: email.id }),
        },
      };
    } catch (error) {
      const { why, reason } = this.#whyFailed(error, account);
      const minutes = Math.ceil(session.pause / 60_000);
      return why === 'unavailable' && minutes > 0
        ? { looked: { kind: 'failed', why: 'throttled', minutes }, reason: 'throttled' }
        : { looked: { kind: 'failed', why }, ...(reason && { reason }) };
    } finally {
      clearTimeout(late);
      givenUp.removeEventListener('abort', interrupt);
    }
  }

  #whyFailed(error: unknown, { kind }: Account): { why: Why; reason?: string } {
    if (error instanceof Ended) return { why: error.why };
    if (error instanceof SignInNeeded) {
      // Whoever asks can't sign in for an account that isn't theirs.
      const why = kind === 'person' ? 'signInNeeded' : 'notAllowed';
      return { why, reason: error.reason };
    }
    if (error instanceof NothingReadable) {
      const why = error.reason === 'forbidden' ? 'notAllowed' : 'unavailable';
      return { why, reason: error.reason };
    }
    this.#log.error(describeError(error), 'look-up failed');
    return { why: 'unavailable' };
  }
}

/** One word for what came of a look, without anything that was read. */
function outcomeOf(looked: InspectionResult): string {
  switch (looked.kind) {
    case 'inspection':
      return looked.inspection.outcome;
    case 'several':
      return 'several';
    case 'failed':
      return looked.why;
  }
}
