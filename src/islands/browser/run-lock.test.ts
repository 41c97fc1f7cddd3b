import { afterEach, expect, test, vi } from 'vitest';
import { isRunElsewhere } from './run-elsewhere.ts';
import { RunLock } from './run-lock.ts';

// The locks are those of Node, which are the browser's: two objects here are two tabs there.
const here = new RunLock();
const there = new RunLock();

afterEach(() => {
  here.leave();
  there.leave();
});

test('nobody has it', async () => {
  expect(here.isHere).toBe(false);
  expect(await isRunElsewhere()).toBe(false);
});

test('whoever takes it has it, until they leave', async () => {
  here.take();
  expect(here.isHere).toBe(true);
  await expect.poll(() => isRunElsewhere()).toBe(true);
  here.leave();
  expect(here.isHere).toBe(false);
  await expect.poll(() => isRunElsewhere()).toBe(false);
});

test('the last one who takes it has it', async () => {
  here.take();
  await expect.poll(() => isRunElsewhere()).toBe(true);
  there.take();
  await expect.poll(() => here.isHere).toBe(false);
  expect(there.isHere).toBe(true);
  // What was lost cannot be given back.
  here.leave();
  expect(await isRunElsewhere()).toBe(true);
});

test('taken twice and left once, it is free', async () => {
  here.take();
  here.take();
  await expect.poll(() => isRunElsewhere()).toBe(true);
  here.leave();
  await expect.poll(() => isRunElsewhere()).toBe(false);
});

test('left before it came, it is free', async () => {
  here.take();
  here.leave();
  await expect.poll(() => isRunElsewhere()).toBe(false);
});

test('without locks nobody is asked', async () => {
  vi.stubGlobal('navigator', {});
  here.take();
  expect(here.isHere).toBe(false);
  expect(await isRunElsewhere()).toBe(false);
  vi.unstubAllGlobals();
});
