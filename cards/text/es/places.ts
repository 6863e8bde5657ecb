/** Menu paths that stand in many texts. Pages of 2026 call the app by its newer name. */
const adminCenter =
  '**Centro de administración de Customer Service** (nombre más reciente: **Centro de administración de Copilot Service**) > **«Customer support»**';

const ruleListName = '**Reglas de creación y actualización automáticas de registros**';

export const ruleList = `${adminCenter} > **«Case settings»** > ${ruleListName} > **Administrar**`;
export const legacyRuleList = `**Configuración** > **Administración de servicios** > ${ruleListName}`;
export const queueList = `${adminCenter} > **Colas** > **Colas básicas** > **Administrar**`;
