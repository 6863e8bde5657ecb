/** Menu paths that stand in many texts. Pages of 2026 call the app by its newer name. */
const adminCenter =
  '**Customer Service admin center**（新しい名称：**Copilot Service admin center**、英語のメニュー）> **Customer support**';

export const ruleList = `${adminCenter} > **Case settings** > **Automatic record creation and update rules** > **Manage**`;
export const legacyRuleList =
  '**設定** > **サービス管理** > **自動レコード作成および更新ルール**（日本語のメニュー）';
export const queueList = `${adminCenter} > **Queues** > **Basic queues** > **Manage**`;
