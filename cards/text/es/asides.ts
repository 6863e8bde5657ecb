import type { AsideWords } from '../asides.ts';

/** Short lines in Spanish. */
export const asides: AsideWords = {
  remarks: {
    askSomeone: 'Sigo sin entenderlo. ¿Ayuda una persona, o la lista de lo que entiendo?',
    youAreWelcome: 'De nada.',
    offTopic: 'En eso no puedo ayudar. Averiguo por qué un correo no se convirtió en caso.',
    aboutBot:
      'Soy un bot con una guía fija, sin modelo de lenguaje. Guardo sus respuestas y lo que me dice del correo, no sus mensajes, y no cambio nada en su organización.',
    onIt: 'Estoy en ello. La pregunta de arriba sigue.',
    noted: 'He anotado el correo. La pregunta de arriba sigue.',
    noPictures: 'No puedo leer imágenes ni archivos. Pegue el texto del mensaje, por favor.',
    otherLanguage: 'También hablo español.',
    whichEmail: '¿Es otro correo, o el mismo otra vez?',
  },
  begun: 'Estoy en ello.',
  terms: {
    'queue-item':
      'Un elemento de cola dice que un correo está en una cola. Las reglas trabajan con esos elementos; cuando se aplica una, el elemento queda inactivo y sale de la vista.',
    queue: 'Una cola reúne los correos de una dirección, y una regla la vigila.',
    'activity-monitor':
      'El monitor de actividad muestra qué hizo cada regla con un correo, y por qué lo omitió o falló.',
    'rule-item':
      'Un elemento de regla es una condición y lo que se hace si se cumple. Una regla sin elementos no hace nada.',
    rule: 'Una regla de creación automática hace un caso de cada correo que llega a su cola y cumple sus condiciones.',
    'unknown-sender':
      'Un remitente es desconocido si ningún contacto ni cuenta activos tiene la dirección. Entonces solo hay caso si la regla admite remitentes desconocidos.',
    'tracked-reply':
      'Un correo con seguimiento pertenece a un registro, en «Referente a». Una respuesta se añade a ese registro y no crea un caso nuevo.',
    synchronization:
      'La sincronización del lado del servidor lee el buzón y lleva sus correos a Dynamics 365.',
    bcc: 'Una cola se reconoce por las direcciones en Para y CC. En CCO, o tras una lista o un alias, no se encuentra.',
  },
  unknownTerm:
    'No tengo una respuesta corta. Quizá la tenga la página de Microsoft sobre las reglas:',
  readings: {
    yes: 'Sí',
    no: 'No',
    unsure: 'No puedo decirlo',
    'not-yet': 'Todavía no',
    problem: 'Un correo sin caso',
    help: 'Ayuda',
    back: 'Retirar mi respuesta',
    status: '¿Dónde estamos?',
    report: 'Informe',
    'another-email': 'Otro correo',
    'check-again': 'Comprobar de nuevo',
    human: 'Hablar con una persona',
  },
  understoodEmail: ({ sender, queue, subject, day }) =>
    [sender && `de ${sender}`, queue && `a ${queue}`, subject && `«${subject}»`, day && `el ${day}`]
      .filter(Boolean)
      .join(', '),
};
