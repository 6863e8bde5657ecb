import { legacyRuleList, ruleList } from './places.ts';
import type { Text } from '../text.ts';

const addToQueueWarning =
  'Compruebe primero que aún no hay un caso; puede que el remitente reciba otra vez la respuesta automática.';
const addToQueue =
  'En **Todas las actividades**, seleccione el correo, después **«Add To Queue»** y la misma cola. Si no está ahí, envíe un correo de prueba desde fuera.';
const lookForCase =
  'Busque el caso: su origen es **Correo electrónico**, y **Referente a** o **«Related»** del correo lleva a él.';
const customerNote =
  'Conviene saberlo: el **Cliente** de un caso puede ser un contacto o una cuenta. Si ningún contacto ni cuenta tiene la dirección del remitente y se permiten remitentes desconocidos, el sistema crea un contacto y lo vincula a **Cliente**.';
const ruleManager =
  'Alguien con el rol **Administrador del servicio al cliente** (Customer Service Manager), **Administrador del sistema** o **Personalizador del sistema**.';

/** What each cause means, how to fix it, who may do it and how to prove that it worked. */
export const causes: Text['causes'] = {
  'email-not-synchronized': {
    name: 'El correo no se sincroniza',
    shortName: 'No sincronizado',
    finding: [
      'El correo nunca llegó a ser un correo en Dynamics 365: la sincronización no lo leyó, no pudo crearlo o la cola no lo acepta. Ninguna regla lo ha visto.',
      'La lista del artículo dice que el correo «se está sincronizando»; sus pasos muestran que quiere decir que **no** se está sincronizando.',
    ],
    brief:
      'Abra el buzón de la cola, seleccione **Aprobar correo electrónico** y **Probar y habilitar buzón**, y corrija lo que digan sus **Alertas**.',
    fix: [
      'Abra el buzón: **Centro de administración de Power Platform** > **Administrar** > **Entornos** > su entorno > **Configuración** > **Correo electrónico** > **Buzones**. Seleccione **Aprobar correo electrónico** y, después, **Probar y habilitar buzón**.',
      'Lea las **Alertas** del buzón y corrija lo que indiquen. Puede pegarlas aquí.',
      'Compruebe que el propietario de la cola y de su buzón tiene una licencia y un rol de seguridad. Si Outlook muestra la categoría **«Undeliverable»**, un complemento (plug-in), un flujo de trabajo o la falta de privilegios detuvo el correo.',
      'Abra la cola y configure **«Convert Incoming Email To Activities»** como **Todos los mensajes de correo electrónico**, si debe aceptar los de cualquiera.',
      'Si una regla de Outlook llevó el correo a una subcarpeta, cambie esa regla y devuelva el correo a la **Bandeja de entrada**. Moverlo no basta: haga que se lea de nuevo como en el paso siguiente.',
      'Para que se lea de nuevo un correo anterior, seleccione **Probar y habilitar buzón** en el formulario del buzón: pide una fecha de inicio; elija una anterior al correo. Debe ser posterior a **«Process Email From»** del perfil de servidor de correo.',
    ],
    legacyFix: [
      'Menús heredados: **Configuración** > **Configuración de correo electrónico** > **Buzones**. Si E-mail Router todavía lee el buzón, compruebe que esté en funcionamiento o pase a la sincronización del lado del servidor.',
    ],
    who: 'Un administrador del sistema. Para aprobar la dirección, la misma persona debe ser además administrador de Exchange o administrador global.',
    request:
      'Los correos a nuestra cola de soporte no llegan a Dynamics 365. Por favor, apruebe el buzón de la cola (Centro de administración de Power Platform > Configuración > Correo electrónico > Buzones > Aprobar correo electrónico), ejecute «Probar y habilitar buzón» y dígame qué indican sus alertas.',
    proof: [
      'Espere unos 15 minutos o envíe un correo de prueba a la cola desde una dirección externa.',
      'Busque el correo en **Actividades** y, después, su caso.',
    ],
    found: 'Algo impide que la cola o su buzón recojan este correo.',
    ruledOut: 'El correo está en Actividades.',
    unproven: 'El correo no está ahí, aunque la cola y el buzón parecen correctos.',
  },
  'no-queue-item': {
    name: 'No hay elemento de cola',
    shortName: 'Sin elemento de cola',
    finding: [
      'El correo llegó, pero no se creó ningún elemento de cola para él. Las reglas trabajan con elementos de cola, así que ninguna regla ha examinado este correo.',
      'Lo habitual es que la cola no sea un destinatario aceptado (quizá solo está en CCO), que el correo sea una copia de uno que ya tiene seguimiento o que una configuración de la organización impida crear elementos de cola. Si más adelante aparece CCO o una respuesta con seguimiento, eso lo explica.',
    ],
    contradiction:
      'El artículo menciona como causa que falte el elemento de cola, pero él mismo dice, igual que la página sobre las reglas, que un elemento normalmente pasa a inactivo cuando se ha aplicado una regla. Solo es un fallo si el elemento de verdad no existe.',
    brief:
      'Abra la cola: su dirección tiene que ser aquella a la que se envió el correo, y **«Convert Incoming Email To Activities»** tiene que aceptar al remitente.',
    fix: [
      'Abra la cola: ¿coincide su dirección de correo entrante con la dirección a la que se envió el correo, y acepta **«Convert Incoming Email To Activities»** a este remitente?',
      'Pregunte por las opciones de la organización **CreateQueueItemForSynchronizingMailbox** y **CreateQueueItemsForAcceptingQueueRecipients**: las dos deberían estar activadas. Las páginas de Microsoft difieren en si la primera lo está de forma predeterminada.',
      'Una copia de un correo que ya tiene seguimiento no recibe un segundo elemento, salvo que esté activada **SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail**.',
    ],
    who: 'Para la cola, un administrador del servicio al cliente (Customer Service Manager); para las opciones de la organización, un administrador del sistema.',
    request:
      'Llegó un correo a Dynamics 365 sin elemento de cola. Por favor, compruebe la dirección de correo entrante de la cola y «Convert Incoming Email To Activities», y si están activadas las opciones de la organización CreateQueueItemForSynchronizingMailbox y CreateQueueItemsForAcceptingQueueRecipients.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'El correo no tiene ningún elemento en esta cola.',
    ruledOut: 'El correo tiene un elemento en esta cola (que esté inactivo es normal).',
  },
  'unknown-sender': {
    name: 'El remitente es desconocido',
    shortName: 'Remite desconocido',
    finding: [
      'El remitente no es un contacto ni una cuenta activos, y la regla no permite remitentes desconocidos o deja el cliente en manos de su flujo. Por eso no se creó ningún caso.',
      customerNote,
    ],
    contradiction:
      'La opción tiene tres nombres: el artículo dice **«Create contact for unknown sender»**; las reglas heredadas, **«Create cases for email from unknown senders»**; las reglas modernas, **«Allow emails from unknown senders»**.',
    brief:
      'Cree un contacto para el remitente. O desactive la regla, ponga **«Allow emails from unknown senders»** en **Sí** en la pestaña **Avanzado** y vuelva a activarla.',
    fix: [
      'Una opción es registrar al remitente: cree un contacto o una cuenta con esa dirección, o active el que ya existe.',
      `La otra es permitir remitentes desconocidos: ${ruleList}. Desactive la regla (una activa es de solo lectura), abra la pestaña **Avanzado**, ponga **«Allow emails from unknown senders»** en **Sí** y, en **«Manage unknown senders by»**, elija **«Creating a new contact automatically»**. Vuelva a activar la regla.`,
      'Si ahí está elegido **«Mapping in Power Automate manually»**, el propio flujo debe asignar el cliente; si no lo hace, su acción **«Terminate when no valid customer found»** termina la ejecución.',
      'Si se permiten remitentes desconocidos y aun así no se crea contacto: mire en las opciones personales del propietario de la regla **«Automatically create records in Dynamics 365 for Customer Engagement»**, y la opción de la organización **AutoCreateContactOnPromote**.',
    ],
    legacyFix: [
      `${legacyRuleList}. Desactive la regla, active la casilla de remitentes desconocidos y vuelva a activar la regla.`,
    ],
    who: ruleManager,
    request:
      'Nuestra regla de creación automática de registros omite los correos de personas que aún no son contactos. Por favor, desactive la regla, ponga «Allow emails from unknown senders» en Sí en su pestaña Avanzado, elija «Creating a new contact automatically» y vuelva a activarla.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'El remitente es desconocido y la regla no crea contactos para remitentes desconocidos.',
    ruledOut: 'El remitente es conocido, o la regla crea contactos para remitentes desconocidos.',
  },
  'rule-failed': {
    name: 'La regla no está bien configurada',
    shortName: 'Regla mal definida',
    finding: [
      'Una regla examinó el correo, pero no creó ningún caso: su ejecución falló, ninguno de sus elementos coincide, su flujo está desactivado o la detuvo una opción, como la comprobación del derecho.',
      'El motivo más frecuente es cómo se asignan el cliente y el contacto en el paso que crea el caso.',
      customerNote,
    ],
    brief:
      'Desactive la regla, corrija sus condiciones o el paso que crea el caso, y vuelva a activarla.',
    fix: [
      'Si hay un mensaje de error, péguelo aquí: le diré qué paso hay que cambiar.',
      `Desactive la regla (${ruleList}), corríjala y vuelva a activarla.`,
      'Asegúrese de que tiene al menos un elemento de regla cuya condición coincida; una condición en blanco coincide con cualquier correo.',
      'En el paso que crea el caso, deje **Cliente** vacío o asígnele el remitente, y borre **Contacto** si el mensaje se refiere a él.',
      'Deje el desencadenador del flujo como está, y no desactive ni active los flujos ARC en Power Automate.',
      'Si está activada **«Require a valid entitlement on the connected case»**, el cliente necesita un derecho activo. En ese caso, la regla hizo lo que se le indicó.',
    ],
    legacyFix: [
      'El fallo de una regla heredada está en **Configuración** > **Trabajos del sistema**.',
    ],
    who: ruleManager,
    request:
      'Nuestra regla de creación automática de registros falla con los correos entrantes. Por favor, revise las ejecuciones con error de su flujo (se llama «ARC:» y el elemento de regla) o los trabajos del sistema con error, y corrija la asignación de Cliente y Contacto en el paso que crea el caso. Desactive antes la regla y actívela después.',
    proof: [
      addToQueueWarning,
      addToQueue,
      'La nueva ejecución debería terminar bien, y **Referente a** o **«Related»** del correo debería llevar al caso.',
    ],
    found:
      'La ejecución de la regla falló, nada en ella coincide con el correo o la detuvo una opción.',
    ruledOut: 'La ejecución de la regla terminó bien.',
    unproven: 'No se encontró ninguna ejecución; que falte el historial no demuestra nada.',
  },
  'address-mismatch': {
    name: 'Contacto y cuenta no comparten dirección',
    shortName: 'Dirección distinta',
    finding: [
      'El contacto y su cuenta tienen direcciones distintas, y el mensaje de error se refiere al cliente. Por eso no se pudo vincular el caso al cliente correcto.',
      customerNote,
    ],
    contradiction:
      'El artículo dice que **Cliente** pasa a ser la cuenta; otras páginas lo dicen solo para un contacto que pertenece a una cuenta y, en los demás casos, usan el contacto.',
    brief:
      'Ponga la dirección de la que vino el correo en el contacto y en la cuenta a la que pertenece.',
    fix: [
      'Ponga la dirección desde la que llegó el correo en el contacto y en la cuenta a la que pertenece.',
      'Si el contacto pertenece a otra cuenta, corrija su cuenta.',
      'O asigne el remitente a **Cliente** en el paso de la regla que crea el caso, y deje **Contacto** vacío.',
    ],
    who: 'Quien pueda editar contactos y cuentas; para la regla, un administrador del servicio al cliente (Customer Service Manager).',
    request:
      'El contacto y la cuenta de un cliente tienen direcciones de correo distintas, y los correos entrantes no se convierten en casos. Por favor, ponga la dirección del remitente en ambos, o asigne el remitente a Cliente en el paso de nuestra regla que crea el caso.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'Las direcciones son distintas y un mensaje de error se refiere al cliente.',
    ruledOut: 'Las direcciones son iguales, o no hay ningún contacto con cuenta.',
    unproven:
      'Las direcciones son distintas, pero eso solo no demuestra nada. Vale la pena probar a igualarlas.',
  },
  'bcc-only': {
    name: 'La cola solo está en CCO',
    shortName: 'Solo en CCO',
    finding: [
      'La dirección de la propia cola no está ni en Para ni en CC. Un destinatario en CCO, una lista de distribución o un alias no se puede relacionar con la cola.',
    ],
    contradiction:
      'El artículo dice que esos correos no se procesan. Otras páginas dicen que sí, si la cola acepta **Todos los mensajes de correo electrónico**. Es decir: no se procesan, a menos que la cola lo acepte todo.',
    brief:
      'Haga que pongan la dirección de la cola en Para o CC. O configure **«Convert Incoming Email To Activities»** como **Todos los mensajes de correo electrónico**.',
    fix: [
      'Pida al remitente que ponga la dirección de la propia cola en Para o CC.',
      'O configure **«Convert Incoming Email To Activities»** como **Todos los mensajes de correo electrónico** en la cola: entonces el propio buzón de la cola crea el elemento de cola, si está activada la opción de la organización **CreateQueueItemForSynchronizingMailbox** (las páginas difieren en su valor predeterminado).',
      'Con una lista o un reenvío: envíe a la dirección de la propia cola, o acepte todos los mensajes como se indica arriba.',
    ],
    who: 'El remitente o, para la cola, un administrador del servicio al cliente (Customer Service Manager).',
    request:
      'Los correos que llegan a nuestra cola por CCO o por una lista de distribución no se convierten en casos. Por favor, configure «Convert Incoming Email To Activities» como «Todos los mensajes de correo electrónico» en la cola, o pida a los remitentes que pongan la dirección de la cola en Para o CC.',
    proof: [
      'Envíe el correo otra vez: con la dirección de la cola en Para o CC, o igual que antes si la cola acepta ahora todos los mensajes.',
      'Busque el correo en **Actividades** y, después, su caso.',
    ],
    found: 'La dirección de la propia cola no está ni en Para ni en CC.',
    ruledOut: 'La dirección de la propia cola está en Para o CC.',
  },
  'reply-to-tracked-email': {
    name: 'Es respuesta a un correo con seguimiento',
    shortName: 'Es una respuesta',
    finding: [
      'El correo pertenece a una conversación que ya tiene seguimiento, así que se agregó a lo que ya existe y no se creó un caso nuevo. Está pensado para funcionar así.',
      'Mire **Referente a** (o **«Related»**) del correo: el texto del cliente está en ese caso o registro.',
    ],
    brief:
      'Normalmente nada: responda al cliente en el caso existente. Para uno nuevo, pida un correo nuevo en lugar de una respuesta.',
    fix: [
      'Normalmente, nada: responda al cliente en el caso que ya existe.',
      'Si hace falta un caso nuevo, pida al cliente un correo nuevo en lugar de una respuesta, o cree el caso a mano a partir del correo.',
      'Si las respuestas a casos resueltos deben crear casos nuevos: desactive la regla, ponga **«Wait for a specific amount of time after the connected case has been resolved»** en **Sí** en su pestaña **Avanzado** y vuelva a activarla. Sin un tiempo, se aplica de inmediato; con **No**, no se crea ningún caso mientras exista uno relacionado.',
      'Si los correos reenviados se toman por respuestas, un administrador del sistema puede cambiar cómo se correlacionan los correos.',
    ],
    legacyFix: [
      'Reglas heredadas: **«Create cases for activities associated with a resolved case»**, y el tiempo transcurrido desde que se resolvió.',
    ],
    who: ruleManager,
    request:
      'Las respuestas a casos resueltos deberían crear casos nuevos. Por favor, desactive nuestra regla de creación automática de registros, ponga «Wait for a specific amount of time after the connected case has been resolved» en Sí en su pestaña Avanzado y vuelva a activarla.',
    proof: [
      'Si funcionó como está previsto, la respuesta es el caso que ya existe: lo encontrará en **Referente a** del correo.',
      'Si no, envíe un correo nuevo, no una respuesta, y busque su caso.',
    ],
    found: 'El correo está vinculado a uno anterior y, por diseño, eso no crea un caso nuevo.',
    ruledOut: 'El correo no está vinculado a ningún correo ni registro anterior.',
  },
  'contact-not-created': {
    name: 'No se pudo crear el contacto',
    shortName: 'Contacto no creado',
    finding: [
      'Se permiten remitentes desconocidos, pero no se pudo crear el contacto de este. Sin contacto, no hubo caso.',
      'Un motivo probable: la cuenta cuyos permisos se usan no puede crear contactos.',
    ],
    contradiction:
      'Una página dice que el contacto se crea con los permisos del propietario del correo; otra, con los de su destinatario. Compruebe el propietario de la cola y de su buzón, y también el propietario de la regla.',
    brief:
      'Dé al propietario de la cola un rol de seguridad con **Crear** y **Anexar** en **Contacto**.',
    fix: [
      'Dé al propietario de la cola un rol de seguridad con **Crear** y **Anexar** para **Contacto**.',
      'O use los permisos del propietario de la regla: **Power Apps** > su entorno > **Soluciones** > **Solución predeterminada** > **Variables de entorno** > **msdyn_ArcCreateContactWithRuleOwner**, ponga **Valor actual** en **1**, guarde y publique. Entonces es el propietario de la regla quien necesita ese rol.',
    ],
    who: 'Un administrador del sistema.',
    request:
      'Nuestra regla no puede crear contactos para remitentes desconocidos. Por favor, dé al propietario de la cola un rol con Crear y Anexar para Contacto, o ponga la variable de entorno msdyn_ArcCreateContactWithRuleOwner en 1 y asegúrese de que el propietario de la regla tenga ese rol.',
    proof: [addToQueueWarning, addToQueue, 'Busque el nuevo contacto y, después, el caso.'],
    found: 'No se pudo crear el contacto del remitente desconocido.',
    ruledOut: 'El contacto existe, o no hacía falta ninguno.',
    unproven: 'No hay contacto, pero nada muestra que su creación haya fallado.',
  },
  'no-active-rule': {
    name: 'La cola no tiene una regla activa',
    shortName: 'Sin regla activa',
    finding: [
      'Ninguna regla activa para correo electrónico supervisa esta cola, así que nada convierte sus correos en casos. Los elementos de cola simplemente se quedan ahí.',
    ],
    brief: 'Active la regla de esta cola. Si no hay ninguna, créela.',
    fix: [
      `Abra las reglas: ${ruleList}.`,
      'Si hay un borrador para esta cola, compruebe que tiene un elemento de regla y seleccione **Activar**.',
      'Si no hay ninguna, créela: **Nuevo**, con esta cola en **«Queue to monitor»** y **Correo electrónico** en **«Activity type to monitor»**, y después **Guardar**. En **«Step two: conditions to evaluate and actions to take»**, agregue una condición con **Caso** en **«Record to create»**, seleccione **«Save and open in Power Automate»**, guarde y use **Activar** en la regla.',
      'Una cola tiene como máximo una regla activa por tipo de actividad; una de tareas o llamadas no cuenta aquí. Al activar una regla migrada, se desactiva la heredada.',
    ],
    legacyFix: [
      `${legacyRuleList} y, después, **Activar**. Las reglas heredadas se siguen ejecutando hasta que se desactivan.`,
    ],
    who: ruleManager,
    request:
      'Nuestra cola de soporte no tiene ninguna regla activa. Por favor, active (o cree) la regla de creación y actualización automáticas de registros con esta cola en «Queue to monitor» y Correo electrónico en «Activity type to monitor».',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'La cola no tiene ninguna regla activa para correo electrónico.',
    ruledOut: 'La cola tiene una regla activa.',
  },
  'rule-disconnected': {
    name: 'La regla está desconectada',
    shortName: 'Regla sin flujo',
    finding: [
      'La cuenta con la que se ejecuta la regla se deshabilitó o se eliminó. La regla parece activa, pero ya no está conectada a su flujo.',
      'En ese caso, lo habitual es que se queden sin caso todos los correos de esta cola, no solo uno.',
    ],
    brief:
      'Desactive la regla, elija un propietario habilitado con el rol y la licencia necesarios, y vuelva a activarla.',
    fix: [
      `Abra la regla: ${ruleList}. Mire **«Owner whose permissions the rule uses to run»** en la pestaña **Avanzado**.`,
      'Habilite esa cuenta, o desactive la regla y elija un propietario habilitado que tenga el rol y la licencia necesarios.',
      'Desactive la regla y vuelva a activarla: así se conecta de nuevo a su flujo. No active en su lugar el flujo en Power Automate.',
    ],
    who: `${ruleManager} Para habilitar una cuenta hace falta un administrador de Microsoft 365.`,
    request:
      'Nuestra regla de creación automática de registros está desconectada de su flujo, probablemente porque la cuenta de su propietario está deshabilitada. Por favor, elija un propietario habilitado y, después, desactive la regla y vuelva a activarla.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found:
      'El propietario de la regla está deshabilitado o se eliminó, así que su flujo está desconectado.',
    ruledOut: 'El propietario de la regla está habilitado.',
  },
};
