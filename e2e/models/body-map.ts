import { expect, type Page } from '@playwright/test';
import { BODY_MAP, type AreaId, type BodySide } from '../../src/figure/body-map.ts';

/** Puts a finger on the body, in the middle of an area. */
export async function pressBody(page: Page, side: BodySide, area: AreaId): Promise<void> {
  const view = page.getByRole('group', { name: side === 'back' ? 'Back of' : 'Front of' });
  // It is scrolled to once, below: a smooth scroll that is under way would end after ours.
  await view.waitFor();
  // The outlines come in a file of their own; until then there is nothing to touch.
  const outline = view.locator(`[data-area="${area}"] use`);
  await expect.poll(async () => (await outline.boundingBox())?.width ?? 0).toBeGreaterThan(0);
  const centre = BODY_MAP[side].regions.find((region) => region.area === area)?.centre;
  if (!centre) throw new Error(`The ${side} has no ${area}`);
  const point = await view.evaluate((element, [x, y]) => {
    const svg = element as unknown as SVGSVGElement;
    const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM() ?? undefined);
    window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
    const after = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM() ?? undefined);
    return { x: left, y: after.y };
  }, centre);
  await page.mouse.click(point.x, point.y);
}
