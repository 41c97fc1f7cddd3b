import { z } from 'astro/zod';
import { filledList, isoDate, verbatim } from './fields.ts';

/** The pages that a clinician can read: those that say whether one has. */
export const REVIEWED = ['exercises', 'guides', 'areas', 'equipment', 'chapters'] as const;

const WHO = 'Readers see who has read a page, and can look them up.';

const filled = (description: string, example: string, max = 80) =>
  verbatim(description, example, { max }).refine((value) => !value.includes('…'), {
    error: 'is not filled in yet',
    params: { rule: WHO, cure: example },
  });

/**
 * `content/reviews/<name>.yaml`: what a clinician has read, and where anybody can look them up. The
 * review pack makes the file; they fill it in.
 */
export const reviewSchema = z.strictObject({
  name: filled('Who read the pages: their own name, as the register has it.', 'name: …'),
  profession: filled('Their profession.', 'profession: Physiotherapist'),
  register: filled('Where they are registered.', 'register: HCPC, United Kingdom'),
  number: filled('Their number there.', 'number: …', 40).refine((value) => /[\d…]/.test(value), {
    error: 'holds no digit: it is the number in the register',
    params: { rule: WHO, cure: 'Write the number as the register has it.' },
  }),
  date: isoDate.meta({
    description: 'The day on which they read the last of these pages.',
    example: 'date: 2026-11-23',
  }),
  pages: filledList(
    z.strictObject({
      page: verbatim('A page, by its folder and id.', 'page: exercises/cat-and-cow', { max: 100 }),
      fingerprint: z
        .string({ error: 'must be the sixteen signs of the pack, in quotes' })
        .regex(/^[0-9a-f]{16}$/, { error: 'must be the sixteen signs of the pack' })
        .meta({
          description: 'What the page said when it was read: it stands in the pack.',
          example: "fingerprint: '0123456789abcdef'",
          role: 'verbatim',
        }),
    }),
    'The pages they read, each with its fingerprint.',
    "pages:\n  - page: exercises/cat-and-cow\n    fingerprint: '0123456789abcdef'",
  ),
});

/** What one clinician read. */
export type Reading = z.output<typeof reviewSchema>;
