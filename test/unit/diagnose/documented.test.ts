import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { cdnStories, filterStories, gatewayStories } from './documented-stories.ts';

describe.each([
  ['delivery networks', cdnStories],
  ['platforms and gateways', gatewayStories],
  ['filters and debugging tools of visitors', filterStories],
])('answers of %s', (_, stories) => {
  it.each(stories.map((story) => [`${story[0].status} of ${story[1]}`, ...story] as const))('%s', (_name, answer, gateway, hop, cause, confidence) => {
    const diagnosis = diagnose(answer);
    expect({ ...diagnosis, gateway: `${diagnosis.gateway}${diagnosis.wrotePage ? '*' : ''}` }).toMatchObject({ gateway, hop, cause, confidence });
  });
});
