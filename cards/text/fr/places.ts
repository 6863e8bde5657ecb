/** Menu paths that stand in many texts. Pages of 2026 call the app by its newer name. */
const adminCenter =
  '**Centre d’administration Customer Service** (nom plus récent : **Centre d’administration Copilot Service** ; menus en français) > **Support client**';

export const ruleList = `${adminCenter} > **Paramètres de l’incident** > **Règles de création et de mise à jour automatiques d’enregistrements** > **Gérer**`;
export const legacyRuleList =
  '**Paramètres** > **Gestion des services** > **Règles de création et de mise à jour automatiques d’enregistrements** (menus en français)';
export const queueList = `${adminCenter} > **Files d’attente** > **Files d’attente de base** > **Gérer**`;
