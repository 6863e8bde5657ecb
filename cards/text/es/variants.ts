import type { VariantId } from '../../../dialogs/variants.ts';
import type { VariantWords } from '../variants.ts';

const ruleList =
  '**«Case settings»** > **Reglas de creación y actualización automáticas de registros**';
const openRule = `Abra la regla en ${ruleList} y desactívela; una regla activa es de solo lectura.`;
const toggleRule = `En ${ruleList}, desactive la regla y vuelva a activarla.`;
const reactivate =
  'Active la regla. Compruebe que aún no hay caso y use **Agregar a la cola** en el correo; el remitente puede recibir de nuevo la respuesta automática.';
const rerun =
  'Compruebe que aún no hay caso, seleccione el correo y use **Agregar a la cola** para ejecutar de nuevo la regla. La respuesta automática puede enviarse otra vez.';
const openMailbox =
  '**Centro de administración de Power Platform** > **Administrar** > **Entornos** > el suyo > **Configuración** > **Correo electrónico** > **Buzones**: abra el buzón.';
const testMailbox =
  'Seleccione **Probar y habilitar buzón**, espere a que aparezca **«Success»** y mire **Alertas** si falla.';
const waitCycle =
  'Espere un ciclo, unos 15 minutos, y vea si vuelve a ocurrir. No cambie nada antes.';
const lookAfterCycle = 'Espere un ciclo, unos 15 minutos, y busque el correo en **Actividades**.';
const startAgain =
  'En el formulario del buzón, seleccione **Probar y habilitar buzón** y una fecha de inicio anterior al correo; debe ser posterior a la del perfil.';
const openRun =
  'Abra la ejecución fallida en Power Automate: el flujo **ARC:** y el nombre del elemento de regla, **«28-day run history»**.';
const resubmit =
  'Si aún no hay caso, repita la ejecución con **«Resubmit»**, o use **Agregar a la cola** en el correo.';
const fixConnection =
  'Como propietario, abra **Power Automate** > **Conexiones**, seleccione **«Fix connection»** e inicie sesión de nuevo.';
const whereConnections =
  '**Power Automate** > **Conexiones**: el **estado** de la conexión que usa el flujo.';
const whereJobs =
  '**Centro de administración de Power Platform** > **Administrar** > **Entornos** > su entorno > **Configuración** > **Auditoría y registros** > **Trabajos del sistema**.';
const otherAlerts = 'Busque en **Alertas** del buzón una sobre la recepción de correo, y péguela.';
const exchangeAdministrator = 'Un administrador de Exchange.';
const entraAdministrator = 'Un administrador de Microsoft Entra.';
const approvalOff =
  'Sin aprobación: desactive **«Process emails only for approved queues»** en **Configuración** > **Correo electrónico** > **«Email settings»**.';

/** The Spanish words of every variant: what it means and what to do. */
export const variants: Record<VariantId, VariantWords> = {
  'mailbox-not-approved': {
    name: 'El buzón no está aprobado',
    means: 'No se procesa el correo de este buzón hasta que se apruebe su dirección.',
    fix: [
      openMailbox,
      'Seleccione **Aprobar correo electrónico** y, después, **Aceptar**.',
      testMailbox,
      approvalOff,
    ],
  },
  'mailbox-not-tested': {
    name: 'El buzón no está probado ni habilitado',
    means:
      'El buzón nunca superó **Probar y habilitar buzón**, o falló la última vez, así que la sincronización no lo lee.',
    fix: [openMailbox, testMailbox],
  },
  'mailbox-delivery-off': {
    name: 'El correo entrante está apagado en el buzón',
    means:
      '**«Incoming Email»** del buzón no está en sincronización del lado del servidor, así que la sincronización no lo lee.',
    fix: [
      openMailbox,
      'En **«Synchronization Method»**, ponga **«Incoming Email»** en **«Server-Side Synchronization or Email Router»**.',
      testMailbox,
    ],
  },
  'mailbox-off': {
    name: 'El buzón está inactivo',
    means:
      'El registro del buzón está desactivado. También ocurre solo cuando su usuario se deshabilita o pierde la licencia.',
    fix: [
      openMailbox,
      'Seleccione **Activar**. Si su usuario estaba deshabilitado, habilítelo antes, con licencia y rol de seguridad.',
      testMailbox,
    ],
  },
  'mailbox-paused': {
    name: 'La sincronización del buzón está en pausa',
    means:
      'Tras errores, el sistema pausa un buzón: un error pasajero se reintenta diez veces, cada cinco minutos, y después el buzón se deshabilita.',
    fix: [
      waitCycle,
      'Si sigue, lea en **Alertas** del buzón qué error vino primero, y corríjalo.',
      testMailbox,
    ],
  },
  'approval-refused': {
    name: 'Se rechazó la aprobación del buzón',
    means:
      'Falló la aprobación del buzón. Hace falta alguien que sea administrador del sistema y también administrador global o de Exchange; los detalles pueden indicar que la dirección no coincide con el UPN.',
    fix: [
      'Inicie sesión como administrador global o de Exchange que sea también administrador del sistema.',
      openMailbox,
      'Seleccione **Aprobar correo electrónico** y, después, **Probar y habilitar buzón**.',
    ],
  },
  'queue-filter': {
    name: 'La cola no acepta este correo',
    means:
      'El correo llegó, pero ninguna cola ni usuario del correo está configurado para aceptarlo; por ejemplo, porque solo se aceptan respuestas a correos anteriores.',
    fix: [
      'Abra la cola y configure **«Convert Incoming Email To Activities»** como **Todos los mensajes de correo electrónico**.',
      'Si las respuestas deben relacionarse, revise **«Use correlation to track email conversations»** en la configuración de seguimiento del correo electrónico.',
    ],
  },
  'profile-start-date': {
    name: 'El correo es anterior a la fecha del perfil',
    means:
      'El correo anterior a **«Process Email From»** del perfil de servidor no se lee. Cuenta la fecha más tardía del perfil y del buzón.',
    fix: [
      'Abra el **«Server Profile»** del buzón y mire **«Process Email From»**.',
      'Ponga una fecha anterior al correo, o cree el caso a mano desde el correo.',
      startAgain,
    ],
  },
  'enabled-after-email': {
    name: 'El buzón se habilitó después de llegar el correo',
    means:
      'Al probar y habilitar un buzón, la lectura empieza en una fecha. Este correo es anterior, así que se pasó por alto.',
    fix: [
      startAgain,
      'Elíjala cerca del correo: todo lo posterior se lee otra vez, y eso puede retrasar el correo nuevo.',
    ],
  },
  subfolder: {
    name: 'El correo no está en la raíz de la bandeja de entrada',
    means:
      'Solo se lee el correo que está directamente en la **Bandeja de entrada**, salvo con seguimiento por carpetas. El que estaba en una subcarpeta queda sin leer aunque vuelva.',
    fix: [
      'Cambie la regla de Outlook que mueve el correo.',
      'Devuelva el correo a la **Bandeja de entrada**.',
      startAgain,
    ],
  },
  'passing-fault': {
    name: 'Un fallo pasajero del servicio',
    means:
      'La sincronización encontró un error interno o un servidor ocupado. Normalmente el ciclo siguiente lee el correo, y la alerta puede ignorarse.',
    fix: [
      waitCycle,
      'Compruebe que el buzón envía y recibe en Outlook.',
      'Si la alerta sale en cada ciclo, pregunte al soporte de Microsoft en el **Centro de administración de Power Platform**.',
    ],
  },
  'server-refuses-access': {
    name: 'Exchange rechaza los servicios web de Exchange (EWS)',
    means:
      'Exchange respondió «Forbidden»: EWS está apagado en el buzón o la organización, o **EwsApplicationAccessPolicy** no deja entrar a Dynamics 365 (CRM).',
    fix: [
      'Solo algunos buzones: vea **EwsEnabled** en **Get-CASMailbox**, y actívelo con **Set-CASMailbox**.',
      'Todos los buzones: vea **EwsEnabled**, **EwsApplicationAccessPolicy** y sus listas en **Get-OrganizationConfig**; deje entrar a CRM.',
      'Espere hasta 120 minutos a que valga el cambio, y seleccione **Probar y habilitar buzón**.',
    ],
    who: exchangeAdministrator,
  },
  'server-credentials': {
    name: 'Las credenciales del perfil no sirven',
    means:
      'La cuenta del perfil del servidor de correo electrónico no puede abrir el buzón, así que el buzón se deshabilitó para correo electrónico.',
    fix: [
      'Compruebe el nombre de usuario y la contraseña del perfil del servidor de correo electrónico.',
      'Asegúrese de que la cuenta puede suplantar el buzón y tiene acceso a él.',
      testMailbox,
    ],
  },
  'server-unauthorized': {
    name: 'Exchange rechazó el inicio de sesión (401)',
    means:
      'Exchange denegó el acceso al buzón. A menudo la dirección no es la de Exchange, se usa un perfil híbrido para un buzón de Exchange Online o falta una licencia.',
    fix: [
      'Compruebe que la **Dirección de correo electrónico** del buzón es la misma que en Exchange.',
      'Para Exchange Online, use un perfil de Exchange Online, un usuario con licencia y el mismo inquilino.',
      'Para Exchange local, compruebe que la autenticación básica está activada para los servicios web de Exchange.',
      testMailbox,
    ],
  },
  impersonation: {
    name: 'La cuenta no puede actuar en nombre del buzón',
    means:
      'La cuenta del perfil de servidor no tiene en Exchange derecho a suplantar este buzón. No se trata del propietario de la regla.',
    fix: [
      'Haga que en Exchange se dé a la cuenta del perfil el derecho de suplantación sobre el buzón.',
      testMailbox,
    ],
    who: exchangeAdministrator,
  },
  'server-not-reached': {
    name: 'No se llega al servidor de correo',
    means:
      'La conexión con el servidor de correo caducó: un puerto equivocado en el perfil, o un firewall que no deja entrar a Dynamics 365.',
    fix: [
      'En el perfil de servidor, en **Avanzado**, compare los puertos de entrada y salida con lo que dice el proveedor.',
      'Con Exchange local, compruebe que el firewall deja entrar a Dynamics 365.',
      testMailbox,
    ],
  },
  'server-location': {
    name: 'La ubicación o el puerto del servidor no es correcto',
    means:
      'La ubicación del servidor o el puerto de entrada del perfil del servidor de correo electrónico no es correcto.',
    fix: [
      'Abra el perfil del servidor de correo electrónico y compruebe **«Incoming Server Location»**.',
      'En **Avanzado**, compruebe **«Incoming Port»** y guarde.',
      testMailbox,
    ],
  },
  autodiscover: {
    name: 'La detección automática no encuentra el buzón',
    means:
      'El perfil del servidor de correo electrónico busca el buzón por sí mismo, con la detección automática, y no lo encuentra.',
    fix: [
      'Pregunte al administrador de Exchange si la detección automática (autodiscover) funciona en esta red.',
      'O ponga **«Auto Discover Server Location»** en **No** en el perfil del servidor de correo electrónico e introduzca la URL de los servicios web de Exchange.',
      testMailbox,
    ],
  },
  'no-server-profile': {
    name: 'No hay perfil de servidor de correo activo',
    means:
      'El buzón no tiene un perfil del servidor de correo electrónico, o el que usa está inactivo.',
    fix: [
      openMailbox,
      'Elija un perfil en **Perfil de servidor**. Si ya hay uno, ábralo y actívelo si está inactivo.',
      testMailbox,
    ],
  },
  'mailbox-store-unavailable': {
    name: 'Exchange no puede abrir el buzón ahora mismo',
    means:
      'Exchange no pudo abrir el buzón en ese momento. Si el correo entra de todos modos, puede pasar por alto esta advertencia; la sincronización lo intenta de nuevo.',
    fix: [
      'Espere un rato y vea si la advertencia vuelve a aparecer.',
      'Si vuelve, compruebe que el buzón se abre y mire el estado del servicio de Exchange Online.',
      testMailbox,
    ],
  },
  'no-exchange-mailbox': {
    name: 'Exchange no conoce ese buzón',
    means:
      'Exchange no conoce ningún buzón con la dirección que se usó. A menudo, el nombre de usuario está escrito como dominio\\usuario en lugar de una dirección de correo.',
    fix: [
      'En el perfil del servidor de correo electrónico, escriba **Nombre de usuario** con el formato user@contoso.com.',
      'Compruebe que este usuario tiene un buzón y que su dirección es la misma.',
      testMailbox,
    ],
  },
  'mailbox-without-rest': {
    name: 'No se llega al buzón por REST',
    means:
      'No se puede acceder al buzón mediante la API REST: no tiene licencia de Exchange Online, está deshabilitado o está en Exchange local.',
    fix: [
      'Compruebe que el buzón tiene una licencia de Exchange Online.',
      'Si es local, cree para él un perfil de servidor del tipo **«Exchange Server (On Prem)»**.',
      testMailbox,
    ],
  },
  'pop-recent-mode': {
    name: 'Gmail por POP necesita el «recent mode»',
    means:
      'Con Gmail por POP, la prueba puede salir bien sin que entre ningún correo, mientras no se use el **«recent mode»**.',
    fix: [
      'Escriba **recent:** delante de la dirección de Gmail en Dynamics 365, como en recent:example@gmail.com.',
      'O conecte Gmail con OAuth 2.0, como pide Google.',
      testMailbox,
    ],
  },
  'mailbox-license': {
    name: 'No hay licencia de Exchange Online',
    means:
      'El buzón de usuario no tiene una licencia de Exchange Online. Para una cola, un buzón compartido no la necesita.',
    fix: [
      'Asigne una licencia de Exchange Online al usuario del buzón.',
      'O, si es para una cola, conviértalo en buzón compartido en el Centro de administración de Exchange.',
      testMailbox,
    ],
  },
  'mailbox-user-unlicensed': {
    name: 'Licencia o modo de acceso del usuario',
    means:
      'El usuario que corresponde a la dirección del buzón no tiene una licencia de Exchange válida, o el modo de acceso no es el adecuado.',
    fix: [
      'Asigne una licencia en el Centro de administración de Microsoft 365; puede tardar unos minutos en llegar.',
      'Abra el propietario del buzón y ponga **Modo de acceso** en **Lectura y escritura**.',
      testMailbox,
    ],
  },
  'mailbox-account-disabled': {
    name: 'La cuenta de Microsoft 365 del buzón está deshabilitada',
    means:
      'La cuenta de Microsoft 365 que corresponde a la dirección del buzón está deshabilitada.',
    fix: [
      'En el Centro de administración de Microsoft 365, compruebe que la cuenta está habilitada y que su inicio de sesión no está bloqueado.',
      testMailbox,
    ],
  },
  'recreated-user': {
    name: 'Un usuario eliminado estorba',
    means:
      'Se eliminó un usuario o buzón y se creó de nuevo con la misma dirección, y el antiguo sigue interfiriendo.',
    fix: [
      'Elimine de forma permanente el usuario o buzón anterior; un usuario eliminado se puede restaurar durante 30 días.',
      testMailbox,
      'Si sigue fallando, espere hasta 72 horas por la caché o póngase en contacto con el soporte técnico de Microsoft.',
    ],
  },
  'no-user-with-address': {
    name: 'Ningún usuario tiene la dirección del buzón',
    means:
      'Ningún usuario del inquilino de Microsoft 365 del perfil del servidor de correo electrónico tiene la dirección del buzón.',
    fix: [
      'En el Centro de administración de Microsoft 365, compruebe que el usuario tiene esa dirección.',
      'Corrija la dirección del buzón si el usuario tiene otra.',
      'Si el usuario está en otro inquilino, configure un perfil del servidor de correo electrónico entre inquilinos.',
      testMailbox,
    ],
  },
  'mailbox-owner-rights': {
    name: 'Al propietario del buzón le faltan privilegios',
    means: 'El propietario del buzón no tiene privilegios suficientes para sincronizarlo.',
    fix: [
      openMailbox,
      'Compruebe que **Propietario** es el usuario al que pertenece el buzón.',
      'Abra el propietario, seleccione **Administrar roles** y dele un rol con los privilegios para la sincronización.',
      testMailbox,
    ],
  },
  'mailbox-owner-privilege': {
    name: 'Al propietario del buzón le falta el privilegio nombrado',
    means:
      'Los detalles de la alerta nombran un privilegio (**prv…**) que el usuario o equipo del buzón no tiene. La sincronización lo necesita.',
    fix: [
      'Abra los detalles de la alerta y anote el privilegio que falta.',
      'Añádalo a un rol de seguridad del propietario del buzón o de su cola. **prvReadQueue**, por ejemplo, es **Leer** en **Cola**.',
      testMailbox,
    ],
  },
  'mailbox-owner-unlicensed': {
    name: 'El propietario del buzón no tiene licencia',
    means:
      'El usuario dueño del buzón, o de otro buzón con la misma dirección, no tiene licencia de Dynamics 365.',
    fix: [
      'Asigne una licencia de Dynamics 365 al propietario del buzón.',
      'Si la tiene, busque otro buzón con la misma dirección, y dele otra dirección.',
      testMailbox,
    ],
  },
  'queue-owner-without-role': {
    name: 'El equipo dueño de la cola no tiene rol de seguridad',
    means:
      'La cola es de un equipo sin ningún rol de seguridad, así que su correo no puede crearse en Dynamics 365.',
    fix: [
      'Abra el buzón, siga **Referente a** hasta la cola, y mire su **Propietario**.',
      'Abra el propietario, seleccione **Administrar roles**, y asigne un rol de seguridad suficiente.',
      lookAfterCycle,
    ],
  },
  'queue-owner-rights': {
    name: 'El propietario de la cola no puede leerla',
    means:
      'Al propietario de la cola le falta un privilegio, normalmente **Leer** en **Cola**. Puede ser también el de otra cola que recibió el mismo correo.',
    fix: [
      'Dé al propietario un rol de seguridad con **Leer** en **Cola** (pestaña **«Core Records»**).',
      'Si lo tiene, revise los propietarios de las otras colas y buzones que recibieron el correo.',
      lookAfterCycle,
    ],
  },
  'internal-sender-refused': {
    name: 'Se rechaza el correo entre usuarios de Dynamics 365',
    means:
      'El remitente es usuario de Dynamics 365, y **«Track emails sent between Dynamics 365 users as two activities»** está apagado. Ocurre a menudo al probar con la propia dirección.',
    fix: [
      'Pruebe primero con una dirección externa.',
      'Para aceptar ese correo, active esa opción en **«Email Configuration Settings»**.',
      'Solo para colas, la opción de la organización **DoNotIgnoreInternalEmailToQueues** debe estar activa, como de forma predeterminada.',
    ],
  },
  'tracked-by-other-mailbox': {
    name: 'Otro buzón siguió el correo antes',
    means:
      'El correo llegó a varios buzones y otro se leyó antes. Está una vez en Dynamics 365, con aquel como **«Receiving Mailbox»**.',
    fix: [
      'Busque el correo en **Actividades** por su asunto, sea de quien sea.',
      'Si está sin elemento en su cola, use **Agregar a la cola**.',
      'Para el futuro, active **SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail**.',
    ],
  },
  'no-recipient-match': {
    name: 'Ningún destinatario es de una cola o usuario',
    means:
      'Ninguna dirección de Para o CC se relacionó con una cola o un usuario: una lista o un alias, una dirección en varios registros, o CCO. Sobre CCO, las fuentes difieren; una cola que acepta **Todos los mensajes de correo electrónico** aun así puede recibirlo.',
    fix: [
      'Compare Para y CC con la dirección de la cola, y agregue ahí la cola si solo estaba en CCO.',
      'Quite la dirección de otros registros, o ponga **«Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails»** en **No**.',
      'Para listas y CCO, configure **«Convert Incoming Email To Activities»** de la cola como **Todos los mensajes de correo electrónico**.',
      'Si todo eso es correcto, cambie la dirección de la cola, guarde, vuelva a poner la anterior y guarde de nuevo.',
    ],
  },
  'same-address-twice': {
    name: 'La dirección de la cola está en varios registros',
    means:
      'También un usuario, contacto, cliente potencial o cuenta tiene la dirección de la cola. El correo puede ir a ese registro, o la dirección quedar sin resolver.',
    fix: [
      'Busque los registros con esta dirección; **emailsearches** en la API web los enumera.',
      'Quítela de los demás, o deles otra dirección.',
      'O ponga **«Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails»** en **No**.',
    ],
  },
  'email-plug-in': {
    name: 'Un complemento o flujo de trabajo detuvo el correo',
    means:
      'Falló un complemento (plug-in) o flujo de trabajo que se ejecuta al crear un correo, y eso impidió que se creara el correo.',
    fix: [
      'Busque flujos de trabajo en tiempo real de **Correo electrónico** que se inicien al crear un registro, y sus sesiones con error.',
      'Busque pasos de complementos síncronos de **Correo electrónico** en **«Sdk Message Processing Steps»**.',
      'Corrija el que falla o desactívelo un momento para probar.',
      'Haga que el buzón lea de nuevo el correo o pida que lo envíen otra vez.',
    ],
  },
  'undeliverable-category': {
    name: 'Outlook muestra «Undeliverable»',
    means:
      'La sincronización leyó el correo, pero no pudo crearlo. Los motivos habituales son un complemento (plug-in) o flujo de trabajo que falla, o un propietario del buzón o de la cola sin privilegios suficientes.',
    fix: [
      'Compruebe que el propietario de la cola tiene una licencia y un rol de seguridad; que no los tenga es un motivo que se notifica a menudo.',
      'Mire en **Alertas** del buzón el error de este correo.',
      'Busque complementos y flujos de trabajo en tiempo real que se ejecuten al crear un correo.',
    ],
  },
  'email-not-created': {
    name: 'No se pudo crear el correo',
    means:
      'El buzón recibió el correo, pero no se pudo crear en Dynamics 365. Los detalles de la alerta contienen el código de error.',
    fix: [
      'Seleccione **Ver detalles** en la alerta y busque **InvalidSender** o **InvalidForwardMailItem**.',
      '**InvalidSender**: compruebe que el correo tiene una dirección válida en la línea «De».',
      '**InvalidForwardMailItem**: compruebe que el correo se reenvió como dato adjunto y que **Correo electrónico entrante** es **«Forward Mailbox»**.',
    ],
  },
  'invalid-sender': {
    name: 'El correo no tiene una dirección de remitente válida',
    means:
      'El correo no tiene una dirección válida en la línea «De», así que no se pudo crear. Algunas aplicaciones envían correos así; en ese caso, la alerta es solo informativa.',
    fix: [
      'Busque el correo en el buzón y mire su línea «De».',
      'Pida que lo envíen de nuevo desde una dirección válida.',
    ],
  },
  'forward-mailbox': {
    name: 'El buzón de reenvío recibió un correo inadecuado',
    means:
      'Un buzón de reenvío recibió un correo que no se reenvió como dato adjunto, o que vino de un buzón que no está configurado para usarlo.',
    fix: [
      'Abra el buzón que reenvió el correo y compruebe que **Correo electrónico entrante** sea **«Forward Mailbox»**.',
      'Haga que su regla de reenvío envíe los correos como datos adjuntos.',
    ],
  },
  'bad-address-in-email': {
    name: 'Este correo tiene una dirección no válida en Para o CC',
    means:
      'Este correo no pudo crearse porque una dirección en **Para** o **CC** no es válida. Los demás correos entran.',
    fix: [
      'Busque el correo en el buzón y revise cada dirección en **Para** y **CC**.',
      'Pida que lo envíen de nuevo con direcciones válidas, o cree el caso a mano.',
    ],
  },
  'email-too-large': {
    name: 'El correo pasa de 150 MB',
    means: 'Un correo de más de 150 MB, con los adjuntos, no se crea en Dynamics 365.',
    fix: ['Pida adjuntos más pequeños, o cree el caso a mano.'],
  },
  'protected-email': {
    name: 'El correo está protegido (IRM)',
    means:
      'Mientras la opción de la organización **RestrictIRMEmailItems** está activa, el correo con permisos restringidos no se sincroniza. De forma predeterminada no lo está.',
    fix: [
      'Compruebe en Outlook si el correo está protegido.',
      'Pida que lo envíen sin protección, o haga desactivar **RestrictIRMEmailItems**, si su directiva lo permite.',
    ],
  },
  'unknown-senders-off': {
    name: 'No se admiten remitentes desconocidos',
    means:
      'Ningún contacto ni cuenta activos tiene la dirección del remitente, y la regla no acepta remitentes desconocidos.',
    fix: [
      openRule,
      'Ponga **«Allow emails from unknown senders»** en **Sí** y elija **«Manage unknown senders by»**. Heredadas: **«Create cases for email from unknown senders»**.',
      'O cree o active un contacto o una cuenta con esa dirección.',
      reactivate,
    ],
  },
  'no-sender': {
    name: 'El correo no tiene remitente',
    means:
      'La regla no encontró ningún remitente en el correo, así que no pudo saber quién es el cliente.',
    fix: [
      'Abra el correo y mire **De**.',
      'Si el remitente no está resuelto, relaciónelo con un contacto o una cuenta.',
      rerun,
      'Si el correo original no tiene una dirección válida en la línea «De», pida que lo envíen de nuevo.',
    ],
  },
  'sender-inactive': {
    name: 'El contacto o la cuenta del remitente está inactivo',
    means:
      'Un contacto o una cuenta tiene la dirección, pero está inactivo, así que el remitente cuenta como desconocido.',
    fix: [
      'Active el contacto o la cuenta.',
      'O ponga **«Allow emails from unknown senders»** de la regla en **Sí**.',
      rerun,
    ],
  },
  'sender-is-user': {
    name: 'El remitente no es contacto ni cuenta',
    means:
      'La dirección lleva solo a un usuario, una cola o un cliente potencial. Ninguno puede ser el cliente de un caso.',
    fix: [
      'Cree un contacto con esa dirección.',
      'Para probar, escriba desde una dirección externa.',
      rerun,
    ],
  },
  'flow-terminated': {
    name: 'El flujo terminó porque no encontró cliente',
    means:
      'Con **«Mapping in Power Automate manually»**, la acción **«Terminate when no valid customer found»** termina la ejecución con desconocidos. Entonces muestra **«Cancelled»**.',
    fix: [
      openRule,
      'En **«Manage unknown senders by»**, elija **«Creating a new contact automatically»**.',
      'O, en el flujo, elimine **«Terminate when no valid customer found»** y ponga ahí el cliente.',
      reactivate,
    ],
  },
  'rule-without-item': {
    name: 'La regla no tiene elemento de regla',
    means:
      'Una regla puede estar activa sin elemento de regla. Entonces no tiene flujo, y no se crea nada.',
    fix: [
      openRule,
      'En **«Step two: conditions to evaluate and actions to take»**, agregue un elemento; sin condiciones sirve para todo correo.',
      reactivate,
    ],
  },
  'conditions-do-not-fit': {
    name: 'Ninguna condición se ajusta al correo',
    means:
      'La regla se ejecutó, pero ninguno de sus elementos coincide con este correo. Lo mismo se dice de una regla sin ningún elemento.',
    fix: [
      openRule,
      'Asegúrese de que tiene un elemento de regla cuyas condiciones coincidan con este correo; un elemento sin condiciones coincide con cualquiera.',
      reactivate,
    ],
  },
  'migrated-item-never-fits': {
    name: 'Un elemento de regla migrado nunca puede ajustarse',
    means:
      'La migración no pudo pasar una condición: el nombre del elemento acaba en «_FailedMigration», y espera que **«Created On»** sea 2200-01-01.',
    fix: [
      openRule,
      'Sustituya ese texto provisional del elemento por la condición que se quería.',
      'Si la herramienta de migración da la regla por incompleta, ponga **«Mark as complete»** en **Sí**.',
      reactivate,
    ],
  },
  'condition-on-recipients': {
    name: 'Las condiciones no pueden usar Para, CC ni CCO',
    means:
      '**Para**, **CC** y **CCO** son listas de participantes, y las condiciones de una regla no pueden filtrar por ellas.',
    fix: [
      'Use una cola, con su dirección y su regla, para cada dirección que quiera distinguir.',
      'O deje la condición y decida en el flujo del elemento de regla.',
    ],
  },
  'entitlement-missing': {
    name: 'El cliente no tiene un derecho válido',
    means:
      'La regla solo crea casos para clientes con un derecho válido, y no encontró ninguno para este remitente.',
    fix: [
      'Compruebe que el cliente tiene un derecho activo. Si **Contactos** no está vacío en él, el remitente debe figurar ahí.',
      openRule,
      'Para prescindir de ello, ponga **«Require a valid entitlement on the connected case»** en **No**.',
      reactivate,
    ],
  },
  'internal-failure': {
    name: 'Falló el propio servicio',
    means:
      'Algo falló dentro del servicio mientras se ejecutaba la regla. No hay ningún otro motivo publicado.',
    fix: [
      rerun,
      'Si vuelve a fallar, póngase en contacto con el soporte técnico de Microsoft e indique la hora y el nombre de la regla.',
    ],
  },
  'case-without-customer': {
    name: 'El caso se queda sin cliente',
    means:
      'La regla intentó crear el caso sin cliente. Lo habitual es que **Cliente** se tome de la cuenta del remitente y este no tenga; también ocurre cuando se escribe a una cola desde la dirección de esa misma cola.',
    fix: [
      openRule,
      'En el paso que crea el caso, deje **Cliente** en blanco o asígnele **{Sender(Email)}**.',
      'Si el remitente es la dirección de la propia cola, envíe desde otra dirección, o migre la regla y use **«Allow emails from unknown senders»**.',
      reactivate,
    ],
  },
  'customer-from-account': {
    name: 'El cliente sale de la cuenta del remitente',
    means:
      'Es un mensaje general. En las reglas de creación de registros, un desencadenante conocido es que **Cliente** se tome de la cuenta del remitente mientras **Contacto** es el remitente.',
    fix: [
      'Compruebe cómo rellena **Cliente** y **Contacto** el paso que crea el caso.',
      openRule,
      'Deje **Cliente** en blanco o asígnele **{Sender(Email)}**.',
      reactivate,
    ],
  },
  'contact-is-customer': {
    name: 'El contacto y el cliente son el mismo',
    means:
      'El paso que crea el caso pone al remitente tanto en **Cliente** como en **Contacto**. Si el cliente es un contacto, **Contacto** tiene que quedar vacío.',
    fix: [
      openRule,
      'En el paso que crea el caso, borre **Contacto**.',
      'Deje **Cliente** en blanco o asígnele **{Sender(Email)}**.',
      reactivate,
    ],
  },
  'contact-of-other-account': {
    name: 'El contacto es de otra cuenta',
    means:
      'El caso recibió como cliente una cuenta, y un contacto que no es uno de los contactos de esa cuenta.',
    fix: [
      openRule,
      'En el paso que crea el caso, borre **Contacto** o elija un contacto de esa cuenta.',
      'Si no, abra el contacto y ponga como su cuenta la que está en **Cliente**.',
      reactivate,
    ],
  },
  'entitlement-of-other-customer': {
    name: 'El derecho no corresponde al cliente',
    means:
      'El paso que crea el caso asigna un derecho que no está activo o que no cubre a este cliente, contacto o producto.',
    fix: [
      openRule,
      'En el paso que crea el caso, quite el derecho o elija uno activo de este cliente.',
      'En el derecho, mire **Contactos**: si hay alguno en la lista, solo esos contactos están cubiertos.',
      reactivate,
    ],
  },
  'sender-only-a-user': {
    name: 'El remitente es solo usuario, así que no hay cliente',
    means:
      'No se pudo asignar ningún cliente al caso. Se notificó en CRM 2015 cuando el remitente existe como usuario: un remitente que solo se conoce como usuario no se toma como cliente.',
    fix: [
      'Asegúrese de que un contacto o una cuenta activos tengan la dirección de correo del remitente.',
      openRule,
      'Elimine y vuelva a agregar el paso que crea el caso, y conserve **{null(Channel Properties)}** en **Cliente** y **Contacto**.',
      reactivate,
    ],
  },
  'regarding-empty-in-flow': {
    name: 'Regarding está vacío en el flujo',
    means:
      'Después de migrar una regla, **{Regarding(Email)}** queda vacío en el flujo, porque el flujo conserva los valores que tenía el correo antes de crearse el caso.',
    fix: [
      'Abra el flujo del elemento de regla y busque los pasos que usan **{Regarding(Email)}**.',
      'Use **OData Id** del caso creado para las búsquedas, y el identificador único de su **Caso** (**IncidentId**) donde se pida un identificador.',
      'Guarde el flujo y envíe un correo de prueba.',
    ],
  },
  'sender-in-text-field': {
    name: 'Sender se pone en un campo de texto',
    means:
      'El remitente puede ser un contacto o una cuenta. Una regla heredada ponía por sí sola su nombre en un campo de texto; después de la migración, el flujo no puede hacerlo.',
    fix: [
      'Abra el flujo del elemento de regla y busque los campos de texto que se rellenan desde **«Sender»**.',
      'Indique el tipo, contacto o cuenta, y el campo que se debe mostrar, o use otro campo con el texto que desee.',
      'Guarde el flujo y envíe un correo de prueba.',
    ],
  },
  'case-plug-in': {
    name: 'Un complemento o flujo de trabajo detuvo el caso',
    means:
      'Un complemento, un flujo de trabajo en tiempo real o una regla de negocio en el caso, u otro registro de esta ejecución, lo rechazó. El correo llegó y la regla se ejecutó.',
    fix: [
      'Lea todo el mensaje: a menudo nombra el complemento o el campo que pide.',
      'Busque pasos síncronos en **Caso** en **«Sdk Message Processing Steps»**, y flujos de trabajo en tiempo real.',
      'Haga que lo cambien, o rellene lo que pide en el paso que crea el caso.',
      rerun,
    ],
  },
  'duplicate-case': {
    name: 'La detección de duplicados detuvo el caso',
    means:
      'Una regla de detección de duplicados tomó el caso nuevo por uno que ya está, así que el paso que lo crea falló.',
    fix: [
      'Busque un caso que ya esté.',
      'Mire las reglas de detección de duplicados de **Caso**, y acote o anule la publicación de la que se aplica.',
      rerun,
    ],
  },
  'flow-off': {
    name: 'El flujo de la regla está apagado',
    means:
      'El flujo del elemento de regla está apagado o suspendido. La regla pasa el correo, y no se ejecuta nada.',
    fix: [
      'Desactive la regla y vuelva a activarla: eso enciende su flujo. No lo haga en Power Automate.',
      'Si se apaga otra vez, lea los detalles del flujo: una directiva de datos o fallos repetidos pueden haberlo suspendido.',
      rerun,
    ],
    look: [
      '**Power Automate** > **Mis flujos** o **Soluciones**: el estado de **ARC:** y el nombre del elemento de regla.',
    ],
  },
  'wrong-trigger': {
    name: 'El desencadenador del flujo no es el que debe',
    means:
      'El flujo del elemento de regla no se inicia como la regla espera. Esto apunta a un desencadenador modificado.',
    fix: [
      'Abra el flujo **ARC: nombre del elemento de regla** y mire su desencadenador.',
      'Debe ejecutarse cuando se actualiza un correo, con filtro por **importsequencenumber**; restablézcalo así.',
      toggleRule,
    ],
  },
  'flow-step-failed': {
    name: 'Falló un paso del flujo',
    means:
      'Un paso del flujo recibió algo que no puede usar: un campo vacío, demasiado largo o de otro tipo, o un registro que ya no está.',
    fix: [
      openRun,
      'Lea el error en **«Outputs»** del paso que falló, y corrija lo que nombra.',
      resubmit,
    ],
  },
  'flow-expression': {
    name: 'Falló una expresión del flujo',
    means:
      'Una expresión del flujo recibió un valor que no sabe tratar, a menudo vacío (null), o está mal escrita.',
    fix: [
      openRun,
      'Dé un valor predeterminado a los vacíos con **coalesce**, o revíselos antes con una **Condición**.',
      resubmit,
    ],
  },
  'flow-forbidden': {
    name: 'Un paso del flujo estaba prohibido (403)',
    means:
      'A la cuenta de la conexión le falta un derecho sobre el registro, una directiva de datos bloquea el conector, o falta una licencia. El mensaje dice cuál.',
    fix: [
      openRun,
      'Dé a la cuenta de la conexión un rol de seguridad con los derechos que el paso necesita.',
      'Pregunte a un administrador de Power Platform por las directivas de datos (DLP) y las licencias.',
      resubmit,
    ],
  },
  'flow-limit': {
    name: 'El flujo llegó a un límite',
    means:
      'Hubo demasiadas acciones o solicitudes: el límite diario de la licencia, las repeticiones de un bucle, o el límite del conector (429).',
    fix: [
      'Espere a que el límite lo permita, y mire las ejecuciones siguientes.',
      'Use menos acciones: filtre antes de un bucle, no dentro.',
      'O asigne al propietario del flujo una licencia con un límite mayor.',
      resubmit,
    ],
  },
  'flow-run-passing': {
    name: 'Un fallo pasajero de la ejecución',
    means:
      'El servicio no respondió a tiempo o tuvo un error propio (500, 502, 503). Eso suele pasar.',
    fix: [
      'Espere de 15 a 30 minutos; no cambie nada antes.',
      resubmit,
      'Si vuelve, mire el estado del servicio, y dé al paso una directiva de reintentos.',
    ],
  },
  'rule-owner-privilege': {
    name: 'A la ejecución le falta un privilegio',
    means:
      'La cuenta con la que se ejecuta la regla o su flujo no tiene el privilegio (**prv…**) que el mensaje nombra.',
    fix: [
      'Anote el privilegio. **prvCreateIncident**, por ejemplo, es **Crear** en **Caso**.',
      'Añádalo a un rol de seguridad del propietario de la regla, y de la cuenta de la conexión del flujo.',
      rerun,
    ],
  },
  'step-skipped': {
    name: 'La ejecución salió bien pero no creó caso',
    means:
      'Una ejecución puede acabar bien sin crear un caso: una condición del flujo pasó de largo por el paso que lo crea.',
    fix: [
      'Abra la ejecución: ¿se ejecutó **«Create a record (don’t rename this step)»**, o se omitió?',
      'Mire la condición anterior, y corríjala.',
      rerun,
    ],
  },
  'job-canceled': {
    name: 'Se canceló el trabajo del sistema',
    means:
      'El trabajo de una regla heredada fue cancelado, por alguien o por el sistema, por ejemplo porque giraba en bucle.',
    fix: [
      'Abra el trabajo y lea sus detalles. Uno cancelado no puede reanudarse.',
      'Corrija lo que nombran.',
      rerun,
    ],
    look: [whereJobs],
  },
  'case-still-active': {
    name: 'El caso de la conversación sigue activo',
    means:
      'El correo pertenece a un caso que sigue activo, así que no se crea uno nuevo. El correo está en la escala de tiempo de ese caso.',
    fix: [
      'Abra el correo y siga **Referente a** hasta el caso.',
      'Si se desea un caso nuevo, pida al remitente que escriba un correo nuevo en lugar de una respuesta.',
    ],
  },
  'case-resolved': {
    name: 'El caso de la conversación está resuelto',
    means:
      'El correo pertenece a un caso resuelto, y la regla no está configurada para crear un caso nuevo en esa situación.',
    fix: [
      openRule,
      'Ponga **«Wait for a specific amount of time after the connected case has been resolved»** en **Sí**; sin un tiempo, significa de inmediato.',
      reactivate,
    ],
  },
  'case-resolved-recently': {
    name: 'El caso se resolvió hace poco',
    means:
      'El correo pertenece a un caso que se resolvió hace poco. La regla espera un tiempo determinado antes de crear un caso nuevo.',
    fix: [
      openRule,
      'En **«Wait for a specific amount of time after the connected case has been resolved»**, elija un tiempo más corto.',
      reactivate,
    ],
  },
  'tracked-to-other-record': {
    name: 'El correo está ligado a otro registro',
    means:
      'El correo ya está relacionado con un registro, así que la regla lo omitió. Es el comportamiento previsto para respuestas y reenvíos de correos con seguimiento.',
    fix: [
      'Abra el correo y mire **Referente a**.',
      'Si se desea un caso nuevo, pida al remitente un correo nuevo en lugar de una respuesta, o cree el caso a partir del correo.',
      'Si el vínculo es incorrecto, revise cómo se correlacionan los correos en la configuración de seguimiento del correo electrónico.',
    ],
  },
  'changed-subject': {
    name: 'Una respuesta con otro asunto',
    means:
      'El cliente respondió a un correo anterior y escribió otro asunto. Sigue contando como respuesta, así que no se crea caso nuevo.',
    fix: [
      'Cree el caso a mano desde el correo, o pida un correo nuevo.',
      'En adelante, un flujo propio puede crear un caso donde **«Correlated subject changed»** es verdadero; la página de Microsoft muestra cómo.',
    ],
  },
  'forward-correlated': {
    name: 'Un reenvío se toma por una respuesta',
    means:
      'Un correo reenviado suele llevar la referencia del que reenvía. Por eso queda ligado a su registro, y no se crea caso.',
    fix: [
      'Vacíe **Referente a** en el correo; si aún no hay caso, use **Agregar a la cola**.',
      'Para todos los reenvíos: haga activar la opción de la organización **DoNotCorrelateForwardedEmailsAsReplies**.',
    ],
  },
  'smart-matching': {
    name: 'La coincidencia inteligente lo ligó a un correo anterior',
    means:
      'La coincidencia inteligente une correos por palabras del asunto y destinatarios. Puede equivocarse, y Microsoft la desaconseja.',
    fix: [
      'Vacíe **Referente a** en el correo; si aún no hay caso, use **Agregar a la cola**.',
      'Apague la coincidencia inteligente en la configuración de seguimiento de correo.',
    ],
  },
  'contact-rights': {
    name: 'No se pudo crear el contacto',
    means:
      'El remitente es desconocido y no se pudo crear el contacto, quizá por falta de permisos. Las páginas de Microsoft difieren sobre cuáles cuentan: los del propietario de la regla, o los del propietario o destinatario del correo.',
    fix: [
      'Compruebe que el propietario de la regla y el propietario de la cola pueden crear contactos.',
      'Para usar los permisos del propietario de la regla, ponga la variable de entorno **msdyn_ArcCreateContactWithRuleOwner** en **1**.',
      rerun,
    ],
  },
  'duplicate-contact': {
    name: 'La detección de duplicados detuvo el contacto',
    means:
      'Una regla de detección de duplicados tomó el contacto nuevo por uno que ya está, así que no se creó.',
    fix: [
      'Busque un contacto con ese nombre, también inactivo; actívelo o dele la dirección del remitente.',
      'O acote la regla de detección de duplicados de contactos.',
      rerun,
    ],
  },
  'rule-draft': {
    name: 'La regla de la cola es un borrador',
    means:
      'Hay una regla para esta cola, pero no está activa. Una regla nueva o migrada es un borrador hasta que alguien la activa.',
    fix: [
      'Abra la regla y compruebe que tiene un elemento de regla.',
      'Seleccione **Activar**. Activar una regla migrada desactiva la heredada.',
      rerun,
    ],
  },
  'no-rule': {
    name: 'No hay regla para la cola',
    means:
      'Ninguna regla de correo tiene esta cola como **«Queue to monitor»**. Las reglas de otras actividades, como tareas, no cuentan.',
    fix: [
      'Cree una: **Nuevo**, esta cola como **«Queue to monitor»**, **Correo electrónico** como **«Activity type to monitor»**, **Guardar**.',
      'Agregue un elemento con **Caso** como **«Record to create»**, y seleccione **Activar**.',
      rerun,
    ],
  },
  'flow-disconnected': {
    name: 'La regla perdió su flujo',
    means:
      'La regla ya no puede acceder a su flujo. Un motivo conocido es que la cuenta con la que se ejecuta la regla se deshabilitó o se eliminó.',
    fix: [
      'Compruebe que el propietario de la regla es un usuario habilitado.',
      toggleRule,
      'No active ni desactive el flujo en Power Automate; de eso se encarga la regla.',
      rerun,
    ],
  },
  'workflow-disconnected': {
    name: 'La regla perdió su flujo de trabajo',
    means:
      'La regla heredada ya no puede acceder a su flujo de trabajo. Al desactivar y activar la regla, se vuelven a conectar.',
    fix: [
      'Compruebe que el propietario de la regla es un usuario habilitado.',
      'En **Administración de servicios** > **Reglas de creación y actualización automáticas de registros**, desactive la regla y vuelva a activarla.',
      rerun,
    ],
  },
  'matching-error': {
    name: 'La regla falló al comparar sus condiciones',
    means:
      'La regla falló al comparar sus condiciones. El motivo conocido según Microsoft: la cuenta con la que se ejecuta la regla se eliminó o se deshabilitó, y eso desconecta el flujo.',
    fix: [
      'Compruebe que la cuenta con la que se ejecuta la regla está activa.',
      toggleRule,
      rerun,
      'Si vuelve a fallar, póngase en contacto con el soporte técnico de Microsoft.',
    ],
  },
  'owner-disabled': {
    name: 'El propietario de la regla está deshabilitado',
    means:
      'La cuenta con la que se ejecuta la regla fue deshabilitada o eliminada. Eso desconecta la regla de su flujo.',
    fix: [
      'Habilite la cuenta, o desactive la regla y elija un propietario habilitado con rol y licencia.',
      toggleRule,
      rerun,
    ],
  },
  'owner-unlicensed': {
    name: 'El propietario del flujo no tiene licencia para él',
    means:
      'El flujo usa un conector premium, y la cuenta que lo posee o ejecuta no tiene licencia para ello, o ya no.',
    fix: [
      'Asigne **Power Automate Premium** al propietario del flujo, o una licencia **Process** al flujo.',
      'Guarde el flujo para que se note la licencia; si es de una regla, desactive y active la regla.',
      resubmit,
    ],
  },
  'connection-broken': {
    name: 'La conexión del flujo pide iniciar sesión de nuevo',
    means:
      'El inicio de sesión de la conexión ya no vale: contraseña cambiada, 90 días sin uso, o autenticación multifactor recién activada.',
    fix: [
      fixConnection,
      'En una conexión compartida solo puede su propietario; si no, elija otra conexión en el flujo.',
      resubmit,
    ],
    look: [whereConnections],
    who: 'El propietario de la conexión.',
  },
  'connection-account-disabled': {
    name: 'La cuenta de la conexión está deshabilitada o eliminada',
    means:
      'El usuario tras el flujo o su conexión fue deshabilitado o eliminado, en Microsoft Entra ID o en este entorno.',
    fix: [
      'Compruebe que el propietario de la regla y la cuenta de la conexión están habilitados, con licencia y en este entorno.',
      'Si esa persona se fue, que una cuenta habilitada inicie sesión en la conexión y sea dueña de la regla.',
      toggleRule,
      resubmit,
    ],
    look: [whereConnections],
  },
  'connection-application-off': {
    name: 'La aplicación tras la conexión está deshabilitada',
    means:
      'Un administrador deshabilitó la aplicación (entidad de servicio) que la conexión necesita, o su suscripción caducó.',
    fix: ['Haga habilitar de nuevo la aplicación, o cree otra conexión para el flujo.', resubmit],
    look: [whereConnections],
    who: entraAdministrator,
  },
  'connection-blocked-by-policy': {
    name: 'Una directiva de datos (DLP) bloquea el flujo',
    means:
      'Una directiva de datos no admite juntos los conectores del flujo, así que se suspendió. Actúa al instante, a menudo en varios flujos.',
    fix: [
      'Pregunte qué directiva de datos cambió, y haga admitir los conectores.',
      toggleRule,
      rerun,
    ],
    who: 'Un administrador de Power Platform.',
  },
  'connection-blocked-by-access-policy': {
    name: 'Una directiva de acceso bloquea la conexión',
    means:
      'El acceso condicional rechaza la conexión: quiere otro dispositivo, otro lugar u otra forma de iniciar sesión.',
    fix: [
      'Pregunte qué directiva la rechazó; los registros de inicio de sesión de Microsoft Entra ID lo muestran.',
      'Inicie sesión de nuevo en la conexión de una forma que la directiva admita.',
      resubmit,
    ],
    look: [whereConnections],
    who: entraAdministrator,
  },
  'flow-trigger-failing': {
    name: 'El desencadenador del flujo no funciona',
    means:
      'Power Automate no pudo registrar el desencadenador, así que el flujo no empieza. A menudo su conexión está rota; los errores 5xx pasan solos.',
    fix: [
      'Seleccione **«Fix the trigger»** en los detalles del flujo y lea el error.',
      fixConnection,
      toggleRule,
      rerun,
    ],
    look: [whereConnections],
  },
  'jobs-waiting': {
    name: 'El trabajo aún espera',
    means:
      'El trabajo del sistema de la regla aún no se ejecutó: espera recursos, o se pausó o aplazó. No es un error.',
    fix: [
      'Abra el trabajo: uno pausado puede reanudarse, uno aplazado tiene una hora posterior.',
      'Si muchos esperan, compruebe que las operaciones en segundo plano están activas.',
      'Si siguen esperando, contacte con el soporte de Microsoft.',
    ],
    look: [whereJobs],
  },
  'administration-mode': {
    name: 'Modo de administración, o segundo plano apagado',
    means:
      'En el modo de administración, las operaciones en segundo plano pueden estar apagadas. Entonces no se sincroniza correo ni se ejecuta ningún flujo.',
    fix: [
      '**Centro de administración de Power Platform** > **Administrar** > **Entornos** > su entorno > **Editar**: mire **Modo de administración**.',
      'Acabado el trabajo allí, desactívelo y active las **Operaciones en segundo plano**.',
      lookAfterCycle,
    ],
  },
  'restored-environment': {
    name: 'Un entorno copiado o restaurado',
    means:
      'Una copia empieza en modo de administración, con el segundo plano y los flujos apagados. Un buzón solo puede sincronizarse con un entorno.',
    fix: [
      'Termine allí el modo de administración y active las operaciones en segundo plano.',
      'Decida qué entorno lee el buzón: apruébelo y pruébelo allí, póngalo en **«None»** en el otro.',
      'Desactive y active las reglas, para que sus flujos se ejecuten.',
    ],
  },
  'case-merged': {
    name: 'El caso se combinó',
    means:
      'Se creó un caso y después se combinó con otro. Uno está inactivo, y sus datos pasaron al otro.',
    fix: [
      'Busque casos inactivos de este remitente, y sígalos hasta el que los recibió.',
      'Entonces no hay nada roto: responda en ese caso.',
    ],
  },
  'case-deleted': {
    name: 'El caso se eliminó',
    means:
      'Se creó un caso y después se eliminó: por alguien, una eliminación en masa o una automatización.',
    fix: [
      'Mire el historial de auditoría de los casos, y las eliminaciones en masa en **Trabajos del sistema**.',
      'Cree el caso a mano desde el correo, y detenga lo que elimina casos.',
    ],
  },
  'own-flow-or-plug-in': {
    name: 'Una automatización propia crea los casos',
    means:
      'Aquí un flujo, flujo de trabajo o complemento propio crea los casos, y no una regla. Las diez causas no dicen qué hace.',
    fix: [
      'Averigüe quién lo hizo, y mire sus ejecuciones a la hora del correo.',
      'Corríjalo allí, y pruebe con un correo nuevo.',
    ],
  },
  'resolved-without-case': {
    name: 'La resolución de correo respondió sin caso',
    means:
      'La resolución de correo («email resolution», versión preliminar) responde sola a los clientes, y crea un caso solo donde no puede resolver el asunto.',
    fix: [
      'Busque en **Actividades** una respuesta a este correo.',
      'Si todo correo debe ser caso: **Centro de administración de Copilot Service** > **«Email settings»** > **«Email resolution (preview)»** > **Administrar**, y apáguela.',
    ],
  },
  'deflected-category': {
    name: 'La clasificación de correo deja fuera esta categoría',
    means:
      'El correo de algunas categorías, como marketing, no se convierte en caso. Cada correo recibe una categoría, aunque ninguna encaje.',
    fix: [
      'Mire la categoría de este correo.',
      'Corrija las categorías, por ejemplo con una general como **«Uncategorized»**, o la condición de la regla.',
    ],
  },
  'no-reason-given': {
    name: 'La regla no dio motivo',
    means:
      'La regla no dio ningún motivo para detenerse. Si el estado es **«Ready for Power Automate»** o **«Ready for workflow»**, la regla entregó el correo al paso siguiente y la respuesta está más adelante.',
    fix: [
      'Si es una regla moderna, abra el historial de ejecuciones del flujo en Power Automate y busque una ejecución con error.',
      'Si es una regla heredada, busque **Trabajos del sistema** con error.',
    ],
  },
  'reason-unpublished': {
    name: 'Un motivo sin texto publicado',
    means:
      'Este motivo no tiene ningún texto publicado, así que el número por sí solo no dice qué pasó.',
    fix: [
      'Mire **«Recommendation»** en el monitor de actividad.',
      'Revise el historial de ejecuciones del flujo o, si es una regla heredada, **Trabajos del sistema**.',
      'Si no hay errores en ninguno de los dos, dé el número al soporte técnico de Microsoft.',
    ],
  },
  'email-gone': {
    name: 'El correo ya no está',
    means:
      'La regla ya no encontró el correo que debía examinar. Es posible que se haya eliminado entretanto.',
    fix: [
      'Compruebe si el correo sigue existiendo en **Actividades**.',
      rerun,
      'Si ya no está, pida al remitente que lo envíe de nuevo.',
    ],
  },
  'additional-actions-only': {
    name: 'Solo se ejecutaron las acciones adicionales',
    means:
      'El remitente no tiene un derecho válido, así que se omitió la acción principal. Las acciones adicionales de la regla sí se ejecutaron.',
    fix: [
      'Si se desea el caso, agregue o renueve un derecho de este cliente.',
      'O desactive la regla, ponga **«Require a valid entitlement on the connected case»** en **No** y actívela.',
    ],
  },
  'plug-in-somewhere': {
    name: 'Un complemento o flujo de trabajo detuvo algo',
    means:
      'Cualquier complemento o flujo de trabajo en tiempo real que falla dice esto, en el registro que sea. Dónde lo vio decide si fue el correo o el caso.',
    fix: [
      'En una alerta del buzón: detuvo el correo. Pegue toda la alerta.',
      'En una ejecución de flujo o un trabajo del sistema: detuvo un paso de la regla, casi siempre el que crea el caso.',
      'Pegue todo el mensaje: a menudo nombra el complemento.',
    ],
  },
  'privilege-missing': {
    name: 'A un usuario o equipo le falta un privilegio',
    means: 'El mensaje nombra un privilegio (**prv…**) que falta. Dónde lo vio decide a quién.',
    fix: [
      'En una alerta del buzón: al propietario del buzón o de su cola.',
      'En una ejecución de flujo o un trabajo del sistema: al propietario de la regla, o a la cuenta de la conexión del flujo.',
    ],
  },
  'outgoing-only': {
    name: 'Se trata del envío',
    means:
      'Esta alerta es sobre el envío de correo. No explica por qué un correo entrante no se convirtió en caso.',
    fix: [otherAlerts],
  },
  'mailbox-off-for-sending': {
    name: 'El buzón no puede enviar',
    means:
      'El buzón está inactivo, o deshabilitado para el correo saliente. Solo si está inactivo deja fuera también el entrante.',
    fix: [
      openMailbox,
      'Mire si está activo, y qué dice **«Incoming Email Status»**.',
      'Si está inactivo, seleccione **Activar**, y después **Probar y habilitar buzón**.',
    ],
  },
  'other-items-only': {
    name: 'Se trata de citas, contactos o tareas',
    means:
      'Las citas, contactos y tareas se sincronizan aparte del correo. Esta alerta no explica por qué un correo no se convirtió en caso.',
    fix: [otherAlerts],
  },
  'information-only': {
    name: 'Es solo información',
    means: 'El producto dice aquí qué se configuró. No ha fallado nada.',
    fix: ['Siga con la pregunta.'],
  },
  'sign-in-refused': {
    name: 'Alguien no puede iniciar sesión en este entorno',
    means:
      'La persona no es usuaria de este entorno, o no está en su grupo de seguridad. Aquí solo importa si la regla o su flujo se ejecuta con ella.',
    fix: [
      'Haga agregar a la persona al grupo de seguridad del entorno.',
      'Si es la cuenta de la conexión del flujo, inicie sesión después de nuevo en la conexión.',
    ],
  },
  'maker-portal': {
    name: 'El navegador no llega a Power Automate',
    means:
      'El navegador no pudo cargar algo de Power Automate, a menudo por un firewall. No dice nada de la regla.',
    fix: ['Haga admitir las direcciones que Power Automate necesita, o mire desde otra red.'],
  },
};
