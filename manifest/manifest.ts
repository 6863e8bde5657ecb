import { readFileSync } from 'node:fs';
import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import product from '../package.json' with { type: 'json' };
import type { PackageSettings } from './settings.ts';

const template: TeamsManifestLatest = JSON.parse(
  readFileSync(new URL('manifest.json', import.meta.url), 'utf8'),
);

/**
 * Fills the placeholders of `manifest.json`: version, ids and own domain. What signing in needs
 * stays out where nobody signs in.
 */
export function buildManifest({
  appId,
  botDomain,
  signInAppId,
}: PackageSettings): TeamsManifestLatest {
  const { validDomains = [], webApplicationInfo: _, ...rest } = template;
  return {
    ...rest,
    version: product.version,
    id: appId,
    bots: template.bots?.map((bot) => ({ ...bot, botId: appId })),
    validDomains: [
      ...(botDomain === undefined ? [] : [botDomain]),
      ...(signInAppId === undefined ? [] : validDomains),
    ],
    ...(signInAppId !== undefined && {
      webApplicationInfo: { id: signInAppId, resource: `api://botid-${signInAppId}` },
    }),
  };
}
