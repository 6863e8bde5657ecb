/** Menu paths that stand in many texts. Pages of 2026 call the app by its newer name. */
const adminCenter =
  '**Customer Service 管理センター**（新しい名称：**Copilot Service 管理センター**）> **「Customer support」**';

export const ruleList = `${adminCenter} > **「Case settings」** > **自動レコード作成および更新ルール** > **管理**`;
export const legacyRuleList = '**設定** > **サービス管理** > **自動レコード作成および更新ルール**';
export const queueList = `${adminCenter} > **キュー** > **基本キュー** > **管理**`;
