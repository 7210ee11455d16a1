import { test } from 'vitest';
import { cdd } from '/work/wt/t2/src/index.js';
import { explain } from '/work/wt/t2/src/rules/index.js';
test('x', () => {
  const { appeal } = cdd.otop.fy2565;
  for (const doneOn of ['2022-03-30','2022-03-31','2022-04-01','2022-04-08','2022-04-11']) {
    const o = appeal({ noticeReceivedOn: '2022-04-01', holidays: ['2022-04-06'], counts: 'from-notice-day', doneOn });
    console.log(doneOn, o.status, JSON.stringify(o.criteria), o.because?.th);
  }
  console.log(explain(cdd.plantGenetics.fy2565.workshopAllocation({ provinces: [{ id: 'ยะลา', amount: 54_300 }] }), { rule: cdd.plantGenetics.fy2565.workshopAllocation, language: 'th' }));
  console.log(explain(cdd.newMarketers.fy2565.contractPeriod({ months: 6, startsOn: '2021-10-01', endsOn: '2021-12-31' }), { rule: cdd.newMarketers.fy2565.contractPeriod, language: 'th' }));
  console.log(explain(cdd.communityTourism.fy2565.workshop({ days: 3, firstDay: '2021-12-31', lastDay: '2022-01-02' }), { rule: cdd.communityTourism.fy2565.workshop, language: 'en' }));
});
