import { readFileSync } from 'node:fs';
import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import product from '../package.json' with { type: 'json' };
import type { PackageSettings } from './settings.ts';

const template: TeamsManifestLatest = JSON.parse(
  readFileSync(new URL('manifest.json', import.meta.url), 'utf8'),
);

/** Fills the placeholders of `manifest.json`: version, app id, bot id and own domain. */
export function buildManifest({ appId, botDomain }: PackageSettings): TeamsManifestLatest {
  return {
    ...template,
    version: product.version,
    id: appId,
    bots: template.bots?.map((bot) => ({ ...bot, botId: appId })),
    validDomains: botDomain === undefined ? [] : [botDomain],
  };
}
