/** How people call what one does, beside our own word for it. */
export const TECHNIQUE_WORDS: Readonly<Record<string, readonly string[]>> = {
  roll: [
    'roll',
    'roller',
    'foam roll',
    'foam roller',
    'roll out',
    'massage',
    'smr',
    'myofascial release',
  ],
  press: [
    'press',
    'ball',
    'pressure',
    'massage',
    'trigger point',
    'knot',
    'release',
    'myofascial release',
    'acupressure',
    'dig',
  ],
  stretch: ['stretch', 'lengthen', 'flexibility', 'bend', 'static stretch'],
  mobilise: ['mobilise', 'mobility', 'move', 'loosen up', 'warm up', 'range of motion', 'rotation'],
  activate: ['strengthen', 'strength', 'strong', 'weak', 'activate', 'activation'],
};
