import type { dialog as original } from '../en/dialog.ts';
import type { Translated } from '../words.ts';

export const dialog: Translated<typeof original> = {
  name: 'Reproductor: {title}',
  failed: 'No se pudo cargar el reproductor. Todo lo que muestra está en esta página.',
  close: 'Cerrar',
  stop: 'Parar',
  list: 'Lista',
  settingsButton: 'Ajustes',
  end: {
    guide: '¿Terminar la guía?',
    exercise: '¿Terminar el ejercicio?',
    keep: 'Seguir',
    yes: 'Terminar',
  },
  soundTaken: 'Otra aplicación tomó el sonido.',
  screenMayLock:
    'La pantalla puede bloquearse. El tiempo sigue bien. “Sonar con la pantalla bloqueada” está en los ajustes.',
  fallback:
    'El sonido con la pantalla bloqueada no funciona aquí. Los avisos suenan mientras la pantalla está encendida.',

  controls: { more: 'Más controles', back: 'Atrás', howTo: 'Cómo se hace' },

  care: '<strong>{name}:</strong> {text}',

  before: {
    begins: 'Empieza con: {name}.',
    leftOut: 'Hoy no se hace:',
    untilWhen: 'Hasta cuándo, y cómo volver a incluirlo',
    need: 'Necesita: {things}',
    read: 'Lea esto antes de empezar',
  },
  item: '{title}, {dose}',
  itemOfList: '{n}. {title}, {dose}',
  itemLeftOut: '{n}. {title}: hoy no se hace',

  getThere: {
    fetch: '{things}. {place}',
    stay: 'Quédese donde está.',
    seat: 'Siéntese en {seat}.',
    positions: {
      standing: 'Póngase de pie.',
      chair: 'Siéntese en una silla.',
      kneeling: 'Póngase de rodillas.',
      'hands-and-knees': 'Apóyese en manos y rodillas.',
      'floor-sitting': 'Siéntese en el suelo.',
      'lying-back': 'Acuéstese boca arriba.',
      'lying-front': 'Acuéstese boca abajo.',
      'lying-side': 'Acuéstese de lado.',
    },
  },

  sides: {
    ask: '¿Un lado duele más?',
    beginWith: 'Empezar con',
    neither: 'No, los dos igual',
    left: 'El lado izquierdo',
    right: 'El lado derecho',
    more: 'Más tiempo para ese lado',
  },
  none: 'Nada',

  sound: {
    title: 'Sonido',
    cues: 'Avisos',
    on: 'Sobre mi música',
    locked: 'Sonar con la pantalla bloqueada',
    off: 'En silencio',
    aboutLocked:
      '“Con la pantalla bloqueada” detiene su música, se ve en la pantalla bloqueada y suena aunque el teléfono esté en silencio.',
  },

  check: {
    before: 'Antes: {measure}',
    after: 'Después: {measure}',
    score: 'De 0 a 10',
    leaveOut: 'Omitir',
    note: 'O una nota',
    stays: 'Se queda en este dispositivo.',
  },

  cards: {
    skipped: 'Hoy no haga este ejercicio',
    tingled: 'Pare aquí por hoy',
    next: 'Sigue: {name}',
    startNext: 'Empezar el siguiente',
    away: 'Estuvo fuera {time}',
    waits: 'No se saltó nada: lo que no oyó, no lo hizo. Le espera en {place}',
    continue: 'Continuar desde aquí',
    again: 'Reiniciar este ejercicio',
  },

  after: {
    done: 'Terminado',
    ask: '¿Cómo se siente ahora?',
    better: 'Mejor',
    same: 'Igual',
    worse: 'Duele más',
    next: 'Y ahora, qué',
    copyLink: 'Copiar el enlace',
    startAgain: 'Empezar de nuevo',
  },

  sheets: {
    list: 'Todos los ejercicios',
    restart: 'Reiniciar este ejercicio',
    info: 'Cómo se hace',
    steps: 'Paso a paso',
    settings: 'Ajustes',
  },

  settings: {
    time: 'Tiempo',
    readySeconds: 'Para prepararse',
    changeSeconds: 'Para cambiar de posición',
    switchSeconds: 'Para cambiar de lado',
    advance: 'En cada cambio',
    byItself: 'Seguir sin esperar',
    wait: 'Esperarme',
    noTimer: 'Sin temporizador: pulso Listo',
    firstSide: 'Primer lado',
    left: 'Izquierdo',
    right: 'Derecho',
    sore: 'El lado que duele',
    nextStart: 'Durante una guía, los tiempos cambian la próxima vez que empiece.',
    cues: 'Avisos',
    sound: 'Sonido',
    howMany: 'Cuántos',
    few: 'Pocos: solo en los cambios',
    normal: 'Normal',
    half: 'Normal, y a la mitad',
    ownPace: 'Repeticiones a mi ritmo: esperan a Listo',
    speech: 'Decir nombres y lados en voz alta',
    vibration: 'Vibrar en los cambios, si el teléfono puede',
    flash: 'Iluminarse en los cambios',
    shortcuts: 'Teclas sueltas',
    keys: 'Teclas',
    allKeys:
      'Espacio o K: pausa. N o →: siguiente. P o ←: atrás. R: reiniciar. + y −: 15 segundos. M: silenciar. U: deshacer. Escape: parar, y antes pregunta. ?: estos ajustes.',
    stays: 'Todo esto se queda en su dispositivo. <a>Qué se guarda, y cómo borrarlo</a>',
  },
};
