import { GuidePlayer } from '../models/guide-player.ts';
import { Reader } from '../models/reader.ts';
import { expect, test } from '../models/test.ts';

// The clock, the sound and the screen are those of the browser. Nobody waits for a segment to end.
test('in Spanish: words that people use lead to the founding guide, and it plays', async ({
  page,
}) => {
  const title = '¿Dolor en la parte baja de la espalda o la rodilla?';
  const reader = new Reader(page);
  await reader.opens('es/');
  await reader.searchesFor('isquiotibiales tensos');
  await reader.result(title).first().click();
  await reader.isAt(title);
  await page.getByRole('button', { name: 'Empezar la guía' }).click();
  const player = GuidePlayer.on(page);
  await player.sees(/Respete el orden\. Rodillo, después pelota, después estiramiento/);
  await player.press('Empezar');
  await player.sees('Prepárese');
  await player.press('Siguiente');
  await expect.poll(() => player.look()).toMatch(/^Ruede 1:5\d$/);
  await player.press('Pausa');
  expect(await player.look()).toMatch(/^En pausa: Ruede 1:\d\d$/);
  await player.press('Parar');
  await player.sees('¿Terminar la guía?');
  await player.press('Terminar');
  await expect(player.button('Empezar')).toBeVisible();
});
