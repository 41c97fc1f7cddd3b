import type { Side } from '../run/segment.ts';
import type { Speed } from '../timer/speed.ts';
import { seal, unseal } from './seal.ts';

/** What a link says about the run of a guide. */
export type GuideLink = {
  readonly speed: Speed;
  /** Null: the link says nothing about the sides. Of the seconds: what the reader has chosen holds. */
  readonly sore: { readonly side: Side; readonly extraSeconds: number | null } | null;
};

const NOTHING: GuideLink = { speed: 'normal', sore: null };

/**
 * Reads `run=ashort.left.15~k2x9`, or `speed`, `sore` and `more` of version 0. A damaged `run` says
 * nothing at all. Never throws.
 */
export function readGuideLink(query: URLSearchParams): GuideLink {
  const run = query.get('run');
  if (run === null) {
    return {
      speed: readSpeed0(query.get('speed')),
      sore: readSore0(query.get('sore'), query.get('more')),
    };
  }
  const [speed = '', side, extra] = (unseal(run) ?? '').split('.');
  const isSide = side === 'left' || side === 'right';
  const link: GuideLink = {
    speed: readSpeed0(speed),
    sore: isSide ? { side, extraSeconds: extra === undefined ? null : Number(extra) } : null,
  };
  const extraSeconds = link.sore?.extraSeconds ?? 0;
  const isFit = Number.isInteger(extraSeconds) && extraSeconds >= 0 && extraSeconds <= 60;
  return isFit && writeGuideLink(link) === run ? link : NOTHING;
}

/** The `run` of a link; null if there is nothing to say. */
export function writeGuideLink({ speed, sore }: GuideLink): string | null {
  if (speed === 'normal' && sore === null) return null;
  const extra = sore?.extraSeconds ?? null;
  const parts = [speed, ...(sore ? [sore.side] : []), ...(extra === null ? [] : [String(extra)])];
  return seal(parts.join('.'));
}

/** `speed` of version 0: how a link makes the holds of a guide shorter or longer. */
function readSpeed0(text: string | null): Speed {
  return text === 'short' || text === 'long' ? text : 'normal';
}

/** `sore=left&more=15` of version 0: without a number 0 seconds; above 60 the reader's own holds. */
function readSore0(side: string | null, more: string | null): GuideLink['sore'] {
  if (side !== 'left' && side !== 'right') return null;
  const seconds = /^\d{1,2}$/.test(more ?? '') ? Number(more) : 0;
  return { side, extraSeconds: seconds > 60 ? null : seconds };
}
