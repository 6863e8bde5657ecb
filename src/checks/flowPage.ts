/** Where the flows of an environment are found. */
export interface FlowPortal {
  /** The environment's id, for links to its flows. */
  readonly environment: string | undefined;
  /** The host of Power Automate. */
  readonly portal: string;
}

/**
 * Where Power Automate lies for the cloud of an organization, by the end of its host.
 * Source: learn.microsoft.com/power-automate/us-govt and …/power-platform/admin/business-applications-availability-china.
 */
const portals: readonly (readonly [end: string, portal: string])[] = [
  ['.crm9.dynamics.com', 'make.gov.powerautomate.us'],
  ['.microsoftdynamics.us', 'make.high.powerautomate.us'],
  ['.appsplatform.us', 'make.powerautomate.appsplatform.us'],
  ['.dynamics.cn', 'make.powerautomate.cn'],
];

/** The host of Power Automate that belongs to an organization. */
export function portalOf(url: string): string {
  const { hostname } = new URL(url);
  return portals.find(([end]) => hostname.endsWith(end))?.[1] ?? 'make.powerautomate.com';
}

/** The page of a flow, or of one of its runs; undefined where the environment isn't known. */
export function flowPage(
  { environment, portal }: FlowPortal,
  flow: string | undefined,
  run?: string | null,
): string | undefined {
  if (environment === undefined || flow === undefined) return undefined;
  if (run !== undefined && !/^[\w-]{1,100}$/.test(run ?? '')) return undefined;
  return `https://${portal}/environments/${environment}/flows/${flow}/${run ? `runs/${run}` : 'details'}`;
}
