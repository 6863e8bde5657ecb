import type { Statement } from './statement.ts';

/** Statements in Spanish, by different people. */
export const es: readonly Statement[] = [
  {
    text: 'En Outlook tenemos el mensaje, pero en D365 no lo encuentro por ningún lado en actividades',
    causes: ['email-not-synchronized'],
  },
  { text: 'los correos no sincronizan', causes: ['email-not-synchronized'] },
  {
    text: 'Desde que cambiamos la contraseña del buzón de soporte, Dynamics ya no recoge nada',
    causes: ['email-not-synchronized'],
  },
  { text: 'sincronizacion del servidor parada', causes: ['email-not-synchronized'] },

  {
    text: 'Puedo abrir la actividad de correo, pero en la cola de soporte no está',
    causes: ['no-queue-item'],
  },
  { text: 'cola vacia, correo sí está', causes: ['no-queue-item'] },
  {
    text: 'No se genera elemento de cola para los mensajes entrantes',
    causes: ['no-queue-item'],
  },

  {
    text: 'Cuando escribe alguien que todavía no tenemos dado de alta no pasa nada',
    causes: ['unknown-sender'],
  },
  { text: 'remitente desconosido', causes: ['unknown-sender'] },
  {
    text: 'A los clientes de siempre sí les sale ticket, a los nuevos no',
    causes: ['unknown-sender'],
  },
  {
    text: 'La señora que escribió no existe como contacto en CRM',
    causes: ['unknown-sender'],
  },

  {
    text: 'En el historial del flujo ARC solo hay ejecuciones con error',
    causes: ['rule-failed'],
  },
  {
    text: 'Alguien tocó las condiciones de la regla y ahora no coincide nada',
    causes: ['rule-failed'],
  },
  { text: 'la regla esta mal configurada creo', causes: ['rule-failed'] },

  {
    text: 'En el contacto hay un correo diferente al de la empresa',
    causes: ['address-mismatch'],
  },
  {
    text: 'La compañía tiene dominio nuevo y en la cuenta sigue el correo viejo',
    causes: ['address-mismatch'],
  },
  {
    text: 'las direcciones de cuenta y contacto no son iguales',
    causes: ['address-mismatch'],
  },

  { text: 'solo estábamos en cco', causes: ['bcc-only'] },
  {
    text: 'Los comerciales siempre ponen a soporte en copia oculta cuando escriben al cliente',
    causes: ['bcc-only'],
  },
  {
    text: 'El mensaje se mandó a una lista de distribución donde está nuestro buzón',
    causes: ['bcc-only'],
  },

  {
    text: 'El cliente contestó en una conversación del año pasado',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'cuando responden a un ticket ya resuelto no se abre otro',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'El correo se colgó de un caso viejo en vez de abrir uno nuevo',
    causes: ['reply-to-tracked-email'],
  },

  {
    text: 'permiso denegado al crear el contacto',
    causes: ['contact-not-created'],
  },
  {
    text: 'Aceptamos remitentes desconocidos y aun así no se crea la ficha de contacto',
    causes: ['contact-not-created'],
  },
  {
    text: 'El dueño de la cola no tiene un rol que le deje crear contactos',
    causes: ['contact-not-created'],
  },

  { text: 'la regla se quedó en borrador', causes: ['no-active-rule'] },
  {
    text: 'Para la cola nueva de Sevilla todavía no existe ninguna regla',
    causes: ['no-active-rule'],
  },
  {
    text: 'Los correos se amontonan en la cola y nadie los convierte',
    causes: ['no-active-rule'],
  },

  {
    text: 'Desde que Javier dejó la compañía el flujo está apagado',
    causes: ['rule-disconnected'],
  },
  {
    text: 'La cuenta del propietario de la regla la bloquearon la semana pasada',
    causes: ['rule-disconnected'],
  },
  { text: 'regla desconectada del flujo', causes: ['rule-disconnected'] },

  {
    text: 'El remitente es desconocido y además la regla está apagada',
    causes: ['unknown-sender', 'no-active-rule'],
  },

  { text: 'buenas', causes: [] },
  { text: 'gracias, ya funciona', causes: [] },
  { text: 'La impresora del segundo piso está atascada', causes: [] },
  { text: '¿Cómo convierto un correo en caso manualmente?', causes: [] },
  { text: 'Nuestros correos a los clientes no salen', causes: [] },
  { text: 'Mi cita de Outlook no aparece en Dynamics', causes: [] },
  { text: 'Del correo no salió ningún ticket', causes: [] },
  { text: 'Siempre salen dos casos por cada correo', causes: [] },
  { text: 'Aunque la regla está apagada se siguen creando casos', causes: [] },
  { text: '¿Va a llover mañana en Madrid?', causes: [] },
  { text: '¿Cuántos casos se cerraron la semana pasada?', causes: [] },
  { text: 'No puedo entrar en Teams', causes: [] },
  { text: 'Quiero cambiar el texto de la respuesta automática', causes: [] },
  { text: 'Ya se creó un ticket mientras tanto', causes: [], caseExists: true },
  { text: 'perdón, el caso sí existe', causes: [], caseExists: true },
  { text: 'El caso se generó pero con otro cliente', causes: [], caseExists: true },

  // Written when the tuning was done.
  {
    text: 'La queja llegó el martes a Outlook y sigue sin estar en ninguna parte del CRM',
    causes: ['email-not-synchronized'],
    heldOut: true,
  },
  {
    text: '¿por qué mi cola está vacía? el mensaje sí lo encuentro en correos',
    causes: ['no-queue-item'],
    heldOut: true,
  },
  {
    text: 'nos escribió un proveedor que aún no tenemos registrado',
    causes: ['unknown-sender'],
    heldOut: true,
  },
  { text: 'filtro de asunto equivocado en la regla', causes: ['rule-failed'], heldOut: true },
  {
    text: 'en su empresa hay una dirección común, en él la personal',
    causes: ['address-mismatch'],
    heldOut: true,
  },
  { text: 'correo a varias personas, nosotros en cco', causes: ['bcc-only'], heldOut: true },
  {
    text: 'retomó un hilo de hace dos años para preguntar otra cosa',
    causes: ['reply-to-tracked-email'],
    heldOut: true,
  },
  {
    text: 'la opción de crear contacto está activa pero la persona no se añade',
    causes: ['contact-not-created'],
    heldOut: true,
  },
  { text: 'todas las reglas están en borrador', causes: ['no-active-rule'], heldOut: true },
  {
    text: 'el flujo corría a nombre del antiguo administrador, cuyo usuario se eliminó',
    causes: ['rule-disconnected'],
    heldOut: true,
  },
  { text: '¿hablas italiano?', causes: [], heldOut: true },
  { text: 'los clientes se quejan de respuestas lentas', causes: [], heldOut: true },
  { text: 'un correo hizo dos tickets otra vez', causes: [], heldOut: true },
];
