import type { Text } from '../text.ts';

const environment =
  '**Centro de administración de Power Platform** > **Administrar** > **Entornos** > su entorno';
const addToQueue =
  'Para un correo que llegó mientras tanto: asegúrese de que todavía no hay ningún caso y use **Agregar a la cola** en el correo. Es posible que el remitente vuelva a recibir la respuesta automática.';
const testEmail =
  'Envíe un correo de prueba a la cola desde una dirección externa y busque su caso.';

/** What keeps an email from becoming a case and is none of the ten causes. */
export const outside: Text['outside'] = {
  'case-merged-or-deleted': {
    name: 'El caso se creó y ya no está',
    shortName: 'Caso desaparecido',
    question: '¿Se creó un caso y después se combinó o se eliminó?',
    look: [
      '**Casos**: elija una vista con casos cancelados y busque uno de este remitente con el estado **«Merged»** (combinado).',
      'Un caso eliminado aparece en el historial de auditoría del entorno, si la auditoría está activada.',
    ],
    finding: [
      'La regla hizo su trabajo. Cuando un caso se combina con otro, se cancela con el estado **«Merged»** y sus correos pasan al otro caso.',
    ],
    brief:
      'Abra el caso en el que se combinó. Si se eliminó, el historial de auditoría dice quién lo hizo.',
    fix: [
      'Abra el caso con el que se combinó: aparece en **«Case Relationships»**, en **«Merged Cases»**, y el correo está ahí.',
      `Si el caso se eliminó, averigüe en el historial de auditoría quién o qué elimina casos; quizá sea un trabajo de eliminación masiva. ${addToQueue}`,
    ],
    who: 'Quien trabaje con los casos; para el historial de auditoría, un administrador del sistema.',
    request:
      'Ha desaparecido un caso que se creó a partir de un correo. Por favor, compruebe si se combinó con otro caso («Case Relationships» > «Merged Cases») o quién lo eliminó (historial de auditoría).',
    proof: ['**Referente a** del correo lleva a un caso.'],
    found: 'Se creó un caso y después se combinó o se eliminó.',
    ruledOut: 'A este correo no le corresponde ningún caso combinado ni eliminado.',
  },
  'background-work-off': {
    name: 'El trabajo en segundo plano está parado',
    shortName: '2.º plano parado',
    question: '¿Está parado el trabajo en segundo plano en este entorno?',
    look: [
      `${environment}: ¿está activado **Modo de administración** y desactivado **Operaciones en segundo plano**? Después de copiar o restaurar un entorno, es así.`,
      '**Configuración** > **Auditoría y registros** > **Trabajos del sistema**: ¿hay trabajos que se quedan en **«Waiting For Resources»** o **«Waiting»**?',
    ],
    finding: [
      'Las reglas, los flujos de trabajo y la sincronización se ejecutan en segundo plano. Si las operaciones en segundo plano están desactivadas o los trabajos esperan, al correo no le pasa nada y tampoco falla nada.',
    ],
    brief:
      'Desactive el **Modo de administración** de su entorno o active las **Operaciones en segundo plano**.',
    fix: [
      `${environment} > **Editar**: desactive **Modo de administración** o active **Operaciones en segundo plano**.`,
      'En un entorno copiado o restaurado: vuelva a activar los flujos, y apruebe y pruebe los buzones. Un mismo buzón no se puede sincronizar con dos entornos.',
      'Los trabajos que solo esperan se ejecutan más tarde por sí mismos. Si esperan durante horas, pause o cancele lo que llena la cola de trabajos, o consulte al soporte técnico de Microsoft.',
    ],
    who: 'Un administrador del sistema o un administrador del entorno.',
    request:
      'En nuestro entorno, los correos no se convierten en casos. Por favor, compruebe si el modo de administración está activado o las operaciones en segundo plano están desactivadas (Centro de administración de Power Platform), y si hay trabajos del sistema que se quedan en «Waiting For Resources».',
    proof: ['Los nuevos trabajos del sistema terminan bien en unos minutos.', addToQueue],
    found: 'Las operaciones en segundo plano están desactivadas o los trabajos esperan.',
    ruledOut: 'Las operaciones en segundo plano funcionan y ningún trabajo espera.',
  },
  'custom-automation': {
    name: 'Algo propio de ustedes crea los casos',
    shortName: 'Automatismo propio',
    question: '¿Crea los casos un flujo, un complemento (plug-in) u otra aplicación propia?',
    look: [
      'Power Automate: busque un flujo que empiece con un correo nuevo o una actividad nueva y agregue una fila a **Casos**.',
      'Pregunte a quien configuró la cola: ¿hay un complemento, un flujo de trabajo o una integración para ella?',
    ],
    finding: [
      'En ese caso, aquí no se espera ninguna regla, y lo que sé de las reglas no sirve. Su propia automatización se detuvo u omitió este correo.',
    ],
    brief: 'Mire las ejecuciones de esa automatización a la hora del correo, y si está activada.',
    fix: [
      'Mire las ejecuciones de ese flujo, o el seguimiento de ese complemento, de la hora del correo. Puede pegar aquí un mensaje de error.',
      'Compruebe que está activada, que sus conexiones funcionan y que sus condiciones coinciden con este correo.',
    ],
    who: 'Quien creó esa automatización.',
    request:
      'Los correos a nuestra cola ya no se convierten en casos. Por favor, mire las ejecuciones de la automatización que los crea, a la hora de este correo, y dígame qué indican.',
    proof: [testEmail],
    found: 'Los casos los crea una automatización propia, no una regla.',
    ruledOut: 'Ninguna automatización propia crea casos a partir de correos.',
  },
  'email-resolution': {
    name: 'Lo respondió «Email resolution»',
    shortName: '«Email resolution»',
    question: '¿Está activada la función «Email resolution»?',
    look: [
      '**Centro de administración de Copilot Service** > **«Email settings»** > **«Email resolution (preview)»** > **Administrar**: ¿está activado **«Turn on email resolution»**?',
      'Abra el correo: ¿envió una respuesta el usuario de la aplicación que está elegido ahí?',
    ],
    finding: [
      '«Email resolution» responde a los clientes por sí sola. Solo se crea un caso si no puede resolver el problema. En ese caso, no hay ningún fallo.',
    ],
    brief:
      'Si esos correos deben convertirse en casos, desactive **«Turn on email resolution»** o excluya su categoría.',
    fix: [
      'Si esos correos deben convertirse en casos, desactive **«Turn on email resolution»** o deje fuera su categoría en **«LOB (lines of business) deployment settings»**.',
    ],
    who: 'Un administrador del sistema o un administrador de Customer Service.',
    request:
      'Algunos correos reciben una respuesta automática, pero ningún caso. Por favor, compruebe si «Email resolution» (Centro de administración de Copilot Service > «Email settings») debe encargarse de ellos.',
    proof: [testEmail],
    found: '«Email resolution» está activada y responde correos sin crear un caso.',
    ruledOut: '«Email resolution» está desactivada.',
  },
  'email-classification': {
    name: 'Su categoría no genera ningún caso',
    shortName: 'Categoría del correo',
    question: '¿Impide la clasificación de correos que este correo se convierta en un caso?',
    look: [
      'Abra el correo: ¿qué categoría recibió?',
      'Mire si las condiciones de la regla, o una regla de enrutamiento, dejan fuera esa categoría.',
    ],
    finding: [
      'La clasificación da a cada correo una de sus categorías, aunque ninguna encaje bien. Una regla puede dejar fuera una categoría, como la publicidad, y entonces no se crea ningún caso.',
    ],
    brief:
      'Ponga al correo la categoría correcta y use **«Add To Queue»**; compruebe antes que aún no hay un caso.',
    fix: [
      'Ponga la categoría correcta en el correo y use **Agregar a la cola**. Primero asegúrese de que todavía no hay ningún caso.',
      'Agregue una categoría para lo que no encaja en ninguna otra y corrija la condición de la regla que deja correos fuera.',
    ],
    who: 'Un administrador del sistema o un administrador de Customer Service.',
    request:
      'Un correo recibió una categoría que no genera ningún caso. Por favor, compruebe las categorías de la clasificación de correos y la condición de la regla que depende de ellas.',
    proof: ['**Referente a** o **«Related»** del correo lleva a su caso.'],
    found: 'La categoría del correo está excluida de la creación de casos.',
    ruledOut: 'Ninguna condición sobre una categoría deja fuera este correo.',
  },
};
