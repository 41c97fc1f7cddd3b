import type { RunStep } from '../run/segment.ts';
import type { Exercise } from './exercise.ts';

/** What the run engine needs to know of an exercise. */
export function runStep(id: string, exercise: Exercise): RunStep {
  return { exercise: id, technique: exercise.technique, dosage: exercise.duration };
}

/** "about 7 minutes": seconds as a reader plans them, rounded up to the minute. */
export function aboutMinutes(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return `about ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
