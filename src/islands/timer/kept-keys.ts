/** Under which the run that is under way is kept. The small parts that come with a page look for it. */
export const RUN_KEY = 'uncoil.timer.v1';
/** Under which the settings of this device are kept, by the timer and by the player. */
export const SETTINGS_KEY = 'uncoil.settings.v1';
/** Under which it is kept which limb tingled and did not stop. */
export const TINGLED_KEY = 'uncoil.tingled.v1';
/** Under which the exercises are kept that were finished in the last half hour. */
export const DONE_KEY = 'uncoil.done.v1';
