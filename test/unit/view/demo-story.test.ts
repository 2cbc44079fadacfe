import { describe, expect, it } from 'vitest';
import { afterCommand, demoScene, type DemoStage } from '../../../src/view/demo-story.ts';
import { NOW } from '../../fixtures/incidents.ts';

/** The stages that follow one another when nobody presses anything. */
function played(from: DemoStage): DemoStage[] {
  const stages: DemoStage[] = [from];
  for (let next = demoScene(from, NOW).next; next; next = demoScene(next.stage, NOW).next) stages.push(next.stage);
  return stages;
}

describe('the story on the welcome page', () => {
  it('begins with a failed page on which no banner stands, and only a press starts it', () => {
    expect(demoScene('failed', NOW)).toMatchObject({ page: 'error' });
    expect(demoScene('failed', NOW).banner).toBeUndefined();
    expect(played('failed')).toEqual(['failed']);
  });

  it('waits, tries, and ends with the page that was wanted and no trace of the banner', () => {
    expect(played('waiting')).toEqual(['waiting', 'trying', 'back', 'done']);
    expect(demoScene('done', NOW)).toMatchObject({ page: 'content' });
    expect(demoScene('done', NOW).banner).toBeUndefined();
  });

  it.each([
    ['waiting', 'waiting', ['try-now', 'stop']],
    ['trying', 'probing', ['try-now', 'stop']],
    ['back', 'back', []],
    ['stopped', 'stopped', ['resume']],
  ] as const)('shows the real banner while it is %s', (stage, state, commands) => {
    const { banner, page } = demoScene(stage, NOW);
    expect(page).toBe('error');
    expect(banner).toMatchObject({ state, host: 'shop.example', statusName: '502 Bad Gateway' });
    expect(banner?.buttons.map(({ command }) => command)).toEqual(commands);
  });

  it('counts down to the very moment of the try', () => {
    const { banner, next } = demoScene('waiting', NOW);
    expect(banner?.countdown).toEqual({ from: NOW, to: NOW + (next?.afterMs ?? 0) });
  });

  it('obeys the buttons: a stopped story goes on only when it is resumed', () => {
    expect(afterCommand('waiting', 'try-now')).toBe('trying');
    expect(afterCommand('waiting', 'stop')).toBe('stopped');
    expect(played('stopped')).toEqual(['stopped']);
    expect(afterCommand('stopped', 'resume')).toBe('waiting');
  });
});
