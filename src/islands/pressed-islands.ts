/* Islands that do nothing until their button is pressed. `wake-on-press.ts` fetches them then. */
import './figure-motion.ts';
import './print-buttons.ts';
import './share-button.ts';
