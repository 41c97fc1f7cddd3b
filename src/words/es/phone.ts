import type { phone as original } from '../en/phone.ts';
import type { Translated } from '../words.ts';

export const phone: Translated<typeof original> = {
  // “Llame al número local de emergencias”, “llame ahora a emergencias”: the word stands for nothing else.
  calls: ['emergencias', 'llame a una ambulancia'],
};
