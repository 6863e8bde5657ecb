import type { InspectionWords, Seen } from '../inspection.ts';

const behind = (words: string, { said }: Seen) => (said ? `${words}: ${said}` : words);

const approvals: Readonly<Record<string, string>> = {
  0: 'no está aprobada (vacío)',
  1: 'está aprobada',
  2: 'aún no está aprobada (aprobación pendiente)',
  3: 'no está aprobada (rechazada)',
};
const approval = ({ value }: Seen) => approvals[String(value)] ?? 'no está aprobada';

const statuses: Readonly<Record<string, string>> = {
  1: 'Borrador',
  2: 'Completado',
  3: 'Enviado',
  4: 'Recibido',
  5: 'Cancelado',
  6: 'Pendiente de envío',
  7: 'Enviando',
  8: 'Error',
};

const filters: Readonly<Record<string, string>> = {
  0: 'todos los mensajes de correo electrónico',
  1: 'solo respuestas a correos de Dynamics 365',
  2: 'solo correos de clientes potenciales, contactos y cuentas',
  3: 'solo correos de registros habilitados para correo electrónico',
  4: 'ningún mensaje de correo electrónico',
};

const correlations: Readonly<Record<string, string>> = {
  3: 'como respuesta (In-Reply-To)',
  4: 'por su token de seguimiento',
  5: 'por su conversación',
  6: 'por su asunto y sus destinatarios (coincidencia inteligente)',
};

const kinds: Readonly<Record<string, string>> = {
  systemuser: 'un usuario',
  queue: 'una cola',
  lead: 'un cliente potencial',
  team: 'un equipo',
  equipment: 'una instalación o un equipamiento',
};

const owners: Readonly<Record<string, string>> = {
  enabled: 'es un usuario habilitado',
  disabled: 'es un usuario deshabilitado',
  deleted: 'ya no existe',
  unlicensed: 'no tiene licencia',
};

/** What the bot sees in the organisation, in Spanish. */
export const inspection: InspectionWords = {
  reach: {
    here: 'Si quiere, miro yo mismo en su organización: solo leo y no cambio nada. Lo que digo se basa en eso, en sus respuestas y en páginas de Microsoft, que cito.',
    nowhere:
      'No puedo ver su organización: no leo nada en ella ni cambio nada. Lo que digo se basa en sus respuestas y en páginas de Microsoft, que cito.',
    privately:
      'Aquí no leo nada en su organización ni cambio nada; en nuestro chat privado puedo mirar yo mismo en ella. Lo que digo aquí se basa en sus respuestas y en páginas de Microsoft, que cito.',
  },
  help: '**comprobar** muestra lo que vi en su organización y me permite mirar otra vez. **cerrar sesión** termina mi acceso.',
  kept: 'También guardo lo que vi en la organización, en forma de números, horas e identificadores de registros.',
  form: {
    intro: 'Basta un campo; con más lo encuentro con más seguridad.',
    organization: 'Organización',
    sender: 'Dirección de correo del remitente',
    queue: 'Dirección de correo de la cola',
    subject: 'Asunto, o una parte',
    around: 'Cuándo, más o menos',
    messageId: 'Id. de mensaje de Internet',
    readOnly: 'Solo leo y no guardo ningún texto del correo.',
    submit: 'Mirar en la organización',
    byHand: 'Seguir sin mirar',
    inPrivate: 'En nuestro chat privado puedo mirar yo mismo en la organización.',
  },
  checking: {
    title: (organization) =>
      organization ? `Estoy mirando en ${organization}…` : 'Estoy mirando en la organización…',
    progress: (done, of) => `Hecho: ${done} de ${of}.`,
    meanwhile: 'El resultado llega solo. Si sigue a mano, dejo de mirar.',
    cancel: 'Dejar de mirar',
  },
  goOnByHand: 'Seguir a mano',
  watch: {
    first: 'Busco el caso ahora y lo sigo buscando media hora. **parar** lo termina.',
    noCase: (time) => `A las ${time} aún no hay caso.`,
    next: (time) => `Vuelvo a buscar el caso a las ${time} y le aviso. **parar** lo termina.`,
  },
  emails: {
    title: '¿Cuál de estos correos es?',
    label: 'Correo',
    noSubject: '(sin asunto)',
    more: (count) =>
      `Otros correos que coinciden: ${count}. Si el suyo no está aquí, dígame más sobre él, por ejemplo el día.`,
    submit: 'Este',
    none: 'Ninguno de estos',
  },
  failed: {
    title: 'No pude mirar en la organización',
    why: {
      unavailable: 'No respondió. Inténtelo de nuevo dentro de unos minutos, por favor.',
      throttled: 'Ha recibido demasiadas solicitudes de esta cuenta, mías o de otros programas.',
      slow: 'Tardaba demasiado, así que lo dejé.',
      notAllowed:
        'Usted no tiene permiso para mirar ahí conmigo. Un administrador puede cambiarlo.',
      signInNeeded: 'Para mirar ahí con sus permisos, necesito que inicie sesión.',
      notSignedIn: 'El inicio de sesión no funcionó, así que no leí nada.',
      interrupted: 'Me reiniciaron mientras miraba, así que no hay resultado.',
      noOrganisation: 'No sé en qué organización mirar.',
    },
    wait: (minutes) =>
      minutes === 1
        ? 'Vuelva a intentarlo dentro de un minuto.'
        : `Vuelva a intentarlo dentro de ${minutes} minutos.`,
    byHand: 'También se puede responder todo a mano.',
  },
  signIn: {
    text: 'Inicie sesión y miraré en su organización con sus propios permisos. Solo leo.',
    button: 'Iniciar sesión',
  },
  signedOut: {
    title: 'Se cerró la sesión',
    paragraphs: [
      'Ya no puedo mirar en su organización. Sus respuestas siguen aquí. Para que mire otra vez, volverá a iniciar sesión.',
    ],
  },
  outcomes: {
    'case-exists': {
      title: 'Hay un caso',
      body: 'Probablemente se creó a partir de este correo. Échele un vistazo, por favor:',
    },
    'cause-found': {
      title: 'Encontré lo que detiene este correo',
      body: 'Échele un vistazo y después le muestro la solución.',
    },
    wait: {
      title: 'Puede que el correo aún esté en camino',
      body: 'Solo tiene unos minutos. Compruébelo de nuevo dentro de unos 15 minutos, por favor.',
    },
    'nothing-found': {
      title: 'No encontré ninguna causa',
      body: 'Lo que pude leer no muestra ninguna. Lo que queda abierto lo comprobamos a mano.',
    },
  },
  severalFound: 'Se juntan varias causas. La primera es la que antes detiene el correo.',
  emailMissing: 'El correo no está en la organización.',
  recurrence: (reason, emails) =>
    `El mismo motivo en ${emails} correos recientes: ${reason}. Así que es la regla, no este correo.`,
  changes: {
    heading: 'Qué cambió desde la última vez',
    none: 'No cambió nada.',
    line: (before, now) => `antes «${before}», ahora «${now}»`,
  },
  moreEvidence: (count) => `Otros del mismo tipo: ${count}`,
  overruled: 'usted lo ve de otra manera',
  dispute: {
    label: '¿Ve alguna de otra manera?',
    placeholder: 'Elija una causa',
    submit: 'Lo veo de otra manera',
  },
  lookForMe: 'Mirar por mí',
  goOn: 'Siguiente pregunta',
  again: 'Comprobar de nuevo',
  otherEmail: 'Otro correo',
  overview: 'Lo que vi',
  name: 'Mirado en la organización',
  checked: (evidence) => `Comprobado en la organización: ${evidence}.`,
  couldNotTell: (reason) => `Miré en la organización, pero no pude saberlo. ${reason}`,
  reasons: {
    forbidden: 'No tengo permiso para leer lo que lo mostraría.',
    missing: 'La organización no tiene ninguna tabla o columna que lo muestre.',
    unavailable: 'La organización no respondió.',
    'not-read': 'Antes alcancé mi límite de lecturas.',
    'empty-unproven': 'No vi nada ahí, pero puede que esté oculto para mí.',
    'no-email': 'Solo el propio correo podría mostrarlo, y no está.',
    young: 'El correo es tan reciente que puede que aún esté en camino.',
    'needs-queue': 'No sé a qué cola debía llegar el correo.',
    'needs-person': 'Ninguna tabla lo muestra, pero una persona puede verlo.',
    unproven: 'Lo que vi no demuestra ni una cosa ni la otra.',
    explained: 'Otra causa explica lo que vi.',
    'case-exists': 'Hay un caso.',
    'changed-since': 'La regla se modificó después de llegar el correo.',
    weak: 'Lo que vi es, por sí solo, un indicio demasiado débil.',
    'history-late': 'El historial de ejecuciones puede tardar una hora en mostrarlo.',
  },
  mayNotRead: (table, privilege) =>
    privilege
      ? `No tengo permiso para leer la tabla **${table}**: falta el privilegio **${privilege}**.`
      : `No tengo permiso para leer la tabla **${table}**.`,
  maySeePart: (table, privilege) =>
    `Solo veo una parte de la tabla **${table}**: falta el privilegio **${privilege}** para toda la organización.`,
  outside: {
    'jobs-waiting':
      'Un trabajo del sistema para este correo está en espera: quizá el trabajo en segundo plano está desactivado.',
    'case-merged': 'El caso de este correo se combinó con otro.',
    'case-deleted': 'El correo nombra un caso que ya no existe.',
  },
  records: {
    emails: 'Correo',
    activityparties: 'Destinatario',
    queues: 'Cola',
    mailboxes: 'Buzón',
    emailserverprofiles: 'Perfil de servidor',
    tracelogs: 'Alerta',
    exchangesyncidmappings: 'Elemento con error',
    queueitems: 'Elemento de cola',
    convertrules: 'Regla',
    workflows: 'Flujo',
    systemusers: 'Usuario',
    activitymonitors: 'Monitor de actividad',
    asyncoperations: 'Trabajo del sistema',
    flowruns: 'Ejecución del flujo',
    contacts: 'Contacto',
    accounts: 'Cuenta',
    incidents: 'Caso',
  },
  kinds: {
    email: ({ value }) =>
      value === null ? 'El correo no está en la organización' : 'El correo está en la organización',
    'email-status': ({ value }) => {
      const status = statuses[String(value)];
      return status ? `El correo está, con el estado «${status}»` : 'El correo está';
    },
    'earlier-email': () => 'El correo al que responde está en la organización',
    correlation: ({ value }) => {
      const way = correlations[String(value)];
      if (way) return `Se vinculó a un correo anterior ${way}`;
      if (value === 1) return 'Se omitió la vinculación con correos anteriores';
      return typeof value === 'number' && value > 0
        ? 'Se vinculó a un correo anterior de otra manera'
        : 'No consta ningún vínculo con un correo anterior';
    },
    regarding: ({ value }) =>
      value ? '**Referente a** indica un registro' : '**Referente a** no indica ningún registro',
    case: ({ said }) => (said ? `Caso ${said}` : 'Un caso cuyo número no puedo leer'),
    recipients: ({ value }) =>
      value ? 'La cola está en Para o CC' : 'La cola no está ni en Para ni en CC',
    'accepted-by': ({ value }) =>
      `El correo se aceptó para ${kinds[String(value)] ?? 'otro destinatario'}`,
    'queue-approval': (seen) => `La dirección de correo de la cola ${approval(seen)}`,
    'queue-filter': ({ value }) =>
      `**«Convert Incoming Email To Activities»** deja pasar: ${filters[String(value)] ?? 'solo algunos correos'}`,
    'queue-delivery': () => 'La cola no tiene definida ninguna forma de recibir correo («None»)',
    'mailbox-approval': (seen) => `La dirección de correo del buzón ${approval(seen)}`,
    'mailbox-state': ({ value }) =>
      value === 1 ? 'El buzón está desactivado' : 'El buzón está activo',
    'mailbox-delivery': ({ value }) =>
      value === 0
        ? 'El buzón no tiene definida ninguna forma de recibir correo («None»)'
        : 'El buzón no está habilitado para el correo entrante',
    'mailbox-status': ({ value }) =>
      `**«Incoming Email Status»** del buzón muestra ${value === 1 ? '**«Success»**' : value === 2 ? '**«Failure»**' : '**«Not Run»**'}`,
    'mailbox-postponed': ({ when }) =>
      when
        ? `La lectura del buzón está aplazada hasta el ${when}`
        : 'La lectura del buzón está aplazada',
    'mailbox-error': (seen) => behind('La última sincronización del buzón falló', seen),
    'process-from': ({ when }) =>
      when
        ? `Solo se leen correos a partir del ${when} (**«Process Email From»**)`
        : '**«Process Email From»** deja fuera los correos anteriores',
    alert: (seen) => behind('Entre las alertas del buzón hay un error', seen),
    'failed-item': (seen) => behind('La sincronización no pudo crear un correo', seen),
    'queue-item': ({ value }) => {
      if (value === null) return 'El correo no tiene ningún elemento de cola';
      if (value === 0) return 'El correo tiene un elemento de cola activo';
      return value === 1
        ? 'El correo tiene un elemento de cola inactivo, lo cual es normal'
        : 'El correo tiene un elemento de cola';
    },
    evaluation: ({ said }) =>
      said
        ? `El monitor de actividad dice: ${said}`
        : 'El monitor de actividad no indica ningún motivo',
    'contact-created': ({ value }) => {
      if (value === true) return 'La regla creó un contacto';
      return value === false
        ? 'La regla no creó ningún contacto'
        : 'No consta si la regla creó un contacto';
    },
    'sender-record': ({ value }) => {
      if (value === null)
        return 'Ningún contacto o cuenta activos tiene la dirección del remitente';
      if (value === 0) return 'El remitente tiene un contacto o una cuenta activos';
      if (value === 1) return 'El contacto o la cuenta del remitente están inactivos';
      return typeof value === 'string'
        ? `El remitente se tomó por ${kinds[value] ?? 'otro registro'}, lo cual cuenta como desconocido`
        : 'El remitente tiene un contacto o una cuenta';
    },
    'unknown-senders-option': ({ value }) => {
      if (value === true) return 'La regla permite correos de remitentes desconocidos';
      return value === false
        ? 'La regla no permite correos de remitentes desconocidos'
        : 'No consta si la regla permite remitentes desconocidos';
    },
    rule: ({ value, when }) => {
      if (value === null) return 'No vi ninguna regla para los correos de esta cola';
      const changed = when ? `, última modificación el ${when}` : '';
      if (value === 0) return `La regla es un borrador${changed}`;
      return value === 1 ? `La regla está activa${changed}` : `Hay una regla${changed}`;
    },
    'rule-items': ({ value }) =>
      value === 0
        ? 'La regla no tiene ningún elemento de regla'
        : 'La regla tiene elementos de regla',
    flow: ({ value }) => {
      if (value === 1) return 'Un flujo de la regla está activado';
      return value === 2
        ? 'Un flujo de la regla está suspendido'
        : 'Un flujo de la regla está desactivado';
    },
    owner: ({ value }) =>
      `El propietario de la regla o de su flujo ${owners[String(value)] ?? 'no se puede ver'}`,
    job: (seen) => {
      if (seen.value === 'waiting') return 'Un trabajo del sistema para este correo está en espera';
      return seen.value === 'canceled'
        ? behind('Un trabajo del sistema para este correo se canceló', seen)
        : behind('Un trabajo del sistema para este correo falló', seen);
    },
    run: (seen) => {
      if (/^succe/i.test(String(seen.value)))
        return 'La ejecución del flujo de la regla en ese momento fue correcta';
      return /^cancel/i.test(String(seen.value))
        ? 'La ejecución del flujo de la regla en ese momento se canceló'
        : behind('La ejecución del flujo de la regla en ese momento falló', seen);
    },
    'contact-address': ({ value }) =>
      value
        ? 'El contacto tiene la dirección del remitente'
        : 'El contacto no tiene la dirección del remitente',
    'account-address': ({ value }) =>
      value
        ? 'La cuenta del contacto tiene la dirección del remitente'
        : 'La cuenta del contacto no tiene la dirección del remitente',
    'sync-owner': ({ value }) =>
      `El propietario de la cola o de su buzón ${owners[String(value)] ?? 'no se puede ver'}`,
    setting: ({ value }) =>
      typeof value === 'string'
        ? `La configuración de la organización **${value}**`
        : 'La organización tiene una configuración para eso',
  },
};
