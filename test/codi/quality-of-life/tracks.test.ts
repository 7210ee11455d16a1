import { describe, expect, it } from 'vitest';
import { qualityOfLife } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';

const { activityKinds, activityTrack } = qualityOfLife.fy2563;

describe('the two tracks', () => {
  it('five kinds of activities are urgent, three are for recovery', () => {
    const on = (track: string) => activityKinds.filter(each => each.track === track).length;
    expect([on('urgent'), on('recovery')]).toEqual([5, 3]);
  });

  it.each(activityKinds.map(({ id, track }) => [id, track] as const))('%s is %s', (kind, track) => {
    expect(activityTrack({ kind }).track).toBe(track);
    expect(activityTrack.decide({ kind })).toBe(track);
  });

  it('is told as the track under which the activity is printed', () => {
    const told = explain(activityTrack({ kind: 'screening' }), { rule: activityTrack, language: 'th' });
    expect(told).toContain('แนวทาง: กิจกรรมเร่งด่วน เฉพาะหน้า — แนวทางที่เอกสารพิมพ์กิจกรรม “การคัดกรองคนเข้า-ออกชุมชน” ไว้');
  });

  it('a kind that the report does not name is refused', () => {
    expect(activityTrack.safe({ kind: 'concert' }).ok).toBe(false);
    expect(activityTrack.safe({}).ok).toBe(false);
  });
});
