/** The real Office.js over the stand-in Excel, with what the adapter's tests do to it. */
import { bootOffice, type BootedOffice } from '../../support/officeHost';
import type { Trouble } from '../../../src/workbench/host/excelHost';
import type { WorkbookModel } from '../../../src/workbench/model';

export interface TestExcel {
  readonly book: WorkbookModel;
  /** Does `work` and tells how many requests reached Excel meanwhile, late ones included. */
  countSyncs<T>(work: () => Promise<T>): Promise<readonly [T, number]>;
  /** Does `act` just before the n-th request from now reaches Excel, as another person might. */
  beforeSync(n: number, act: () => void): void;
  /** What keeps Excel from answering from now on; `null` lets it answer again, and so does emptying the workbook. */
  setTrouble(trouble: Trouble | null): void;
  /** Bytes of the largest request since the workbook was last emptied. */
  largestRequest(): number;
  /** Empties the workbook; fails when the stand-in met something that it does not know. */
  reset(): void;
}

/** Boots Office.js for a host that knows ExcelApi up to `version`; once per test file. */
export async function bootExcel(version: string): Promise<TestExcel> {
  const office = await bootOffice({ requirements: { ExcelApi: version } });
  await firstRequest(office);
  const watch = watchRequests(office);
  return {
    book: office.book,
    countSyncs: async (work) => {
      await office.settle();
      const before = office.syncs();
      const result = await work();
      await office.settle();
      return [result, office.syncs() - before];
    },
    beforeSync: (n, act) => watch.plan(n, act),
    setTrouble: (trouble) => {
      office.host.trouble = trouble;
    },
    largestRequest: () => watch.largest,
    reset: () => {
      office.host.trouble = null;
      office.reset();
      watch.reset();
      expect(office.problems.splice(0)).toEqual([]);
    },
  };
}

/** The client sends one request of its own when it is ready; on a busy machine it would be counted among those of a test. */
async function firstRequest(office: BootedOffice): Promise<void> {
  for (let tries = 0; office.syncs() === 0 && tries < 200; tries++) await office.settle();
}

class RequestWatch {
  largest = 0;
  private planned: { left: number; readonly act: () => void }[] = [];

  plan(n: number, act: () => void): void {
    this.planned.push({ left: n, act });
  }

  reset(): void {
    this.largest = 0;
    this.planned = [];
  }

  take(body: string): void {
    this.largest = Math.max(this.largest, Buffer.byteLength(body));
    const due = this.planned.filter((plan) => plan.left === 1);
    this.planned = this.planned.filter((plan) => plan.left > 1);
    for (const plan of this.planned) plan.left -= 1;
    for (const { act } of due) act();
  }
}

function watchRequests({ host }: BootedOffice): RequestWatch {
  const watch = new RequestWatch();
  const answer = host.answer.bind(host);
  host.answer = (body, options) => {
    watch.take(body);
    return answer(body, options);
  };
  return watch;
}
