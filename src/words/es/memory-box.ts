import type { memoryBox as original } from '../en/memory-box.ts';
import type { Translated } from '../words.ts';

export const memoryBox: Translated<typeof original> = {
  what: 'Qué',
  why: 'Para qué',
  name: 'Nombre en el navegador',
  notes: {
    theme: 'Si eligió uno con el interruptor.',
    language: 'Si eligió uno. Las páginas en otro idioma ofrecen la suya en él.',
    run: 'En qué página está, por dónde va y con qué ajustes empezó. Para que siga después de recargar o de bloquear la pantalla, y cada página pueda llevar de vuelta. Se borra a las 12 horas.',
    settings: 'Tiempo para prepararse, tiempo para cambiar, primer lado, qué lado duele, sonidos.',
    done: 'Para no preguntar dos veces si ya pasó el rodillo.',
    tingled:
      'Si dijo “Sigue ahí”: brazo o pierna, y cuándo. Para que nada presione ahí durante 12 horas.',
    checks:
      'Los últimos cuatro de cada guía, para que los vea uno al lado del otro, y se le avise si duele más dos veces.',
    history:
      'De cada ejercicio, guía y plan que hizo con el temporizador o el reproductor: cuándo empezó, y cuántos de sus ejercicios hizo. Los 200 más nuevos. No se hacen cálculos.',
    kit: 'Las casillas que marcó en el buscador.',
    emergency: 'Si eligió uno junto a “Llamar”. Desde entonces va primero.',
    offline: 'Para que también se guarde la versión nueva.',
    plans: 'Si pulsó “Guardar en este dispositivo” en uno: su enlace, con las notas.',
    favourites: 'Si pulsó la estrella en una página. Los 100 más nuevos.',
    programmes:
      'De cada programa que empezó: la etapa y su primer día, el último día en que lo hizo, y si va a la mitad.',
  },
  copies: {
    shell: {
      what: 'Lo que necesita cada página',
      why: 'Aspecto, temporizador, reproductor, la página de inicio y “Cuándo pedir ayuda”: el manual se abre sin conexión.',
    },
    visited: {
      what: 'Las últimas páginas que abrió',
      why: 'Para que se abran otra vez sin conexión.',
    },
    images: { what: 'Los dibujos de esas páginas', why: 'Lo mismo. Los últimos {n}.' },
    saved: { what: 'El manual completo', why: 'Si lo guardó.' },
    picked: { what: 'Guías, zonas y planes', why: 'Los que guardó.' },
  },
  checks: {
    none: 'Todavía no hay nada anotado. El reproductor de una guía pregunta antes y después, si usted quiere.',
    delete: 'Borrar esto',
  },
  history: {
    none: 'Todavía nada. Lo que haga con el temporizador o el reproductor aparece aquí, solo en este dispositivo.',
    delete: 'Borrar toda la lista',
  },
  noFavourites:
    'Todavía no hay ninguno. Cada ejercicio y cada guía tiene un botón con una estrella.',
  unread: 'Lo que no se puede leer',
  aboutUnread:
    'Aquí hay algo guardado que esta edición no puede leer. No se escribe encima. Mientras esté aquí, lo que usted cambie casi siempre vale solo para una página.',
  deleteAll: 'Borrar todo',
  file: 'Llévelo con usted',
  aboutFile:
    'Para un teléfono nuevo, o antes de borrar algo: las notas de arriba en un archivo. Se queda con usted. También lleva lo que anotó antes y después, así que guárdelo donde solo usted mire. Cuando lo traiga de vuelta, sus notas ocupan el lugar de las de aquí. Un hormigueo que no pasó, un temporizador en marcha y el número de emergencias que eligió aquí quedan como están.',
  save: 'Guardarlo en un archivo',
  bring: 'Traerlo de un archivo',
  chooser: 'Archivo para traer de vuelta',
  noScript:
    'JavaScript está desactivado, así que no se guarda nada. Para guardar en un archivo lo que había, traerlo de vuelta o borrarlo, active JavaScript en esta página.',
  tingling: {
    none: 'Ahora no se deja nada fuera en este dispositivo.',
    arm: {
      until: 'Brazos: no se trabajan hasta {until}.',
      lift: 'Brazos: ya está todo normal, volver a incluirlos',
    },
    leg: {
      until: 'Piernas: no se trabajan hasta {until}.',
      lift: 'Piernas: ya está todo normal, volver a incluirlas',
    },
  },
};
