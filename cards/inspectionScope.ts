import type { InspectionScope } from '../dialogs/inspection.ts';
import type { View } from '../dialogs/view.ts';

/** Where the bot can look for itself; it does so in a person's own chat only. */
export const inspectionScopeOf = ({
  isShared,
  inspectionScope,
}: View): InspectionScope | undefined => (isShared ? undefined : inspectionScope);

/** The organization that is looked in; undefined where several are known and none was named. */
export function organizationOf({
  organizations,
  sought,
}: InspectionScope): InspectionScope['organizations'][number] | undefined {
  const [first, ...others] = organizations;
  return others.length === 0
    ? first
    : organizations.find(({ name }) => name === sought?.organisation);
}
