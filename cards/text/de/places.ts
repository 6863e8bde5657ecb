/** Menu paths that stand in many texts. Pages of 2026 call the app by its newer name. */
const adminCenter =
  '**Customer Service admin center** (neuer: **Copilot Service admin center**; englische Menüs) > **Customer support**';

export const ruleList = `${adminCenter} > **Case settings** > **Automatic record creation and update rules** > **Manage**`;
export const legacyRuleList =
  '**Settings** > **Service Management** > **Automatic Record Creation and Update Rules** (englische Menüs)';
export const queueList = `${adminCenter} > **Queues** > **Basic queues** > **Manage**`;
