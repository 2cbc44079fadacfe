/** Why goals are missed, as far as they are, by their names in the results. A contract test wants a reason for every goal that is. */
export const WHY_MISSED: Readonly<Record<string, string>> = {
  'Chromium: failing answer → banner painted, background asleep, 95 % within, ms':
    'With the background awake the same takes less than the goal (see *Steps*); the rest is the start of a service worker, which the browser stops after 30 s and which nothing may keep alive for healthy pages. '
    + 'What is ours of it (storage read, the wait saved, a script put into the page, its one question) is a few calls to the browser, each of some milliseconds.',
  'Firefox: failing answer → banner painted, background asleep, 95 % within, ms':
    'Firefox tells of an answer when its document is often there already, and starts a stopped background page by loading a document; with the background awake the median is above the goal too (see *Steps*). '
    + 'The calls are the same few as in Chromium.',
  'Firefox: processor time ÷ an empty listener\'s, lower end of the 95 % interval, the worst visit':
    'With the background awake there is no difference. A page that wakes it has Firefox load a document with 91 kB of script, which then asks whether anything waits (four reads of storage, side by side); an empty '
    + 'listener has three lines. It is paid once for the first page after 30 s without any. Chromium keeps compiled code of service workers and shows no difference.',
  'Firefox: page load ÷ an empty listener\'s, lower end of the 95 % interval, the worst visit':
    'The same start of the background, which shares the processor with the page.',
  'Firefox: timers on 20 healthy pages':
    'Firefox often tells of an answer after the document made from it has been read. Whether it will, or a service worker has answered and nothing will be told, only time can say: one timer of a second, which then '
    + 'asks nobody and stores nothing. Without it the error pages that a site\'s own service worker gives would go unseen. It does not keep the background alive.',
  'Firefox: popup\'s first content, 95 % within, ms':
    'A page of plain HTML takes as long here by the same measure (see *Screens*); the ratio above it is the goal that says what is ours of it.',
};
