import type { OutsideId } from '../../../dialogs/outside.ts';
import type { OutsideWords } from '../outside.ts';

/** The Spanish words of what lies outside the ten causes. */
export const outside: Record<OutsideId, OutsideWords> = {
  'case-merged-or-deleted': {
    name: 'El caso se creó, y luego se combinó o eliminó',
    shortName: 'combinado o eliminado',
    check: [
      'Busque casos de este remitente en todos los estados: **Activo**, **Resuelto** y **Cancelado**.',
      'Si la auditoría está activa, busque en su historial un caso eliminado de esa hora.',
    ],
    meaning:
      'La regla hizo su trabajo, pero el caso no está donde lo espera: se combinó con otro, o alguien o algo lo eliminó.',
    fix: [
      'Si se combinó, responda en el otro caso.',
      'Si se eliminó, averigüe quién o qué eliminación en masa lo hizo, deténgala, y cree el caso a mano desde el correo.',
    ],
    proof: ['**Referente a** o **«Related»** del correo lleva al caso que queda.'],
  },
  'background-work-off': {
    name: 'El trabajo en segundo plano está apagado o espera',
    shortName: 'segundo plano',
    check: [
      '**Centro de administración de Power Platform** > **Administrar** > **Entornos** > su entorno: ¿está activo el **Modo de administración**, o apagadas las **Operaciones en segundo plano**?',
      'Allí, en **Configuración** > **Auditoría y registros** > **Trabajos del sistema**: ¿esperan muchos, en pausa o aplazados?',
      '¿Es un entorno copiado o restaurado?',
    ],
    meaning:
      'La sincronización, los flujos de trabajo y los flujos van en segundo plano. En el modo de administración, en una copia reciente o mientras esperan trabajos, nada ocurre y nada falla.',
    fix: [
      'Acabado el trabajo allí, desactive el modo de administración y active las operaciones en segundo plano.',
      'Reanude los trabajos en pausa. Si muchos siguen esperando, contacte con el soporte de Microsoft.',
      'En una copia: apruebe y pruebe los buzones que deba leer, y desactive y active sus reglas.',
    ],
    proof: [
      'Envíe un correo de prueba desde una dirección externa, espere unos 15 minutos, y busque su caso.',
    ],
  },
  'custom-automation': {
    name: 'Una automatización propia en lugar de una regla',
    shortName: 'automatización propia',
    check: [
      '¿Sus casos vienen de un flujo, flujo de trabajo o complemento propio? Pregunte quién lo configuró.',
      'Busque un flujo que empiece al llegar un correo, y sus ejecuciones.',
    ],
    meaning:
      'Donde algo propio crea los casos, no trabaja ninguna regla de creación, y las diez causas no dicen por qué no lo hizo.',
    fix: [
      'Mire las ejecuciones de esa automatización a la hora del correo, y corríjala allí.',
      'O sustitúyala por una regla de creación automática de registros.',
    ],
    proof: ['Envíe un correo de prueba y vea si la automatización se ejecutó y creó un caso.'],
  },
  'email-resolution': {
    name: 'La resolución de correo respondió sola',
    shortName: 'resolución de correo',
    check: [
      '**Centro de administración de Copilot Service** > **«Email settings»** > **«Email resolution (preview)»** > **Administrar**: ¿está activa?',
      'Busque en **Actividades** una respuesta enviada a este correo.',
    ],
    meaning:
      'La resolución de correo («email resolution», versión preliminar) responde sola a los clientes, y crea un caso solo donde no puede resolver. Entonces es correcto que no haya caso.',
    fix: [
      'Si la respuesta fue buena, no hay nada que hacer.',
      'Si todo correo debe ser caso, desactive **«Turn on email resolution»**.',
    ],
    proof: ['Envíe un correo de prueba y vea si recibe respuesta o se convierte en caso.'],
  },
  'email-classification': {
    name: 'La clasificación de correo deja fuera el correo',
    shortName: 'clasificación de correo',
    check: [
      'Mire la categoría del correo.',
      'Vea si la clasificación de correo está activa, y si la regla tiene una condición sobre la categoría.',
    ],
    meaning:
      'La clasificación da a cada correo una de sus categorías. El de algunas, como marketing, puede quedar fuera de los casos.',
    fix: [
      'Corrija las categorías; una como **«Uncategorized»** recoge lo que no encaja en ninguna.',
      'O cambie la condición de la regla sobre la categoría.',
    ],
    proof: ['Envíe un correo parecido, mire su categoría y después su caso.'],
  },
};
