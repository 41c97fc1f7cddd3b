import type { knowPages as original } from '../en/know-pages.ts';
import type { Translated } from '../words.ts';

export const knowPages: Translated<typeof original> = {
  chapters: {
    title: 'Conviene saber',
    description:
      'Antes de empezar, con cuánta fuerza presionar, qué dicen los estudios y cuándo pedir ayuda.',
    care: 'Si algo no está bien',
    sources: 'Fuentes y revisión',
    careCard: 'Hormigueo, cuánta molestia está bien, señales de alarma.',
    zonesCard: 'Dónde no debe presionar ningún rodillo, pelota ni mano, y por qué.',
    sourcesCard: 'Todo en lo que se apoya el manual, y hasta dónde lo comprobamos.',
  },
  care: {
    title: 'Cuándo pedir ayuda',
    description:
      'Hormigueo o adormecimiento, cuánta molestia está bien, y las señales que quieren decir: pida ayuda ahora, hoy o pronto.',
    lead: 'La tensión casi siempre es inofensiva. Algunas señales no lo son. Si algo le preocupa, no espere a que una página se lo diga.',
    call: 'En una emergencia, llame al',
  },
  sources: {
    title: 'Fuentes',
    description: 'Todo en lo que se apoya el manual, y hasta dónde se comprobó cada fuente.',
    lead: {
      one: '{n} fuente, y hasta dónde se comprobó.',
      other: '{n} fuentes, y hasta dónde se comprobó cada una.',
    },
    meaning: {
      read: 'Leída: leímos el resumen, el texto completo o la página de la propia institución.',
      copy: 'Leída en una copia: la leímos en una reproducción o en un resumen. Solo sirve para precauciones y para decir cuándo pedir ayuda.',
      listed: 'Para leer más: existe, pero no hemos leído a qué conclusión llega.',
    },
    level: {
      read: 'Leída',
      copy: 'Leída en una copia',
      listed: 'Para leer más',
      unverified: '',
    },
    claim: 'Qué dice: {claim}',
  },
  stored: {
    title: 'Qué se guarda en este dispositivo',
    description:
      'Cada nota que el manual guarda en su dispositivo, para qué sirve, cómo llevársela, y un botón que las borra todas.',
    lead: 'El manual no envía nada a nadie. No tiene cookies, ni cuentas, ni contadores. Unas pocas notas se quedan en este navegador, para que pueda seguir donde lo dejó, y también copias de páginas, para que se abran sin conexión.',
    host: 'Quien sirve estas páginas ve que se pidió una página, como en cualquier sitio. Nuestra configuración para servidores no anota ni su dirección ni lo que buscó. Otro servidor puede anotar más.',
    favourites: 'Favoritos',
    tingling: 'Después de un hormigueo que no pasó',
    checks: 'Antes y después',
    history: 'Lo que hizo',
    offline: 'El manual completo',
    aboutOffline: '<a>Usarlo sin conexión</a>: cómo funciona, y qué páginas se guardan.',
  },
  offline: {
    title: 'Usarlo sin conexión',
    description:
      'Qué páginas se abren sin conexión, y cómo guardar el manual completo en su teléfono.',
    lead: 'Las páginas que abre se quedan en este dispositivo, con sus dibujos y el temporizador. Guarde el manual completo en español y todo funciona sin conexión: cada página, el reproductor, la búsqueda.',
    save: 'Guardar el manual completo',
    cannotSave: 'Esta edición del manual no se puede guardar.',
    noScript: 'JavaScript está desactivado en este navegador, así que no se puede guardar nada.',
    severe:
      'Si el dolor es fuerte, o tiene dudas sobre una señal, abra <a>Cuándo pedir ayuda</a>. Esa página siempre se guarda.',
    one: '¿Solo necesita una guía o una zona? Abra su página. Al final puede guardar solo eso.',
    know: 'Conviene saber',
    newest:
      'Con conexión siempre recibe la página más nueva, y así una advertencia corregida le llega enseguida. Solo ve la copia guardada cuando no hay conexión o va muy lenta.',
    update:
      'Una versión nueva se carga cuando usted lo pide, o cuando ha cerrado todas las páginas del manual. Nunca interrumpe un temporizador.',
    cleared:
      'Los navegadores pueden borrar páginas guardadas. Safari lo hace después de siete días sin una visita, salvo que el manual esté en la pantalla de inicio.',
    kept: 'Qué hay guardado ahora',
    whatIsKept:
      'La página de inicio, “Cuándo pedir ayuda” y las últimas páginas que abrió, hasta sesenta. <a>Vea todo lo que está guardado, y bórrelo</a>.',
  },
  accessibility: {
    title: 'Accesibilidad',
    description: 'Qué prometemos, cómo lo probamos y qué no pudimos probar todavía.',
    lead: 'El manual quiere cumplir las Pautas de Accesibilidad para el Contenido Web 2.2, nivel AA, en cada página. El texto y las advertencias buscan el nivel AAA de contraste.',
    works: 'Qué funciona',
    complete:
      'Cada página está completa sin JavaScript. El temporizador y la búsqueda lo necesitan.',
    keyboard: 'Todo funciona solo con el teclado.',
    small: 'Las páginas funcionan en una pantalla de 320 píxeles y ampliadas al 400 %.',
    still:
      'Nada se mueve ni suena hasta que usted lo pide. El movimiento se detiene si su dispositivo así lo pide.',
    colour: 'Ninguna advertencia depende solo del color.',
    test: 'Cómo lo probamos',
    tested:
      'Una máquina comprueba cada página en claro y en oscuro. Las máquinas solo encuentran algunos fallos. Todavía no ha probado el manual ninguna persona con lector de pantalla, ni se ha probado en un iPhone o un teléfono Android de verdad.',
    tell: 'Díganos',
    writeTo: '¿Algo le estorba? Escriba a',
  },
};
