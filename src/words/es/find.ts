import type { find as original } from '../en/find.ts';
import type { Translated } from '../words.ts';

export const find: Translated<typeof original> = {
  now: '1. ¿Es cierto algo de esto ahora mismo?',
  today: '2. ¿Y es cierto algo de esto?',
  helpNow: 'Pida ayuda ahora',
  helpToday: 'Pida ayuda hoy',
  allSigns: 'Todas las señales, y qué hacer',
  heading: '3. ¿Tiene usted algo de esto?',
  hint: '{summary} Lo que marque no se guarda en ningún lugar: ni en este dispositivo ni en la dirección.',
  tick: 'Marque todo lo que sea su caso.',
  notSure: 'Tengo dudas sobre alguna',
  submit: 'Sí',
  withoutScript:
    'Sin JavaScript esta página no puede tener en cuenta lo que marque: “Sí” cuenta todo esto.',
  yes: 'Sí, o tengo dudas',
  no: 'No, nada de esto',
  whatToDo: '4. Qué puede hacer',
  askFirst: 'Pregunte antes',
  leftOut: 'Lo que no es para usted, y por qué',
  leftOutName: '<strong>{title}.</strong>',
  allWhoAsk: 'Quiénes deben preguntar antes',
  ticked: 'Marcó algo arriba. Pulse “Sí, o tengo dudas”, o quite la marca.',
  guide: 'Una guía le lleva paso a paso:',
  onlyThese: 'O solo estos, para ese lugar:',
  these: 'Estos, en este orden:',
  spotItself: 'Para ese lugar, en este orden:',
};
