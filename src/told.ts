import type { CauseId } from '../dialogs/causes.ts';

export interface Told {
  causes: CauseId[];
  caseExists: boolean;
}

export function told(_text: string): Told {
  return { causes: [], caseExists: false };
}
