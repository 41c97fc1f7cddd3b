/** After a tingling that stayed: until when something is left out, and that it is brought back. */
export const tinglingNote = {
  /** In a sentence: “Arms: left out until …”. time: “22:10”. */
  today: '{time} today',
  tomorrow: '{time} tomorrow',
  back: 'Brought back. It can be done again.',
} as const;
