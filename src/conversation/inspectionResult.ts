import type { EmailChoice, Inspection } from '../../dialogs/inspection.ts';
import type { InspectionFailure } from '../../dialogs/inspectionFailures.ts';

/** What came of a look into the organization. */
export type InspectionResult =
  | {
      readonly kind: 'inspection';
      readonly inspection: Inspection;
      /** The email itself, if it is there. */
      readonly activityId?: string;
      /** What the records are called that it stands on. */
      readonly names: ReadonlyMap<string, string>;
    }
  /** One of them has to be picked first. */
  | { readonly kind: 'several'; readonly emails: readonly EmailChoice[] }
  | {
      readonly kind: 'failed';
      readonly why: Exclude<InspectionFailure, 'notSignedIn'>;
      /** How long a throttled account is to wait, in minutes. */
      readonly minutes?: number;
    };
