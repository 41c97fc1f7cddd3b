import type { data as original } from '../en/data.ts';
import type { Translated } from '../words.ts';

export const data: Translated<typeof original> = {
  notice:
    'Información general, no es consejo médico. Ningún profesional de la salud ha revisado todavía este manual. Muestre cada advertencia donde muestre un ejercicio.',
  attribution: '{name}, {root}, {licence}',
  title: 'Datos abiertos',
  description:
    'Todos los ejercicios, guías, advertencias y fuentes del manual en JSON, de uso libre, con un esquema, una versión y tres ejemplos.',
  lead: 'Todo el manual está aquí en archivos que los programas pueden leer. Puede usarlos, cambiarlos y compartirlos, si nombra el manual y dice qué cambió.',
  files: 'Los archivos',
  rules: 'Qué pedimos',
  versions: 'Qué puede cambiar',
  examples: 'Tres ejemplos',
  columns: { what: 'Qué', all: 'Todo en un archivo', schema: 'Esquema' },
  index: 'Una lista de todos los archivos',
  everything: 'Todo en un archivo',
  zip: 'Todos los archivos en un zip',
  words: 'Las palabras de las listas cerradas',
  each: 'Para una sola entrada, añada su id: <code>exercises/cat-and-cow.json</code>. Cualquier sitio puede pedir estos archivos desde un navegador.',
  warnings:
    'Muestre las advertencias de un ejercicio donde muestre cómo se hace. Se escribieron juntas.',
  reviewed:
    'No diga que lo ha comprobado un profesional de la salud mientras el campo “review” diga que nadie lo ha hecho.',
  credit: 'Ponga la línea “attribution” del archivo. La licencia es <licence>{licence}</licence>.',
  version: 'Esta es la versión {version}. Cada archivo lo dice.',
  within:
    'Dentro de una versión mayor se pueden añadir campos, entradas y palabras a las listas. Nada se quita, y nada pasa a querer decir otra cosa.',
  ids: 'Un id nunca quiere decir otra cosa. Si uno cambia, el anterior queda en “formerIds”.',
  edition:
    'El campo “edition” distingue un manual del siguiente. Su huella cambia cuando algo cambia aquí.',
  neckTable: 'Una tabla de ejercicios de cuello sin material, con sus advertencias',
  guideSeconds: 'Cuánto dura cada guía en el reloj',
  sourcesOf: 'En qué se apoya un ejercicio',
  run: 'Cada uno funciona tal cual en Node 18 o más nuevo: <code>node neck-table.mjs</code>.',
};
