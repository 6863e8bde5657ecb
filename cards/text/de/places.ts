/** Menu paths that stand in many texts. Pages of 2026 call the app by its newer name. */
const adminCenter =
  '**Customer Service Admin Center** (neuer: **Copilot Service Admin Center**) > **Kundensupport**';

export const ruleList = `${adminCenter} > **„Case settings“** > **„Automatic record creation and update rules“** > **Verwalten**`;
export const legacyRuleList =
  '**Einstellungen** > **Serviceverwaltung** > **„Automatic Record Creation and Update Rules“**';
export const queueList = `${adminCenter} > **Warteschlangen** > **„Basic queues“** > **Verwalten**`;
