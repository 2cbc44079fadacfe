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
  answer: (request: FakeRequest) => FakeAnswer = () => ({ status: 200 });

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
