import { PROGRAMMES_KEY } from '../lib/memory/keys.ts';
import { readProgrammes, writeProgramme } from '../lib/memory/programmes.ts';
import { readObject } from '../lib/memory/read-note.ts';
import type {
  ProgrammeAction,
  ProgrammePart,
  ProgrammeTime,
  StageView,
} from '../lib/programme/contract.ts';
import { isDay } from '../lib/programme/day.ts';
import {
  didToday,
  goodAgain,
  nextStage,
  oneMoreWeek,
  stageBefore,
  startedOn,
  todayIn,
  worseToday,
  type Progress,
} from '../lib/programme/progress.ts';
import { sayDay } from './browser/kept.ts';
import { recall, remember } from './browser/memory.ts';
import { dayHere } from './browser/wall.ts';
import { pageWords } from './browser/words.ts';
import { StagePlayer } from './programme/stage-player.ts';

/**
 * `<programme-today data-guide data-title data-stages>`: where somebody is in a programme, today's
 * exercises, and one Start. What is kept is one note; `lib/programme` says what each answer does.
 */
class ProgrammeTodayElement extends HTMLElement {
  readonly #words = pageWords('programme');
  #listeners: AbortController | null = null;
  #player: StagePlayer | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#player = new StagePlayer(this, this.#stages, () => this.#today());
    this.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
        if (!button) return;
        if (button.hasAttribute('data-player-open')) this.#keep(didToday, null);
        else this.#act(button.dataset['do'] as ProgrammeAction);
      },
      { signal },
    );
    for (const event of ['storage', 'pageshow']) {
      addEventListener(
        event,
        () => {
          this.#show();
        },
        { signal },
      );
    }
    this.#show();
    this.closest('[data-asleep]')?.removeAttribute('data-asleep');
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#player?.end();
  }

  get #stages(): readonly StageView[] {
    return JSON.parse(this.dataset['stages'] ?? '[]') as readonly StageView[];
  }

  get #guide(): string {
    return this.dataset['guide'] ?? '';
  }

  get #progress(): Progress | null {
    return readProgrammes(recall(PROGRAMMES_KEY))[this.#guide] ?? null;
  }

  #today() {
    const progress = this.#progress;
    return progress && todayIn(this.#stages, progress, dayHere());
  }

  #act(action: ProgrammeAction): void {
    const stages = this.#stages;
    const { said } = this.#words.programme;
    const wasHalf = this.#progress?.half === true;
    switch (action) {
      case 'begin':
        this.#begin();
        return;
      case 'forget':
        this.#write(null);
        this.#say(said.forgotten);
        return;
      case 'done':
        this.#keep(didToday, said.done);
        return;
      case 'worse':
        this.#keep(worseToday, wasHalf ? said.again : said.worse);
        return;
      case 'good':
        this.#keep(goodAgain, said.good);
        return;
      case 'go-on':
        this.#keep((now, day) => nextStage(stages, now, day), said.moved);
        return;
      case 'stay':
        this.#keep((now, day) => oneMoreWeek(stages, now, day), said.moved);
        return;
      case 'back':
        this.#keep(stageBefore, said.moved);
        return;
    }
  }

  #begin(): void {
    const today = dayHere();
    const begun = this.#part<HTMLInputElement>('begun-on').value;
    const day = isDay(begun) && begun <= today ? begun : today;
    this.#write(startedOn(this.#stages, day, today));
    this.#say('');
  }

  /** Null leaves what was said: the player says what it does. */
  #keep(change: (now: Progress, day: string) => Progress, said: string | null): void {
    const progress = this.#progress;
    if (!progress) return;
    this.#write(change(progress, dayHere()));
    if (said !== null) this.#say(said);
  }

  #write(progress: Progress | null): void {
    const all = readProgrammes(recall(PROGRAMMES_KEY));
    remember(PROGRAMMES_KEY, writeProgramme(all, this.#guide, progress), readObject);
    this.#show();
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  #show(): void {
    const today = this.#today();
    const stages = this.#stages;
    const stage = today && stages[today.stage];
    const times = new Set<ProgrammeTime>();
    if (!today || !stage) {
      times.add('new');
      const now = dayHere();
      const field = this.#part<HTMLInputElement>('begun-on');
      field.max = now;
      if (field.value === '') field.value = now;
    } else {
      const { say, programme } = this.#words;
      times.add('begun');
      if (today.half) times.add('half');
      if (today.offer) times.add(today.offer);
      const since = this.#progress?.since ?? '';
      this.#part('place').textContent = say(today.half ? programme.placeHalf : programme.place, {
        title: stage.title,
        n: today.week,
        of: stage.weeks,
        day: sayDay(new Date(`${since}T12:00`)),
      });
      const items = stage[today.half ? 'half' : 'whole'].map(({ item }) => {
        const line = document.createElement('li');
        line.textContent = item;
        return line;
      });
      this.#part('exercises').replaceChildren(...items);
    }
    for (const one of this.querySelectorAll<HTMLElement>('[data-when]')) {
      one.hidden = !(one.dataset['when'] ?? '')
        .split(' ')
        .some((time) => times.has(time as ProgrammeTime));
    }
    this.#player?.renew();
  }

  #part<Element extends HTMLElement = HTMLElement>(name: ProgrammePart): Element {
    const found = this.querySelector<Element>(`[data-part="${name}"]`);
    if (!found) throw new Error(`This page has no part “${name}”.`);
    return found;
  }
}

if (!customElements.get('programme-today'))
  customElements.define('programme-today', ProgrammeTodayElement);
