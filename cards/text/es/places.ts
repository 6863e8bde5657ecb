/** Menu paths that stand in many texts. Pages of 2026 call the app by its newer name. */
const adminCenter =
  '**Customer Service admin center** (nombre más reciente: **Copilot Service admin center**; menús en inglés) > **Customer support**';

export const ruleList = `${adminCenter} > **Case settings** > **Automatic record creation and update rules** > **Manage**`;
export const legacyRuleList =
  '**Configuración** > **Administración de servicios** > **Reglas de creación y actualización automáticas de registros** (menús en español)';
export const queueList = `${adminCenter} > **Queues** > **Basic queues** > **Manage**`;
