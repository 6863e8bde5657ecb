import { asides } from './asides.ts';
import { causes } from './causes.ts';
import { inspection } from './inspection.ts';
import { messages, reasons } from './messages.ts';
import { outside } from './outside.ts';
import { questions } from './questions.ts';
import { variants } from './variants.ts';
import type { Text } from '../text.ts';

/** Spanish. */
export const es: Text = {
  language: 'es',
  languageName: 'Español',
  botName: 'Email-to-Case Troubleshooter',
  choices: {
    'answer.yes': 'Sí',
    'answer.no': 'No',
    'answer.unsure': 'No puedo saberlo',
    'email.young': 'Todavía es reciente',
    'email.arrived': 'El correo llegó, sin caso',
    'case.pending': 'Todavía no',
    'monitor.ready': 'Dice «Ready»',
    'fix.done': 'Hecho',
    'fix.handedOver': 'No tengo permiso para hacerlo',
    'fix.declined': 'Dejarlo como está',
    'design.accepted': 'Así es como debe funcionar',
  },
  opening: {
    name: 'El problema',
    title: '¿Qué correo no se convirtió en un caso?',
    intro: 'Rellene lo que sepa; todo puede quedar en blanco.',
    scope: {
      label: '¿Qué está afectado?',
      choices: {
        'one-email': 'Un correo',
        'some-senders': 'Los correos de algunos remitentes',
        'all-mail': 'Todo el correo a esta cola',
      },
    },
    since: { label: '¿Desde cuándo?' },
    rules: {
      label: '¿Qué tipo de reglas usa la cola?',
      choices: {
        modern: 'Reglas modernas (Centro de administración de Customer Service)',
        legacy: 'Reglas heredadas (Configuración > Administración de servicios)',
      },
    },
    existingCase: {
      label: '¿Es posible que ya exista un caso?',
      howToLook:
        'Busque casos de este remitente y abra el correo: sus campos **Referente a** y **«Related»** llevan a un caso, si lo hay.',
      choices: { found: 'Sí, encontré uno', none: 'Miré y no hay ninguno' },
    },
    submit: 'Continuar',
    scopeHints: {
      'one-email': 'Está mirando un solo correo: use exactamente ese para todas las preguntas.',
      'some-senders': 'Hay algunos remitentes afectados: use un correo reciente de uno de ellos.',
      'all-mail': 'Todo el correo a la cola está afectado: use uno reciente como ejemplo.',
    },
  },
  questions,
  stops: {
    email: 'Abra el correo',
    'activity-monitor': 'Abra el monitor de actividad',
    rule: 'Abra la regla',
    contact: 'Abra el contacto del remitente',
    mailbox: 'Abra el buzón',
  },
  repair: {
    fixing: {
      name: 'La corrección',
      title: 'Por favor, haga esto y después avíseme',
    },
    handedOver: {
      name: 'A la espera de otra persona',
      title: 'Envíe esto a quien tenga permiso para hacerlo',
      choices: { 'fix.done': 'Ya está hecho', 'fix.declined': 'No se hará' },
    },
    proving: {
      name: 'La comprobación',
      title: '¿Ya hay un caso?',
      choices: { 'answer.yes': 'Sí, hay un caso', 'answer.no': 'No, seguir buscando' },
    },
    waitingForCase: {
      name: 'A la espera del caso',
      title: '¿Ya hay un caso?',
      choices: {
        'answer.yes': 'Sí, hay un caso',
        'answer.no': 'No, seguir buscando',
        'case.pending': 'Todavía no, sigo esperando',
      },
    },
  },
  outcomes: {
    resolved: {
      name: 'Resuelto',
      title: 'Hay un caso',
    },
    concluded: {
      name: 'Resumen',
      title: 'Aún no hay caso',
    },
  },
  causes,
  messages,
  asides,
  reasons,
  variants,
  outside,
  inspection,
  sources: {
    article: 'El correo entrante no se convierte en un caso (2023)',
    articleUpdate: 'El correo entrante no se convierte en un caso (2025)',
    errorMessages:
      'Solución de problemas de configuración habituales de las reglas de creación y actualización automáticas de registros',
    rules: 'Crear o actualizar registros automáticamente',
    ruleQuestions: 'Preguntas más frecuentes sobre la creación automática de registros',
    legacyRules: 'Crear automáticamente un caso desde un correo electrónico en un cliente web',
    activityMonitor: 'Usar el monitor de actividad para revisar las reglas y hacer su seguimiento',
    migration: 'Preguntas más frecuentes sobre la migración de reglas',
    systemJobs: 'Supervisar y administrar trabajos del sistema',
    severalCases: 'Automatizar la creación de varios casos a partir de correos electrónicos',
    queueItems: 'Crear elementos de cola a partir de mensajes de correo electrónico sincronizados',
    correlation:
      'Usar el filtrado y la correlación de mensajes de correo electrónico para especificar a cuáles se hace seguimiento',
    startDate: 'Seleccionar la fecha de inicio para procesar el correo entrante',
    settings: 'OrgDBOrgSettings para la sincronización del lado del servidor',
    senders: 'Asociar una dirección de correo electrónico a una fila',
    tracking:
      'Los correos electrónicos no se sincronizan o no se les hace seguimiento automáticamente',
    recipients: 'No se puede crear el correo electrónico por el error NoRecipientMatch',
    brokenConnections: 'Solucionar problemas de conexiones interrumpidas',
    triggers: 'Solucionar problemas habituales de los desencadenadores',
    administrationMode: 'Modo de administración',
    copiedEnvironment: 'Copiar un entorno',
    mergedCases: 'Combinar casos',
    emailResolution: 'Configurar «Email resolution» (versión preliminar)',
    emailClassification: 'Configurar la clasificación de correos',
    processEmailFrom:
      'Los correos electrónicos entrantes se sincronizan de forma inesperada o contienen datos inesperados o incompletos',
  },
  verdicts: { found: 'Encontrada', 'ruled-out': 'Descartada', 'not-checked': 'Sin comprobar' },
  verdictSigns: { found: '●', 'ruled-out': '✓', 'not-checked': '?' },
  notChecked: {
    'cannot-tell': 'No fue posible saberlo.',
    'needs-email': 'Solo el propio correo podría mostrarlo, y no está.',
    'not-reached': 'Sin revisar.',
  },
  repairs: {
    done: 'La corrección se hizo.',
    'handed-over': 'La corrección se encargó a otra persona.',
    left: 'Se dejó como está.',
  },
  notices: {
    hello: '¡Hola! Estamos aquí:',
    notUnderstood:
      'No entendí eso. Use un botón, escriba su título o escriba **ayuda**, por favor.',
    whichOne: '¿A cuál se refiere? Use un botón o escriba su título o número, por favor.',
    reasonFirst: 'Elija primero el motivo.',
    emailFirst: 'Elija primero un correo.',
    answerFirst: 'Elija primero la respuesta.',
    causeFirst: 'Elija primero algo de la lista.',
    askedAgain: 'Para estar seguros de que hablamos de la misma pregunta, aquí está otra vez:',
    notOffered: 'Esa respuesta no corresponde a este paso, así que no cambié nada. Estamos aquí:',
    staleCard: 'Esa tarjeta era de un paso anterior, así que no cambié nada. Ahora estamos aquí:',
    answersDropped:
      'Algunas respuestas anteriores ya no encajaban, así que las quité y conservé las demás. Seguimos aquí:',
    unreadable:
      'Ya no puedo leer nuestras respuestas anteriores, así que empezamos otra vez. Lo siento.',
    startedOver:
      'Empezamos de nuevo. **atrás** recupera las respuestas anteriores, durante diez minutos.',
    otherEmail: 'Pasamos a otro correo. **atrás** recupera el anterior, durante diez minutos.',
    broughtBack: 'He recuperado las respuestas anteriores.',
    stopped: 'He parado. Sus respuestas se conservan, y seguimos cuando quiera:',
    tookBack: 'Retiré su última respuesta.',
    nothingToTakeBack: 'Todavía no hay ninguna respuesta que retirar.',
    keptData: 'Lo conservé todo. Estamos aquí:',
    messageNoted:
      'Anoté lo que dice el monitor de actividad. Por sí solo no es una causa, así que seguimos.',
    languageChanged: 'A partir de ahora hablo español.',
    namesRemoved: 'Quité su nombre de las respuestas de aquí.',
    copiedToPrivate:
      'Envié una copia a nuestro chat privado. Aquí, todos pueden seguir como antes.',
    copiedFromShared: 'Esta es una copia del grupo. Lo que responda aquí queda entre nosotros.',
    privateNotInstalled:
      'Todavía no puedo escribirle en privado. En Teams, abra **Aplicaciones**, busque **Email-to-Case Troubleshooter** y seleccione **Agregar**; después, inténtelo de nuevo.',
    privateInUse:
      'Ya hay un diagnóstico en nuestro chat privado y no quiero sobrescribirlo. Escriba allí **empezar de nuevo** y, después, inténtelo otra vez.',
    secretSeen:
      'Eso parece una contraseña, una clave o un token. No guardé ni registré nada de ello, pero quizás otros puedan leerlo aquí: elimine su mensaje y reemplace el secreto, por favor.',
    noRoom:
      'Este diagnóstico tiene demasiadas respuestas para aceptar otra, así que no cambié nada. Escriba **informe** si lo necesita y, después, **empezar de nuevo**.',
    soughtNothing: 'Para buscar el correo, necesito al menos uno de los campos.',
    soughtUnusable: 'No puedo buscar con lo que dice uno de los campos. Corríjalo, por favor:',
    inspectionCancelled: 'Dejé de mirar. Seguimos a mano:',
    inspectionNotOffered:
      'No hay ninguna organización conectada conmigo, así que no puedo mirar por mi cuenta. Estamos aquí:',
    inspectionInPrivate:
      'Solo miro en la organización en nuestro chat privado: elija **Continuar en privado**. Estamos aquí:',
    findingDisputed: 'Entonces cuenta su respuesta y no lo que vi:',
    notSignedIn: 'No ha iniciado sesión, así que no hay nada que cerrar. Estamos aquí:',
    signOutPending: 'Todavía no se ha podido cerrar su sesión; lo sigo intentando.',
    ourError:
      'Algo falló por mi parte. Sus respuestas están a salvo; inténtelo de nuevo, por favor. Estamos aquí:',
  },
  commands: {
    greet: [
      'hola',
      'hola a todos',
      'buenas',
      'buenos días',
      'buenos dias',
      'buen día',
      'buen dia',
      'buenas tardes',
      'buenas noches',
      'saludos',
      'hello',
      'hi',
    ],
    start: [
      'empezar',
      'comenzar',
      'iniciar',
      'continuar',
      'seguir',
      'reanudar',
      'mostrar',
      'start',
    ],
    back: ['atrás', 'atras', 'volver', 'volver atrás', 'volver atras', 'deshacer', 'back'],
    startOver: [
      'empezar de nuevo',
      'comenzar de nuevo',
      'volver a empezar',
      'empezar de cero',
      'reiniciar',
      'start over',
    ],
    help: [
      'ayuda',
      'ayúdeme',
      'ayudeme',
      'ayúdame',
      'ayudame',
      'qué puede hacer',
      'que puede hacer',
      'qué puedes hacer',
      'que puedes hacer',
      'comandos',
      'help',
      '?',
    ],
    status: [
      'estado',
      'dónde estamos',
      'donde estamos',
      'en qué punto estamos',
      'en que punto estamos',
      'status',
    ],
    report: ['informe', 'reporte', 'resumen', 'report'],
    language: ['idioma', 'cambiar idioma', 'cambiar de idioma', 'idiomas', 'language'],
    inPrivate: [
      'continuar en privado',
      'seguir en privado',
      'en privado',
      'privado',
      'continue in private',
    ],
    check: ['comprobar', 'comprobar de nuevo', 'revisar', 'vista general', 'check'],
    signOut: ['cerrar sesión', 'cerrar sesion', 'desconectar', 'sign out'],
    stop: ['parar', 'detener', 'stop', 'cancelar', 'pausa'],
    anotherEmail: ['otro correo', 'otro correo electrónico', 'correo siguiente'],
    human: ['una persona', 'hablar con una persona', 'hablar con alguien', 'un humano', 'contacto'],
    deleteMyData: [
      'eliminar mis datos',
      'elimine mis datos',
      'elimina mis datos',
      'borrar mis datos',
      'borre mis datos',
      'borra mis datos',
      'eliminar datos',
      'borrar datos',
      'olvídeme',
      'olvideme',
      'delete my data',
    ],
  },
  typed: {
    yes: [
      'sí',
      'si',
      's',
      'sip',
      'claro',
      'claro que sí',
      'claro que si',
      'sí por favor',
      'si por favor',
      'así es',
      'asi es',
      'correcto',
      'exacto',
      'en efecto',
    ],
    no: ['no', 'n', 'nop', 'no gracias', 'para nada', 'claro que no'],
    unsure: [
      'no lo sé',
      'no lo se',
      'no sé',
      'no se',
      'no sabría decirlo',
      'no sabria decirlo',
      'no puedo saberlo',
      'no estoy seguro',
      'no estoy segura',
      'ni idea',
      'no tengo idea',
      'quizá',
      'quiza',
      'quizás',
      'quizas',
      'tal vez',
      'a lo mejor',
    ],
  },
  ui: {
    next: 'Siguiente',
    alsoFound: 'También encontrado',
    chooseAnswer: 'Elegir…',
    progress: (left) => (left === 0 ? 'No queda nada por comprobar' : `Quedan unas ${left}`),
    more: 'Más',
    less: 'Menos',
    moreSteps: (count) => (count === 1 ? '1 paso más' : `${count} pasos más`),
    inDetail: 'Paso a paso',
    asItShouldBe: 'Así debe verse (interfaz en inglés)',
    stopHints: {
      email: 'En Dynamics 365: **Actividades** > **Todas las actividades**. Rellene lo que vea.',
      'activity-monitor':
        'Encima de la lista de reglas: **View activity monitor** (menús en inglés). Busque el correo por su asunto.',
      rule: '**Case settings** > **Automatic record creation and update rules** (menús en inglés). Rellene lo que vea.',
      contact: 'Busque la dirección del remitente en los contactos.',
      mailbox:
        '**Centro de administración de Power Platform**: su entorno, **Configuración** > **Correo electrónico** > **Buzones**.',
    },
    whyAsked: 'Por qué pregunto',
    listed: (names) => names.join(', '),
    bracketed: (words) => ` (${words})`,
    joined: (sentences) => sentences.join('; '),
    open: {
      email: 'Abrir los correos',
      queue: 'Abrir las colas',
      rule: 'Abrir las reglas',
      mailbox: 'Abrir los buzones',
      contact: 'Abrir los contactos',
      flow: 'Abrir los flujos',
      trace: 'Rastrear el mensaje',
      environment: 'Abrir los entornos',
    },
    verdictCounts: {
      found: (count) => `${count} encontrada${count > 1 ? 's' : ''}`,
      'ruled-out': (count) => `${count} descartada${count > 1 ? 's' : ''}`,
      'not-checked': (count) => `${count} sin comprobar`,
    },
    askSomebody: {
      heading: (who) => `Lo más rápido ahora: envíe esto. Quién puede mirarlo: ${who}`,
      message: 'Un correo a nuestra cola no se convirtió en un caso. Por favor, mire por mí:',
    },
    report: 'Informe',
    anotherEmail: 'Otro correo',
    starters: { newSenders: 'Remitentes nuevos, sin caso', nothingArrives: 'No llega nada' },
    whereToLook: 'Dónde mirar',
    whereToLookLegacy: 'Con reglas heredadas',
    howToFix: 'Cómo corregirlo',
    howToFixLegacy: 'Con reglas heredadas',
    whoMayLine: (who) => `Quién puede hacerlo: ${who}`,
    comeBack: 'Recuerdo en qué punto estamos. Vuelva cuando haya una respuesta, aunque tarde días.',
    sourcesDiffer: 'Las fuentes difieren',
    source: 'Fuente',
    step: (step) => `paso ${step}`,
    cause: (cause) => `causa ${cause}`,
    undated: 'sin fecha',
    changeAnswer: {
      label: 'Cambiar una respuesta anterior',
      submit: 'Cambiar esta respuesta',
      placeholder: 'Elija una respuesta',
    },
    currentStep: (name) => `Estamos en: ${name}`,
    notFixed: 'Todavía sin corregir.',
    reason: {
      label: 'Motivo que se muestra',
      placeholder: 'Elija el motivo',
      submit: 'Usar este motivo',
    },
    messagesKnown: (count) =>
      count === 1 ? 'Conozco este mensaje' : `Conozco ${count} mensajes de este texto`,
    moreMessages: (count) =>
      count === 1
        ? 'Hay 1 más en este texto. Péguelo por separado para leer sobre él.'
        : `Hay ${count} más en este texto. Péguelos por separado para leer sobre ellos.`,
    variantPage: 'La página sobre esto',
    messagePage: 'La página sobre este mensaje',
    messageCause: 'Causa',
    messageNoCause: 'Este mensaje por sí solo no indica una causa.',
    record: (shortName) => `Corregir: ${shortName}`,
    outside: {
      label: 'Qué puede haber fuera de las diez causas',
      placeholder: 'Elija una opción',
      submit: 'Comprobar esto',
    },
    unknownMessage: 'Un mensaje que no conozco',
    messageAreas: {
      'mailbox-alert-incoming': 'Una alerta de buzón sobre la recepción',
      'mailbox-alert-outgoing': 'Una alerta de buzón sobre el envío',
      'mailbox-alert': 'Una alerta de buzón',
      'flow-run': 'Una ejecución de flujo que falló',
      'system-job': 'Un trabajo del sistema',
      'activity-monitor': 'El monitor de actividad',
      'other-item': 'Una alerta sobre una cita, un contacto o una tarea',
    },
    areaTells: {
      'mailbox-alert-incoming':
        'Es una alerta sobre la recepción de correo. Así que quizá el correo no se sincronice; no conozco este código.',
      'mailbox-alert-outgoing':
        'Es una alerta sobre el envío de correo. No dice nada de un correo recibido.',
      'mailbox-alert':
        'Es una alerta de un buzón. Si trata de la recepción, puede que el correo no se sincronice.',
      'flow-run': 'Es de una ejecución de flujo que falló. Así que el motivo puede ser la regla.',
      'system-job': 'Es de un trabajo del sistema. Así que el motivo puede ser la regla.',
      'activity-monitor': 'Es del monitor de actividad.',
      'other-item':
        'Trata de una cita, un contacto o una tarea. No dice nada de un correo recibido.',
    },
    addToTicket:
      'Guardo sus códigos para el informe, pero no su texto: agréguelo usted a su ticket, por favor.',
    seenIn: {
      alert: 'En una alerta de buzón',
      run: 'En un flujo o un trabajo',
      elsewhere: 'En otro lugar',
    },
    contradicting: (messageName) =>
      `El mensaje «${messageName}» dice otra cosa que sus respuestas.`,
    recordOne: 'Corregirlo',
    checkFirst: 'Comprobarlo primero',
    backToQuestion: 'Volver a la pregunta',
    back: 'Atrás',
    start: 'Empezar',
    startOver: 'Empezar de nuevo',
    understood: (causeName) => `Entendí esto: ${causeName}. Así que empezamos por ahí.`,
    fromTheTop: 'Mejor desde el principio',
    check: (shortName) => `Revisar: ${shortName}`,
    answersSoFar: (count) => `Respuestas hasta ahora: ${count}`,
    by: (name) => `por ${name}`,
    addedBy: (name) => `${name} me agregó.`,
    inPrivate: 'Continuar en privado',
    removeName: 'Quitar mi nombre',
    deleteNow: 'Eliminarlo todo',
    keep: 'Conservarlo',
    movedBelow: 'Seguimos más abajo.',
    movedAbove: 'Seguimos en una tarjeta más arriba.',
    cannotSave:
      'Ahora mismo no puedo acceder a sus respuestas; ninguna se ha perdido. Escriba «start» dentro de un minuto, por favor.',
    notYours:
      'Este chat privado es de otra persona. Abra su propio chat conmigo y escriba «hola», por favor.',
    reportTitle: 'Informe de Email-to-Case',
    startedOn: (date) => `Empezado el ${date}`,
    quoted: (words) => `«${words}»`,
    labelled: (label, words) => `${label}: ${words}`,
    foundBy: (messageName) => `Mensaje: «${messageName}».`,
    saidAtOpening: 'El problema',
    supportHeading: 'Para el soporte técnico de Microsoft',
  },
  welcome: {
    title: 'Hola, soy Email-to-Case Troubleshooter',
    paragraphs: [
      'Seleccione **Empezar**, pegue un mensaje de error o cuente con sus palabras qué falla.',
      'Averiguo por qué un correo a su cola de soporte no se convirtió en un caso en Dynamics 365 Customer Service.',
    ],
    more: [
      'Pregunto pocas cosas a la vez, muestro dónde mirar, explico lo que ve y doy la solución. Conozco diez causas y muchos mensajes de error. **ayuda** muestra qué entiendo.',
    ],
  },
  sharedWelcome: {
    title: 'Hola, soy Email-to-Case Troubleshooter',
    paragraphs: [
      'Cuando un correo a su cola de soporte no se convirtió en un caso, averiguo el porqué junto con ustedes. Aquí todos pueden responder; para escribirme, mencióneme.',
      'Cada respuesta se guarda con el nombre de quien la dio. Para seguir por su cuenta, elija **Continuar en privado**.',
    ],
  },
  help: {
    title: 'Qué puede escribir',
    paragraphs: [
      '**El problema**: cuéntelo con sus propias palabras, y empiezo por la causa que encaja.',
      '**Un mensaje de error**: péguelo desde el monitor de actividad, la ejecución de un flujo, un trabajo del sistema o una alerta de buzón.',
      '**Respuestas**: use un botón, o escriba su título, su número, **sí**, **no** o **no lo sé**.',
    ],
    more: [
      '**atrás** retira la última respuesta. **empezar de nuevo** comienza desde cero.',
      '**estado** muestra los veredictos hasta ahora, y ahí puede cambiar una respuesta anterior. **informe** da un texto para su ticket.',
      '**idioma** cambia el idioma en que hablo.',
      '**eliminar mis datos** elimina lo que guardo de esta conversación; antes pregunto. **ayuda** muestra esto.',
      'Puede irse cuando quiera y volver más tarde: sus respuestas se conservan.',
    ],
  },
  helpInGroups: '**continuar en privado** lleva una copia de un grupo a nuestro propio chat.',
  ambiguousMessage: {
    title: '¿Dónde lo vio?',
    paragraphs: [
      'De eso depende lo que significa. En una alerta de buzón no se pudo crear el correo; en una ejecución de flujo o un trabajo del sistema, el caso.',
    ],
  },
  unknownMessage: {
    title: 'No conozco este mensaje',
    paragraphs: [
      'Copie el mensaje entero; los códigos de error son lo que más ayuda. No adivino, y nada ha cambiado.',
    ],
    more: [
      'Del monitor de actividad copie **«Reason»** y **«Recommendation»**; de una ejecución de flujo, el error del paso que falló; de un trabajo del sistema, sus detalles; de un buzón, la alerta.',
      'Si sigue siendo desconocido, guárdelo para el soporte de Microsoft, con la hora.',
    ],
  },
  report: {
    email: 'El correo',
    sender: 'de',
    queue: 'para',
    subject: 'asunto',
    around: 'día',
    messageId: 'id. de mensaje',
    noCause: 'No se encontró ninguna causa.',
    noCauseYet: 'Aún no se ha encontrado ninguna causa.',
    recognized: 'Mensaje reconocido, sin confirmar',
  },
  human: {
    title: 'Una persona con quien hablar',
    contact: 'Estas personas pueden ayudarle:',
    nobody:
      'Aquí aún no hay nadie indicado. Envíe esto a quien se ocupe de Dynamics 365 en su organización:',
    request:
      'Un correo enviado a nuestra cola de soporte no se convirtió en caso en Dynamics 365 Customer Service. ¿Puede mirar conmigo el correo en Actividades y la regla de la cola (creación y actualización automáticas de registros)? El informe del Email-to-Case Troubleshooter dice lo que ya se sabe.',
  },
  deletion: {
    title: '¿Eliminar todo lo que guardo de esta conversación?',
    paragraphs: [
      'Guardo sus respuestas, lo que me dijo del correo y el número de esta conversación, pero no el texto de los mensajes. Lo eliminado no se puede recuperar. Si antes quiere una copia, escriba **informe**.',
    ],
  },
  sharedDeletion: {
    title: '¿Quitar su nombre de las respuestas de aquí?',
    paragraphs: [
      'El diagnóstico de aquí es de todos los que participan en esta conversación, así que se conserva. Puedo quitar su nombre de las respuestas que dio. Para borrar el diagnóstico para todos, escriba **empezar de nuevo**.',
    ],
  },
  languageChoice: {
    title: '¿En qué idioma hablo?',
    paragraphs: ['Elija uno o escriba su nombre.'],
  },
  toldTwice: {
    title: 'Podría ser una de dos cosas',
    paragraphs: ['¿Cuál comprobamos primero?'],
  },
  toldLater: {
    title: 'Eso parece otra causa',
    paragraphs: ['No cambié nada. ¿La comprobamos ahora o seguimos donde estamos?'],
  },
  deleted: {
    title: 'Sus datos se eliminaron',
    paragraphs: [
      'Aquí ya no queda nada de esta conversación. Escriba **empezar** para comenzar otra vez.',
    ],
  },
  support: {
    nothingFound:
      'No se encontró ninguna causa. Dé esto al soporte técnico de Microsoft, junto con el informe:',
    stillNoCase:
      'Las correcciones se hicieron y todavía no hay ningún caso. Dé esto al soporte técnico de Microsoft, junto con el informe:',
    items: [
      'El entorno (URL de la organización), y el nombre y la dirección de la cola',
      'La hora a la que llegó el correo, en UTC, y su identificador de mensaje (de los encabezados de Internet)',
      'El nombre de la regla, y el estado y el motivo que muestra el monitor de actividad',
      'La ejecución del flujo o el trabajo del sistema que falló: su identificador, hora y mensaje, si lo hay',
      'Las alertas del buzón de ese momento y el seguimiento de mensajes de Exchange',
    ],
  },
};
