import type { MessageRow } from '../../../dialogs/messages.ts';
import type { MessageWords } from '../messages.ts';

const ruleList =
  '**«Case settings»** > **Reglas de creación y actualización automáticas de registros**';
const openRule = `Abra la regla en ${ruleList} y desactívela; una regla activa es de solo lectura.`;
const toggleRule = `En ${ruleList}, desactive la regla y vuelva a activarla.`;
const reactivate =
  'Active la regla. Compruebe que aún no hay caso y use **Agregar a la cola** en el correo; el remitente puede recibir de nuevo la respuesta automática.';
const rerun =
  'Compruebe que aún no hay caso, seleccione el correo y use **Agregar a la cola** para ejecutar de nuevo la regla. La respuesta automática puede enviarse otra vez.';
const openMailbox =
  'En el **Centro de administración de Power Platform**, abra el entorno, **Configuración** > **Correo electrónico** > **Buzones**, y abra el buzón.';
const testMailbox =
  'Seleccione **Probar y habilitar buzón**, espere a que aparezca **«Success»** y mire **Alertas** si falla.';

/** The Spanish words of every known failure message. */
export const messages: Record<MessageRow, MessageWords> = {
  A1: {
    name: 'The case is missing customer',
    means:
      'La regla intentó crear el caso sin cliente. Lo habitual es que **Cliente** se tome de la cuenta del remitente y este no tenga; también ocurre cuando se escribe a una cola desde la dirección de esa misma cola.',
    fix: [
      openRule,
      'En el paso que crea el caso, deje **Cliente** en blanco o asígnele **{Sender(Email)}**.',
      'Si el remitente es la dirección de la propia cola, envíe desde otra dirección, o migre la regla y use **«Allow emails from unknown senders»**.',
      reactivate,
    ],
  },
  A2: {
    name: 'An error has occurred. Try this action again',
    means:
      'Es un mensaje general. En las reglas de creación de registros, un desencadenante conocido es que **Cliente** se tome de la cuenta del remitente mientras **Contacto** es el remitente.',
    fix: [
      'Compruebe cómo rellena **Cliente** y **Contacto** el paso que crea el caso.',
      openRule,
      'Deje **Cliente** en blanco o asígnele **{Sender(Email)}**.',
      reactivate,
    ],
  },
  A3: {
    name: 'The specified contact doesn’t belong to the contact in Customer',
    means:
      'El paso que crea el caso pone al remitente tanto en **Cliente** como en **Contacto**. Si el cliente es un contacto, **Contacto** tiene que quedar vacío.',
    fix: [
      openRule,
      'En el paso que crea el caso, borre **Contacto**.',
      'Deje **Cliente** en blanco o asígnele **{Sender(Email)}**.',
      reactivate,
    ],
  },
  A4: {
    name: 'The specified contact doesn’t belong to the account',
    means:
      'El caso recibió como cliente una cuenta, y un contacto que no es uno de los contactos de esa cuenta.',
    fix: [
      openRule,
      'En el paso que crea el caso, borre **Contacto** o elija un contacto de esa cuenta.',
      'Si no, abra el contacto y ponga como su cuenta la que está en **Cliente**.',
      reactivate,
    ],
  },
  A5: {
    name: 'Select an active entitlement that belongs to the customer',
    means:
      'El paso que crea el caso asigna un derecho que no está activo o que no cubre a este cliente, contacto o producto.',
    fix: [
      openRule,
      'En el paso que crea el caso, quite el derecho o elija uno activo de este cliente.',
      'En el derecho, mire **Contactos**: si hay alguno en la lista, solo esos contactos están cubiertos.',
      reactivate,
    ],
  },
  A6: {
    name: 'You should specify a parent contact or account',
    means:
      'No se pudo asignar ningún cliente al caso. Se notificó en CRM 2015 cuando el remitente existe como usuario: un remitente que solo se conoce como usuario no se toma como cliente.',
    fix: [
      'Asegúrese de que un contacto o una cuenta activos tengan la dirección de correo del remitente.',
      openRule,
      'Elimine y vuelva a agregar el paso que crea el caso, y conserve **{null(Channel Properties)}** en **Cliente** y **Contacto**.',
      reactivate,
    ],
  },
  A7: {
    name: 'El registro creado tiene datos vacíos',
    means:
      'Después de migrar una regla, **{Regarding(Email)}** queda vacío en el flujo, porque el flujo conserva los valores que tenía el correo antes de crearse el caso.',
    fix: [
      'Abra el flujo del elemento de regla y busque los pasos que usan **{Regarding(Email)}**.',
      'Use **OData Id** del caso creado para las búsquedas, y el identificador único de su **Caso** (**IncidentId**) donde se pida un identificador.',
      'Guarde el flujo y envíe un correo de prueba.',
    ],
  },
  A8: {
    name: 'El flujo falla en un campo de texto que se rellena desde Sender',
    means:
      'El remitente puede ser un contacto o una cuenta. Una regla heredada ponía por sí sola su nombre en un campo de texto; después de la migración, el flujo no puede hacerlo.',
    fix: [
      'Abra el flujo del elemento de regla y busque los campos de texto que se rellenan desde **«Sender»**.',
      'Indique el tipo, contacto o cuenta, y el campo que se debe mostrar, o use otro campo con el texto que desee.',
      'Guarde el flujo y envíe un correo de prueba.',
    ],
  },

  reason0: {
    name: 'Motivo 0 (sin texto)',
    means:
      'La regla no dio ningún motivo para detenerse. Si el estado es **«Ready for Power Automate»** o **«Ready for workflow»**, la regla entregó el correo al paso siguiente y la respuesta está más adelante.',
    fix: [
      'Si es una regla moderna, abra el historial de ejecuciones del flujo en Power Automate y busque una ejecución con error.',
      'Si es una regla heredada, busque **Trabajos del sistema** con error.',
    ],
  },
  reason1: {
    name: 'Unable to find the source data for this email',
    means:
      'La regla ya no encontró el correo que debía examinar. Es posible que se haya eliminado entretanto.',
    fix: [
      'Compruebe si el correo sigue existiendo en **Actividades**.',
      rerun,
      'Si ya no está, pida al remitente que lo envíe de nuevo.',
    ],
  },
  reason2: {
    name: 'An existing entity is already connected with this record',
    means:
      'El correo ya está relacionado con un registro, así que la regla lo omitió. Es el comportamiento previsto para respuestas y reenvíos de correos con seguimiento.',
    fix: [
      'Abra el correo y mire **Referente a**.',
      'Si se desea un caso nuevo, pida al remitente un correo nuevo en lugar de una respuesta, o cree el caso a partir del correo.',
      'Si el vínculo es incorrecto, revise cómo se correlacionan los correos en la configuración de seguimiento del correo electrónico.',
    ],
  },
  reason3: {
    name: 'An active case is already connected with this record',
    means:
      'El correo pertenece a un caso que sigue activo, así que no se crea uno nuevo. El correo está en la escala de tiempo de ese caso.',
    fix: [
      'Abra el correo y siga **Referente a** hasta el caso.',
      'Si se desea un caso nuevo, pida al remitente que escriba un correo nuevo en lugar de una respuesta.',
    ],
  },
  reason4: {
    name: 'A resolved case is already connected with this record',
    means:
      'El correo pertenece a un caso resuelto, y la regla no está configurada para crear un caso nuevo en esa situación.',
    fix: [
      openRule,
      'Ponga **«Wait for a specific amount of time after the connected case has been resolved»** en **Sí**; sin un tiempo, significa de inmediato.',
      reactivate,
    ],
  },
  reason5: {
    name: 'The connected case was resolved less than the selected time ago',
    means:
      'El correo pertenece a un caso que se resolvió hace poco. La regla espera un tiempo determinado antes de crear un caso nuevo.',
    fix: [
      openRule,
      'En **«Wait for a specific amount of time after the connected case has been resolved»**, elija un tiempo más corto.',
      reactivate,
    ],
  },
  reason6: {
    name: 'No email sender is found',
    means:
      'La regla no encontró ningún remitente en el correo, así que no pudo saber quién es el cliente.',
    fix: [
      'Abra el correo y mire **De**.',
      'Si el remitente no está resuelto, relaciónelo con un contacto o una cuenta.',
      rerun,
      'Si el correo original no tiene una dirección válida en la línea «De», pida que lo envíen de nuevo.',
    ],
  },
  reason7: {
    name: 'Email is coming from an unknown sender',
    means:
      'Ningún contacto ni cuenta activos tiene la dirección del remitente, y la regla no acepta remitentes desconocidos.',
    fix: [
      openRule,
      'Ponga **«Allow emails from unknown senders»** en **Sí** y elija **«Manage unknown senders by»**. Heredadas: **«Create cases for email from unknown senders»**.',
      'O cree o active un contacto o una cuenta con esa dirección.',
      reactivate,
    ],
  },
  reason8: {
    name: 'Motivo 8 (sin texto)',
    means:
      'Este motivo no tiene ningún texto publicado, así que el número por sí solo no dice qué pasó.',
    fix: [
      'Mire **«Recommendation»** en el monitor de actividad.',
      'Revise el historial de ejecuciones del flujo o, si es una regla heredada, **Trabajos del sistema**.',
      'Si no hay errores en ninguno de los dos, dé el número al soporte técnico de Microsoft.',
    ],
  },
  reason9: {
    name: 'A contact was not created for this sender',
    means:
      'El remitente es desconocido y no se pudo crear el contacto, quizá por falta de permisos. Las páginas de Microsoft difieren sobre cuáles cuentan: los del propietario de la regla, o los del propietario o destinatario del correo.',
    fix: [
      'Compruebe que el propietario de la regla y el propietario de la cola pueden crear contactos.',
      'Para usar los permisos del propietario de la regla, ponga la variable de entorno **msdyn_ArcCreateContactWithRuleOwner** en **1**.',
      rerun,
    ],
  },
  reason10: {
    name: 'No valid entitlement, but additional actions continued',
    means:
      'El remitente no tiene un derecho válido, así que se omitió la acción principal. Las acciones adicionales de la regla sí se ejecutaron.',
    fix: [
      'Si se desea el caso, agregue o renueve un derecho de este cliente.',
      'O desactive la regla, ponga **«Require a valid entitlement on the connected case»** en **No** y actívela.',
    ],
  },
  reason11: {
    name: 'No valid entitlement for this email sender',
    means:
      'La regla solo crea casos para clientes con un derecho válido, y no encontró ninguno para este remitente.',
    fix: [
      'Compruebe que el cliente tiene un derecho activo. Si **Contactos** no está vacío en él, el remitente debe figurar ahí.',
      openRule,
      'Para prescindir de ello, ponga **«Require a valid entitlement on the connected case»** en **No**.',
      reactivate,
    ],
  },
  reason12: {
    name: 'Motivo 12 (sin texto)',
    means:
      'Este motivo no tiene ningún texto publicado, así que el número por sí solo no dice qué pasó.',
    fix: [
      'Mire **«Recommendation»** en el monitor de actividad.',
      'Revise el historial de ejecuciones del flujo o, si es una regla heredada, **Trabajos del sistema**.',
      'Si no hay errores en ninguno de los dos, dé el número al soporte técnico de Microsoft.',
    ],
  },
  reason13: {
    name: 'The rule doesn’t have any conditions applicable to the record',
    means:
      'La regla se ejecutó, pero ninguno de sus elementos coincide con este correo. Lo mismo se dice de una regla sin ningún elemento.',
    fix: [
      openRule,
      'Asegúrese de que tiene un elemento de regla cuyas condiciones coincidan con este correo; un elemento sin condiciones coincide con cualquiera.',
      reactivate,
    ],
  },
  reason14: {
    name: 'The rule is disconnected from the Power Automate flow',
    means:
      'La regla ya no puede acceder a su flujo. Un motivo conocido es que la cuenta con la que se ejecuta la regla se deshabilitó o se eliminó.',
    fix: [
      'Compruebe que el propietario de la regla es un usuario habilitado.',
      toggleRule,
      'No active ni desactive el flujo en Power Automate; de eso se encarga la regla.',
      rerun,
    ],
  },
  reason15: {
    name: 'The rule is disconnected from the workflow',
    means:
      'La regla heredada ya no puede acceder a su flujo de trabajo. Al desactivar y activar la regla, se vuelven a conectar.',
    fix: [
      'Compruebe que el propietario de la regla es un usuario habilitado.',
      'En **Administración de servicios** > **Reglas de creación y actualización automáticas de registros**, desactive la regla y vuelva a activarla.',
      rerun,
    ],
  },
  reason16: {
    name: 'Contact creation failed for this sender',
    means:
      'El remitente es desconocido y no se pudo crear un contacto, así que no había cliente para el caso. Las páginas de Microsoft difieren sobre si el permiso lo necesita el propietario del correo o su destinatario.',
    fix: [
      'Compruebe que el propietario de la cola y el propietario de la regla pueden crear contactos.',
      'Para usar los permisos del propietario de la regla, ponga la variable de entorno **msdyn_ArcCreateContactWithRuleOwner** en **1**.',
      rerun,
    ],
  },
  reason17: {
    name: 'Error matching conditions',
    means:
      'La regla falló al comparar sus condiciones. El motivo conocido según Microsoft: la cuenta con la que se ejecuta la regla se eliminó o se deshabilitó, y eso desconecta el flujo.',
    fix: [
      'Compruebe que la cuenta con la que se ejecuta la regla está activa.',
      toggleRule,
      rerun,
      'Si vuelve a fallar, póngase en contacto con el soporte técnico de Microsoft.',
    ],
  },
  reason18: {
    name: 'Internal failure contact Microsoft support',
    means:
      'Algo falló dentro del servicio mientras se ejecutaba la regla. No hay ningún otro motivo publicado.',
    fix: [
      rerun,
      'Si vuelve a fallar, póngase en contacto con el soporte técnico de Microsoft e indique la hora y el nombre de la regla.',
    ],
  },
  reason19: {
    name: 'Incorrect workflow trigger type',
    means:
      'El flujo del elemento de regla no se inicia como la regla espera. Esto apunta a un desencadenador modificado.',
    fix: [
      'Abra el flujo **ARC: nombre del elemento de regla** y mire su desencadenador.',
      'Debe ejecutarse cuando se actualiza un correo, con filtro por **importsequencenumber**; restablézcalo así.',
      toggleRule,
    ],
  },

  NoRecipientMatch: {
    name: 'NoRecipientMatch',
    means:
      'Ninguna dirección de Para o CC se relacionó con una cola o un usuario: una lista o un alias, una dirección en varios registros, o CCO. Sobre CCO, las fuentes difieren; una cola que acepta **Todos los mensajes de correo electrónico** aun así puede recibirlo.',
    fix: [
      'Compare Para y CC con la dirección de la cola, y agregue ahí la cola si solo estaba en CCO.',
      'Quite la dirección de otros registros, o ponga **«Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails»** en **No**.',
      'Para listas y CCO, configure **«Convert Incoming Email To Activities»** de la cola como **Todos los mensajes de correo electrónico**.',
      'Si todo eso es correcto, cambie la dirección de la cola, guarde, vuelva a poner la anterior y guarde de nuevo.',
    ],
  },
  NoCorrelationMatch: {
    name: 'NoCorrelationMatch',
    means:
      'El correo llegó, pero ninguna cola ni usuario del correo está configurado para aceptarlo; por ejemplo, porque solo se aceptan respuestas a correos anteriores.',
    fix: [
      'Abra la cola y configure **«Convert Incoming Email To Activities»** como **Todos los mensajes de correo electrónico**.',
      'Si las respuestas deben relacionarse, revise **«Use correlation to track email conversations»** en la configuración de seguimiento del correo electrónico.',
    ],
  },
  UnknownIncomingEmailIntegrationError: {
    name: 'UnknownIncomingEmailIntegrationError -2147220891 (IsvAborted)',
    means:
      'Falló un complemento (plug-in) o flujo de trabajo que se ejecuta al crear un correo, y eso impidió que se creara el correo.',
    fix: [
      'Busque flujos de trabajo en tiempo real de **Correo electrónico** que se inicien al crear un registro, y sus sesiones con error.',
      'Busque pasos de complementos síncronos de **Correo electrónico** en **«Sdk Message Processing Steps»**.',
      'Corrija el que falla o desactívelo un momento para probar.',
      'Haga que el buzón lea de nuevo el correo o pida que lo envíen otra vez.',
    ],
  },
  InvalidSender: {
    name: 'InvalidSender: error while creating the incoming email',
    means:
      'El correo no tiene una dirección válida en la línea «De», así que no se pudo crear. Algunas aplicaciones envían correos así; en ese caso, la alerta es solo informativa.',
    fix: [
      'Busque el correo en el buzón y mire su línea «De».',
      'Pida que lo envíen de nuevo desde una dirección válida.',
    ],
  },
  InvalidForwardMailItem: {
    name: 'InvalidForwardMailItem: error while creating the incoming email',
    means:
      'Un buzón de reenvío recibió un correo que no se reenvió como dato adjunto, o que vino de un buzón que no está configurado para usarlo.',
    fix: [
      'Abra el buzón que reenvió el correo y compruebe que **Correo electrónico entrante** sea **«Forward Mailbox»**.',
      'Haga que su regla de reenvío envíe los correos como datos adjuntos.',
    ],
  },
  incomingEmailNotCreated: {
    name: 'An error occurred while creating the incoming email',
    means:
      'El buzón recibió el correo, pero no se pudo crear en Dynamics 365. Los detalles de la alerta contienen el código de error.',
    fix: [
      'Seleccione **Ver detalles** en la alerta y busque **InvalidSender** o **InvalidForwardMailItem**.',
      '**InvalidSender**: compruebe que el correo tiene una dirección válida en la línea «De».',
      '**InvalidForwardMailItem**: compruebe que el correo se reenvió como dato adjunto y que **Correo electrónico entrante** es **«Forward Mailbox»**.',
    ],
  },
  undeliverable: {
    name: 'Categoría Undeliverable en el correo en Outlook',
    means:
      'La sincronización leyó el correo, pero no pudo crearlo. Los motivos habituales son un complemento (plug-in) o flujo de trabajo que falla, o un propietario del buzón o de la cola sin privilegios suficientes.',
    fix: [
      'Compruebe que el propietario de la cola tiene una licencia y un rol de seguridad; que no los tenga es un motivo que se notifica a menudo.',
      'Mire en **Alertas** del buzón el error de este correo.',
      'Busque complementos y flujos de trabajo en tiempo real que se ejecuten al crear un correo.',
    ],
  },
  approvalRequired: {
    name: 'Email address requires an approval by a Microsoft 365 administrator',
    means:
      'El buzón usa el perfil de Exchange Online y su dirección todavía no se ha aprobado. Hasta entonces está deshabilitado para correo electrónico.',
    fix: [
      openMailbox,
      'Seleccione **Aprobar correo electrónico** y, después, **Aceptar**. Lo tiene que hacer alguien que pueda aprobar buzones.',
      testMailbox,
    ],
  },
  mailboxNotApproved: {
    name: 'The email address is not approved and the mailbox has been disabled',
    means: 'No se procesa el correo de este buzón hasta que se apruebe su dirección.',
    fix: [
      openMailbox,
      'Seleccione **Aprobar correo electrónico** y, después, **Aceptar**.',
      testMailbox,
    ],
  },
  mailboxLocation: {
    name: 'The mailbox location could not be determined',
    means:
      'El perfil del servidor de correo electrónico busca el buzón por sí mismo, con la detección automática, y no lo encuentra.',
    fix: [
      'Pregunte al administrador de Exchange si la detección automática (autodiscover) funciona en esta red.',
      'O ponga **«Auto Discover Server Location»** en **No** en el perfil del servidor de correo electrónico e introduzca la URL de los servicios web de Exchange.',
      testMailbox,
    ],
  },
  credentials: {
    name: 'Credentials are incorrect or have insufficient permissions',
    means:
      'La cuenta del perfil del servidor de correo electrónico no puede abrir el buzón, así que el buzón se deshabilitó para correo electrónico.',
    fix: [
      'Compruebe el nombre de usuario y la contraseña del perfil del servidor de correo electrónico.',
      'Asegúrese de que la cuenta puede suplantar el buzón y tiene acceso a él.',
      testMailbox,
    ],
  },
  crmSecurity: {
    name: 'A failure occurred in CrmSecurity',
    means:
      'Falló la aprobación del buzón. Hace falta alguien que sea administrador del sistema y también administrador global o de Exchange; los detalles pueden indicar que la dirección no coincide con el UPN.',
    fix: [
      'Inicie sesión como administrador global o de Exchange que sea también administrador del sistema.',
      openMailbox,
      'Seleccione **Aprobar correo electrónico** y, después, **Probar y habilitar buzón**.',
    ],
  },
  InvalidIncomingEmailServerProfileConfiguration: {
    name: 'InvalidIncomingEmailServerProfileConfiguration HostNotFound',
    means:
      'La ubicación del servidor o el puerto de entrada del perfil del servidor de correo electrónico no es correcto.',
    fix: [
      'Abra el perfil del servidor de correo electrónico y compruebe **«Incoming Server Location»**.',
      'En **Avanzado**, compruebe **«Incoming Port»** y guarde.',
      testMailbox,
    ],
  },
  InvalidIncomingEmailServerProfile: {
    name: 'Mailbox does not have an email server profile, or it is inactive',
    means:
      'El buzón no tiene un perfil del servidor de correo electrónico, o el que usa está inactivo.',
    fix: [
      openMailbox,
      'Elija un perfil en **Perfil de servidor**. Si ya hay uno, ábralo y actívelo si está inactivo.',
      testMailbox,
    ],
  },
  ErrorInvalidLicense: {
    name: 'ErrorInvalidLicense: the license is invalid for the mailbox',
    means:
      'El buzón de usuario no tiene una licencia de Exchange Online. Para una cola, un buzón compartido no la necesita.',
    fix: [
      'Asigne una licencia de Exchange Online al usuario del buzón.',
      'O, si es para una cola, conviértalo en buzón compartido en el Centro de administración de Exchange.',
      testMailbox,
    ],
  },
  ErrorNonExistentMailbox: {
    name: 'The SMTP address has no mailbox associated with it',
    means:
      'Exchange no conoce ningún buzón con la dirección que se usó. A menudo, el nombre de usuario está escrito como dominio\\usuario en lugar de una dirección de correo.',
    fix: [
      'En el perfil del servidor de correo electrónico, escriba **Nombre de usuario** con el formato user@contoso.com.',
      'Compruebe que este usuario tiene un buzón y que su dirección es la misma.',
      testMailbox,
    ],
  },
  ErrorMailboxStoreUnavailable: {
    name: 'ErrorMailboxStoreUnavailable: general mailbox access error',
    means:
      'Exchange no pudo abrir el buzón en ese momento. Si el correo entra de todos modos, puede pasar por alto esta advertencia; la sincronización lo intenta de nuevo.',
    fix: [
      'Espere un rato y vea si la advertencia vuelve a aparecer.',
      'Si vuelve, compruebe que el buzón se abre y mire el estado del servicio de Exchange Online.',
      testMailbox,
    ],
  },
  unauthorized: {
    name: 'Http server returned 401 Unauthorized exception',
    means:
      'Exchange denegó el acceso al buzón. A menudo la dirección no es la de Exchange, se usa un perfil híbrido para un buzón de Exchange Online o falta una licencia.',
    fix: [
      'Compruebe que la **Dirección de correo electrónico** del buzón es la misma que en Exchange.',
      'Para Exchange Online, use un perfil de Exchange Online, un usuario con licencia y el mismo inquilino.',
      'Para Exchange local, compruebe que la autenticación básica está activada para los servicios web de Exchange.',
      testMailbox,
    ],
  },
  NoUserFoundWithGivenClaims: {
    name: 'NoUserFoundWithGivenClaims: user does not exist in tenant',
    means:
      'Se eliminó un usuario o buzón y se creó de nuevo con la misma dirección, y el antiguo sigue interfiriendo.',
    fix: [
      'Elimine de forma permanente el usuario o buzón anterior; un usuario eliminado se puede restaurar durante 30 días.',
      testMailbox,
      'Si sigue fallando, espere hasta 72 horas por la caché o póngase en contacto con el soporte técnico de Microsoft.',
    ],
  },
  UserPrivilegeError: {
    name: 'UserPrivilegeError: an internal Microsoft Dynamics 365 error',
    means: 'El propietario del buzón no tiene privilegios suficientes para sincronizarlo.',
    fix: [
      openMailbox,
      'Compruebe que **Propietario** es el usuario al que pertenece el buzón.',
      'Abra el propietario, seleccione **Administrar roles** y dele un rol con los privilegios para la sincronización.',
      testMailbox,
    ],
  },
  noUserFound: {
    name: 'Test and Enable failed because no user was found',
    means:
      'Ningún usuario del inquilino de Microsoft 365 del perfil del servidor de correo electrónico tiene la dirección del buzón.',
    fix: [
      'En el Centro de administración de Microsoft 365, compruebe que el usuario tiene esa dirección.',
      'Corrija la dirección del buzón si el usuario tiene otra.',
      'Si el usuario está en otro inquilino, configure un perfil del servidor de correo electrónico entre inquilinos.',
      testMailbox,
    ],
  },
  error8005E259: {
    name: 'Código de error 8005E259',
    means:
      'La prueba y habilitación falló porque el usuario o equipo del buzón no tiene los privilegios que necesita.',
    fix: [
      'En el **Centro de administración de Power Platform**, abra **Configuración** > **Usuarios + permisos** > **Roles de seguridad**.',
      'Dé al usuario o equipo un rol con los privilegios que faltan.',
      testMailbox,
    ],
  },
  error8005E272: {
    name: 'Código de error 8005E272',
    means:
      'Exchange respondió «401 Unauthorized» a la cuenta del perfil del servidor de correo electrónico.',
    fix: [
      openMailbox,
      'Compruebe que **Perfil de servidor** es **Microsoft Exchange Online** y **Correo electrónico entrante** es **Sincronización del lado del servidor o E-mail Router**.',
      testMailbox,
    ],
  },
  error8005E273: {
    name: 'Código de error 8005E273',
    means:
      'La cuenta de Microsoft 365 que corresponde a la dirección del buzón está deshabilitada.',
    fix: [
      'En el Centro de administración de Microsoft 365, compruebe que la cuenta está habilitada y que su inicio de sesión no está bloqueado.',
      testMailbox,
    ],
  },
  error8005E274: {
    name: 'Código de error 8005E274, MailboxNotEnabledForRESTAPI',
    means:
      'No se puede acceder al buzón mediante la API REST: no tiene licencia de Exchange Online, está deshabilitado o está en Exchange local.',
    fix: [
      'Compruebe que el buzón tiene una licencia de Exchange Online.',
      'Si es local, cree para él un perfil de servidor del tipo **«Exchange Server (On Prem)»**.',
      testMailbox,
    ],
  },
  error8005E276: {
    name: 'Código de error 8005E276',
    means:
      'El usuario que corresponde a la dirección del buzón no tiene una licencia de Exchange válida, o el modo de acceso no es el adecuado.',
    fix: [
      'Asigne una licencia en el Centro de administración de Microsoft 365; puede tardar unos minutos en llegar.',
      'Abra el propietario del buzón y ponga **Modo de acceso** en **Lectura y escritura**.',
      testMailbox,
    ],
  },
};
