import type { Place, Topic } from './command.ts';
import { frontTopic } from './front-topic.ts';
import { guardsTopic } from './guards-topic.ts';
import { loadTopic } from './load-topic.ts';
import { productTopic } from './product-topic.ts';
import { serviceTopic } from './service-topic.ts';
import { upstreamTopic } from './upstream-topic.ts';

const TOPICS: ReadonlyArray<(place: Place) => Topic | undefined> = [upstreamTopic, productTopic, serviceTopic, loadTopic, guardsTopic, frontTopic];

/** Every question that can be asked of this site, in the order that rules out most first. */
export function allTopics(place: Place): Topic[] {
  return TOPICS.flatMap((topic) => topic(place) ?? []);
}
