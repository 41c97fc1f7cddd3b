/** What the search has to know of the language. */
export const searchLanguage = {
  /** What people type who look for these two pages, beside the names of what stands on them. */
  phrases: {
    care: [
      'see a doctor',
      'emergency',
      'red flags',
      'warning signs',
      'is it dangerous',
      'numb',
      'pins and needles',
      'dead leg',
      'leg fell asleep',
      'swollen leg',
      'blood clot',
      'dvt',
      'numbness',
    ],
    zones: [
      'can I roll my lower back',
      'roll my spine',
      'roll my neck',
      'roll behind the knee',
      'where not to roll',
      'where not to press',
      'danger spots',
      'dangerous',
      'avoid',
      'no go',
    ],
  },
} as const;
