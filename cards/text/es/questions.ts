import { legacyRuleList, queueList, ruleList } from './places.ts';
import type { Text } from '../text.ts';

/** The questions: each can be answered by looking, and each says where. */
export const questions: Text['questions'] = {
  comparingCase: {
    name: 'El caso que ya existe',
    question: '¿Se creó ese caso a partir de este correo?',
    why: 'Si es así, no hay ningún fallo. Si **Referente a** o **«Related»** del correo lleva a un caso anterior, el correo se agregó a ese caso. Si el caso no tiene nada que ver con este correo, elija **No puedo saberlo**.',
    look: [
      'Abra el caso y compare su **Fecha de creación** con la hora a la que llegó el correo.',
      'Abra el correo: **Referente a** muestra el caso al que pertenece. Si de un correo pueden salir varios casos, **Referente a** queda vacío y el caso está en **«Related»**.',
    ],
    choices: {
      'answer.yes': 'Sí, de este correo',
      'answer.no': 'No, el correo se agregó a él',
    },
  },
  findingEmail: {
    name: 'El correo en Actividades',
    question: '¿Ve el correo en Actividades?',
    why: 'Esto divide las causas en dos: un correo que no está ahí nunca se leyó del buzón; uno que sí está se detuvo después.',
    look: [
      'En Dynamics 365, abra **Actividades** y elija la vista **Todas las actividades**.',
      'Busque el correo por remitente, asunto o fecha. También sirve una búsqueda avanzada de mensajes de correo electrónico.',
    ],
    choices: {
      'answer.yes': 'Sí, lo veo',
      'answer.no': 'No, no está',
      'email.young': 'Tiene menos de 15 minutos',
    },
  },
  waitingForEmail: {
    name: 'A la espera del correo',
    question: '¿Ya está el correo?',
    why: 'La sincronización tarda un poco, así que es posible que un correo reciente simplemente no haya llegado aún. Como regla general, vuelva a mirar unos 15 minutos después del envío; sus respuestas se conservan aquí.',
    look: ['En Dynamics 365, abra **Actividades** y elija la vista **Todas las actividades**.'],
    choices: {
      'answer.yes': 'Sí, ya está',
      'answer.no': 'No, sigue sin estar',
      'email.young': 'Sigo esperando',
    },
  },
  readingActivityMonitor: {
    name: 'El monitor de actividad',
    question: '¿Qué dice el monitor de actividad sobre este correo?',
    why: 'Indica por qué una regla omitió el correo o falló, así que a menudo lleva directamente a la causa. Elija el motivo o pegue lo que dice.',
    look: [
      `${ruleList}; después, **«View activity monitor»** en la barra de comandos. O **«Customer support»** > **«Overview»** > **«Activity monitor events (past 7 days)»**.`,
      'Busque el correo por su asunto en **«Monitored activity item»**. **«Current state»** y **«Reason»** dicen qué hizo la regla. Si no aparece, puede que **«Monitor options»** excluya **«Skipped»** o **«Failed»**; cambiarlo solo tiene efecto para correos posteriores.',
    ],
    choices: {
      'monitor.ready': 'Dice «Ready», sin motivo',
      'answer.no': 'El correo no aparece',
      'answer.unsure': 'No puedo abrirlo',
    },
  },
  checkingMailbox: {
    name: 'La cola y su buzón',
    question: '¿Hay algún problema con la cola o su buzón?',
    why: 'Solo se lee la carpeta raíz Bandeja de entrada de un buzón probado (salvo que esté configurado el seguimiento de carpetas), que además debe estar aprobado si su organización no prescinde de ello, y la cola decide qué correos acepta. Si todo parece correcto, esta causa queda como «Sin comprobar»: que el buzón esté bien no demuestra que se haya leído este correo.',
    look: [
      `Cola: ${queueList}. Mire la dirección de correo entrante, **«Convert Incoming Email To Activities»** y **Buzón**.`,
      'Buzón: **Centro de administración de Power Platform** > **Administrar** > **Entornos** > su entorno > **Configuración** > **Correo electrónico** > **Buzones**. ¿Está aprobada la dirección de correo, muestra **«Incoming Email Status»** el valor **«Success»** y no hay errores en **Alertas**?',
      '¿Tiene el propietario de la cola y de su buzón una licencia y un rol de seguridad?',
      'Outlook: ¿movió una regla el correo de la **Bandeja de entrada** a una subcarpeta?',
      '**Configuración de correo electrónico** > **«Server-Side Synchronization Item Level Monitoring»**: la columna **«Sync Error»** dice por qué no se creó un correo. Guarda unos tres días, y no se abre en todos los clientes.',
    ],
    legacyLook: [
      'Cola: **Configuración** > **Administración de servicios** > **Colas**.',
      'Buzón: **Configuración** > **Configuración de correo electrónico** > **Buzones**. Si E-mail Router todavía lee el buzón, revíselo: es anterior a la sincronización del lado del servidor.',
    ],
    choices: { 'answer.yes': 'Sí, hay un problema', 'answer.no': 'No, todo parece correcto' },
  },
  checkingQueueItem: {
    name: 'El elemento de cola',
    short: '¿Un elemento en esta cola?',
    question: '¿Hay un elemento para este correo en esta cola?',
    why: 'Las reglas trabajan con elementos de cola. Uno inactivo cuenta como existente: cuando se aplica una regla, el elemento pasa a inactivo y desaparece de la vista. Es lo normal.',
    look: [
      'Abra el correo y mire sus **Elementos de cola** relacionados para esta cola.',
      'O abra **Colas**, elija **Todos los elementos** de esta cola y cambie el filtro de estado para que se vean también los inactivos.',
    ],
    choices: { 'answer.yes': 'Sí, en esta cola', 'answer.no': 'No, ninguno en esta cola' },
  },
  checkingItemStatus: {
    name: 'El estado del elemento de cola',
    short: '¿Sigue activo el elemento?',
    question: '¿Sigue activo el elemento de cola?',
    why: 'Inactivo significa que se aplicó una regla: la cola hizo su parte. Activo significa que no se aplicó ninguna, así que lo siguiente es la propia regla.',
    look: ['Abra el elemento de cola o agregue la columna **Estado** a la vista.'],
    choices: { 'answer.yes': 'Sí, está activo', 'answer.no': 'No, está inactivo' },
  },
  checkingSender: {
    name: 'El remitente',
    short: 'De: ¿contacto o cuenta activos?',
    question: '¿Lleva el campo «De» del correo a un contacto o una cuenta activos?',
    why: 'Un correo de alguien que el sistema no conoce solo genera un caso si la regla permite remitentes desconocidos. Un registro inactivo no cuenta, y tampoco un usuario, un cliente potencial o una cola con esa dirección.',
    look: [
      'Abra el correo: ¿a qué registro lleva **De**, y está activo?',
      'Si no lleva a nada, si lleva a un usuario, un cliente potencial o una cola, o a un contacto que se creó justo cuando llegó este correo, responda que no.',
    ],
    choices: { 'answer.yes': 'Sí, a uno activo', 'answer.no': 'No, a otra cosa o a nada' },
  },
  checkingUnknownSenders: {
    name: 'La opción de remitentes desconocidos',
    short: '¿Contactos para desconocidos?',
    question: '¿Crea la regla contactos para remitentes desconocidos?',
    why: 'Si no los crea, un correo de un remitente desconocido no genera ningún caso, o el cliente queda en manos del flujo de la regla. La opción tiene tres nombres: **«Allow emails from unknown senders»** (reglas modernas), **«Create cases for email from unknown senders»** (heredadas) y **«Create contact for unknown sender»** (en el artículo).',
    look: [
      `${ruleList}. Abra la regla, pestaña **Avanzado**: ¿está **«Allow emails from unknown senders»** en **Sí** y **«Manage unknown senders by»** en **«Creating a new contact automatically»**?`,
    ],
    legacyLook: [
      `${legacyRuleList}. Abra la regla: ¿está activada la casilla de remitentes desconocidos?`,
    ],
    choices: { 'answer.yes': 'Sí, los crea', 'answer.no': 'No, o se asignan a mano' },
  },
  checkingRuleRuns: {
    name: 'Las ejecuciones de la regla',
    short: '¿Una ejecución para este correo?',
    question: '¿Ve una ejecución de la regla para este correo?',
    why: 'La ejecución muestra qué hizo la regla después de aplicarse. Si ve un mensaje de error, péguelo aquí: conozco muchos.',
    look: [
      'Power Automate: abra el flujo que se llama **ARC:** y el nombre del elemento de regla, y mire las ejecuciones de la hora a la que llegó el correo. Las páginas más antiguas hablan de dos flujos; hoy hay uno por cada elemento de regla.',
      'Si el monitor de actividad dice **«Ready for workflow»**, mire los trabajos del sistema: **Centro de administración de Power Platform** > **Administrar** > **Entornos** > su entorno > **Configuración** > **Auditoría y registros** > **Trabajos del sistema**.',
    ],
    legacyLook: [
      '**Configuración** > **Trabajos del sistema**: los que fallaron y los que se completaron.',
    ],
    choices: { 'answer.yes': 'Sí, veo una ejecución', 'answer.no': 'No, ninguna ejecución' },
  },
  checkingRunResult: {
    name: 'El resultado de la ejecución',
    short: '¿Falló la ejecución?',
    question: '¿Falló esa ejecución?',
    why: 'Una asignación incorrecta o un flujo modificado hace que la ejecución falle. Si hay un mensaje de error, péguelo aquí y le diré cómo corregirlo.',
    look: [
      'Abra la ejecución o el trabajo del sistema: su estado indica si falló, se canceló o se completó.',
      'Una ejecución cancelada en **«Terminate when no valid customer found»** cuenta como fallida: el flujo no encontró ningún cliente para el remitente.',
    ],
    choices: { 'answer.yes': 'Sí, falló', 'answer.no': 'No, terminó bien' },
  },
  checkingCreateStep: {
    name: 'El paso que crea el caso',
    short: '¿Se ejecutó el paso que lo crea?',
    question: '¿Se ejecutó el paso que crea el caso?',
    why: 'Una ejecución termina bien aunque una condición haya omitido ese paso. Si se ejecutó, se creó un caso.',
    look: [
      'Abra la ejecución y despliegue sus pasos: ¿tiene el que crea el caso una marca verde, o está en gris con **«Skipped»** (omitido)?',
      'Un trabajo del sistema no muestra sus pasos. Mire en su lugar las condiciones del flujo de trabajo de la regla.',
    ],
    choices: { 'answer.yes': 'Sí, se ejecutó', 'answer.no': 'No, se omitió' },
  },
  checkingRuleItems: {
    name: 'Los elementos de la regla',
    short: '¿Elemento válido y flujo activo?',
    question: '¿Algún elemento de la regla coincide con este correo y tiene su flujo activado?',
    why: 'Una regla se puede activar sin ningún elemento, y entonces no hace nada. Un elemento de regla con la condición en blanco coincide con cualquier correo.',
    look: [
      `${ruleList}. Abra la regla, **«Step two: conditions to evaluate and actions to take»**, y compare cada condición con el correo.`,
      'Power Automate: ¿está activado el flujo que se llama **ARC:** y el nombre del elemento de regla? Si no lo está, desactive la regla y actívela; no active usted el flujo directamente.',
    ],
    legacyLook: [
      `${legacyRuleList}. Abra la regla y mire **«Specify Record Creation and Update Details»** (o **«Specify Case Details»**).`,
    ],
    choices: {
      'answer.yes': 'Sí, coincide y está activo',
      'answer.no': 'No, o está desactivado',
    },
  },
  checkingAddresses: {
    name: 'Las direcciones del contacto y la cuenta',
    short: 'Contacto y cuenta: ¿misma dirección?',
    question: '¿Tienen el contacto y su cuenta la misma dirección de correo?',
    why: 'El artículo dice que un caso creado a partir de un correo recibe la cuenta como **Cliente**. Otras páginas lo dicen solo para un contacto que pertenece a una cuenta. Por eso, responda que sí si no hay contacto o si el contacto no tiene cuenta.',
    look: [
      'Abra el contacto del remitente y la cuenta a la que pertenece, y compare sus campos de correo electrónico con la dirección desde la que llegó el correo.',
    ],
    choices: { 'answer.yes': 'Sí, o no hay cuenta', 'answer.no': 'No, son distintas' },
  },
  checkingCustomerMessage: {
    name: 'Un mensaje sobre el cliente',
    short: '¿Un mensaje sobre el cliente?',
    question:
      '¿Habla un mensaje de error de un cliente que falta o de un contacto que no pertenece a la cuenta?',
    why: 'Que las direcciones sean distintas rara vez impide por sí solo un caso. Junto con uno de estos mensajes, lo explica.',
    look: [
      'En la ejecución del flujo o el trabajo del sistema que falló, busque «case is missing customer» o «specified contact doesn’t belong to the account». Ningún otro mensaje cuenta aquí; si ve otro, péguelo.',
    ],
    choices: { 'answer.yes': 'Sí, sobre el cliente', 'answer.no': 'No, ninguno así' },
  },
  checkingRecipients: {
    name: 'Los destinatarios del correo',
    short: '¿Dirección de la cola en Para o CC?',
    question: '¿Está la dirección de la propia cola en Para o CC?',
    why: 'Una cola que solo está en CCO, o a la que se llega mediante una lista de distribución o un alias, no se puede identificar. Dynamics 365 muestra vacío el campo CCO de los correos recibidos, así que ese campo no demuestra nada.',
    look: [
      'Mire el correo entregado en Outlook o pregunte al remitente.',
      'O haga un seguimiento de mensajes en el **Centro de administración de Exchange**.',
    ],
    choices: { 'answer.yes': 'Sí, en Para o CC', 'answer.no': 'No, solo CCO o una lista' },
  },
  checkingReply: {
    name: 'Una respuesta a un correo con seguimiento',
    short: '¿Ligado a un correo anterior?',
    question: '¿Está el correo vinculado a un correo o registro anterior?',
    why: 'Una respuesta se vincula al correo anterior, por lo que la regla no crea un caso nuevo. También puede vincularse un correo reenviado o uno con un asunto parecido.',
    look: [
      'Abra el correo: ¿está relleno **Referente a**, o contiene la conversación un correo anterior?',
      'Compare el asunto y los correos anteriores del mismo remitente.',
    ],
    choices: { 'answer.yes': 'Sí, a uno anterior', 'answer.no': 'No, nada lo vincula' },
  },
  checkingContactCreation: {
    name: 'El contacto del remitente desconocido',
    short: '¿Se creó un contacto?',
    question: '¿Se creó un contacto para el remitente desconocido?',
    why: 'Para un remitente desconocido, primero se crea un contacto. Si eso falla, no hay caso.',
    look: [
      'Busque la dirección del remitente en los contactos: ¿se creó uno cuando llegó el correo?',
    ],
    choices: { 'answer.yes': 'Sí, se creó', 'answer.no': 'No, no hay ninguno' },
  },
  checkingContactFailure: {
    name: 'Un mensaje sobre el contacto',
    short: '¿Falló crear el contacto?',
    question: '¿Dice el monitor de actividad que no se pudo crear el contacto?',
    why: 'Que falte el contacto no demuestra nada por sí solo: quizá no se ejecutó ninguna regla. Un motivo así sí muestra que no se pudo crear.',
    look: [
      'Busque el correo en el monitor de actividad y mire si en **«Reason»** pone «contact creation failed» o «a contact was not created».',
    ],
    choices: { 'answer.yes': 'Sí, lo dice', 'answer.no': 'No, no lo dice' },
  },
  checkingActiveRule: {
    name: 'La regla activa de la cola',
    short: '¿Una regla activa para esta cola?',
    question: '¿Tiene esta cola una regla activa para correo electrónico?',
    why: 'Sin una regla activa, nada convierte los correos de la cola en casos. Una regla nueva es un borrador hasta que alguien la activa.',
    look: [
      `${ruleList}. Busque la regla que tenga esta cola en **«Queue to monitor»** y **Correo electrónico** en **«Activity type to monitor»**. ¿Está activa o es un borrador?`,
    ],
    legacyLook: [`${legacyRuleList}. ¿Hay una regla activa para esta cola?`],
    choices: { 'answer.yes': 'Sí, está activa', 'answer.no': 'No, ninguna regla activa' },
  },
  checkingRuleOwner: {
    name: 'El propietario de la regla',
    short: '¿Está habilitado su propietario?',
    question: '¿Es el propietario de la regla un usuario habilitado?',
    why: 'Una regla se ejecuta con los permisos de su propietario. Si esa cuenta se deshabilitó o se eliminó, el flujo queda desconectado: la regla parece activa y no hace nada.',
    look: [
      `${ruleList}. Abra la regla, pestaña **Avanzado**: **«Owner whose permissions the rule uses to run»**. ¿Está habilitado ese usuario?`,
    ],
    legacyLook: [`${legacyRuleList}. Abra la regla: ¿es su propietario un usuario habilitado?`],
    choices: {
      'answer.yes': 'Sí, está habilitado',
      'answer.no': 'No, deshabilitado o eliminado',
    },
  },
  checkingConnection: {
    name: 'Las conexiones del flujo',
    short: '¿Están bien sus conexiones?',
    question: '¿Están bien las conexiones del flujo de la regla?',
    why: 'Un flujo inicia sesión mediante conexiones. Una contraseña cambiada, una sesión caducada, una directiva o una cuenta deshabilitada rompe una conexión, sea quien sea el propietario de la regla.',
    look: [
      '**Power Automate** > **«More»** > **Conexiones**: ¿qué conexión usa el flujo **ARC:** y qué aparece en **«Status»**?',
      'Abra el propio flujo: ¿muestra una advertencia sobre una conexión?',
    ],
    choices: { 'answer.yes': 'Sí, todas conectadas', 'answer.no': 'No, una está interrumpida' },
  },
  comparingMessage: {
    name: 'Un mensaje y una respuesta',
    question: '¿Trata este mensaje del mismo correo?',
    why: 'No encaja con lo que sabemos hasta ahora. O trata de otro correo u otro día, o una respuesta anterior fue un error.',
    look: ['Compare la hora y el asunto del mensaje con los del correo.'],
    choices: {
      'answer.yes': 'Sí, cuenta el mensaje',
      'answer.no': 'No, es otro correo u otro día',
    },
  },
  lookingOutside: {
    name: 'Lo que queda fuera',
    question: '¿Se da alguna de estas situaciones?',
    why: 'Según estas respuestas, nada detiene el correo y, aun así, no hay ningún caso. Así que quizá alguna trate de otro correo, o el motivo sea una de estas situaciones. Donde es más fácil equivocarse es en las ejecuciones de la regla y al comparar direcciones.',
    look: [],
    choices: { 'answer.no': 'Ninguna de estas' },
  },
  checkingOutside: {
    name: 'Fuera de las diez causas',
    question: '¿Es así?',
    why: '',
    look: [],
    choices: { 'answer.yes': 'Sí, así es', 'answer.no': 'No, no es así' },
  },
};
