import { variants, type VariantId } from '../dialogs/variants.ts';
import { causes, type CauseId } from '../dialogs/causes.ts';
import { spaced, recipeAt } from './phrases.ts';
import { plainText } from './plainText.ts';

/** How people tell a variant in their own words: near the first group, one of each other. */
const recipes: readonly (readonly [VariantId, string])[] = [
  [
    'condition-on-recipients',
    'condition | conditions | criteria | filter | Bedingung | Bedingungen | condición | condiciones & cc | bcc | party list | recipients | Empfänger | destinataires | destinatarios & field | fields | column | filter on | Feld | Felder | champ | champs | campo | campos',
  ],
  [
    'forward-correlated',
    'forward | forwards | forwarded | forwarding | weitergeleitet | weitergeleitete | leitet | transfère | transféré | reenvía | reenviado & tracked | related | regarding | correlated | linked | nachverfolgt | verknüpft | suivi | lié | seguimiento | relacionado & no case | no new case | no ticket | not a case | keine Anfrage | kein Ticket | aucun incident | ningún caso',
  ],
];
const known = recipes.map(([variant, recipe]) => ({
  variant,
  groups: recipe.split('&').map((group) => group.split('|').map(spaced)),
}));

/** Longer texts are read up to here: the first sentences tell the problem. */
const limit = 800;

/** The way in which a cause happens, where a person's own words tell it. */
export function describedVariant(text: string): VariantId | undefined {
  const words = spaced(plainText(text.slice(0, limit)));
  return known.find(({ groups }) => recipeAt(words, groups) !== undefined)?.variant;
}

/** The cause that such words are about. */
export function causeOfDescribedVariant(text: string): CauseId | undefined {
  const variant = describedVariant(text);
  return causes.find((cause) => variant !== undefined && variants[variant].of === cause);
}
