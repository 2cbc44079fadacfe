/** What a fake site answers; undefined means that it cannot be reached at all. */
export type FakeAnswer = { status: number; headers?: Record<string, string> } | undefined;

/** One request that a fake site has received. */
export interface FakeRequest {
  at: number;
  kind: 'load' | 'probe';
  method: string;
  url: string;
}

/** A web site whose answers a test decides, with a log of what was asked. */
export class FakeSite {
  readonly log: FakeRequest[] = [];
  /** How long a probe or a reload waits for its answer. */
  answerMs = 20;
  answer: (request: FakeRequest) => FakeAnswer = () => ({ status: 200 });
  /** The site's service worker: what it answers to loads of tabs, which the browser then does not report. */
  worker: ((request: FakeRequest) => FakeAnswer) | undefined;

  /** A tab's load, which the service worker answers if there is one; the browser reports only what it asks for itself. */
  load(request: FakeRequest, pastWorker: boolean): { answer: FakeAnswer; isReported: boolean } {
    if (this.worker && !pastWorker) return { answer: this.worker(request), isReported: false };
    return { answer: this.receive(request), isReported: true };
  }

  receive(request: FakeRequest): FakeAnswer {
    this.log.push(request);
    return this.answer(request);
  }

  goDown(status = 502, headers: Record<string, string> = {}): void {
    this.answer = () => ({ status, headers });
  }

  comeBack(): void {
    this.answer = () => ({ status: 200 });
  }

  probes(): FakeRequest[] {
    return this.log.filter(({ kind }) => kind === 'probe');
  }

  loads(): FakeRequest[] {
    return this.log.filter(({ kind }) => kind === 'load');
  }
}
