import { describe, expect, it } from 'vitest';
import { leadersNorth } from '../../../src/codi/index.js';
import { type Province, provinceLabels } from '../../../src/core/provinces.js';
import { codi } from '../../../src/official/index.js';

const { projectApproval, projectsByProvince } = leadersNorth.fy2564;
const { rows } = codi.leadersNorth.fy2564.tranches;

describe('a project is approved', () => {
  const approved = { endorsed: true, approvedByDirector: true };

  it('by the committee and by the director, both', () => {
    expect(projectApproval(approved)).toMatchObject({ verdict: 'met', missing: [] });
    expect(projectApproval({ ...approved, endorsed: false })).toMatchObject({ verdict: 'unmet', next: ['endorsed'] });
    expect(projectApproval({ ...approved, approvedByDirector: false }).next).toEqual(['approved-by-director']);
    expect(projectApproval({ approvedByDirector: true }).missing).toEqual(['endorsed']);
  });

  it('each on its own line', () => {
    expect(projectApproval(approved).criteria.map(({ source }) => source.lines)).toEqual([[59], [34]]);
  });
});

describe('one project in each province', () => {
  const provinces = rows.flatMap(({ province }) => (province === undefined ? [] : [{ id: province, projects: 1 }]));

  it('is met by the 17 printed ones; the project of the region is counted besides', () => {
    expect(provinces).toHaveLength(17);
    expect(rows.filter(({ level }) => level === 'region')).toHaveLength(1);
    expect(projectsByProvince({ provinces })).toMatchObject({ verdict: 'met', met: 17, notListed: 0 });
  });

  it('is open while a province is not listed, and with none at all', () => {
    expect(projectsByProvince({ provinces: provinces.slice(1) })).toMatchObject({ verdict: 'unknown', notListed: 1 });
    expect(projectsByProvince({ provinces: [] })).toMatchObject({ verdict: 'unknown', notListed: 17 });
  });

  it.each([0, 2])('is not met where a province has %i', projects => {
    const [first, ...rest] = provinces;
    expect(projectsByProvince.decide({ provinces: [{ id: first?.id ?? '', projects }, ...rest] })).toBe('unmet');
  });

  it('calls the provinces as the library calls them all, and takes no other', () => {
    const names = Object.entries(projectsByProvince.rule.facts['provinces']?.item?.fields?.['id']?.choices ?? {});
    expect(names.map(([name]) => name).sort()).toEqual(provinces.map(({ id }) => id).sort());
    for (const [name, label] of names) expect(label).toEqual(provinceLabels[name as Province]);
    expect(projectsByProvince.safe({ provinces: [{ id: 'จ.น่าน', projects: 1 }] }).ok).toBe(true);
    expect(projectsByProvince.safe({ provinces: [{ id: 'ลพบุรี', projects: 1 }] }).ok).toBe(false);
  });

  it('refuses an 18th province and a province twice', () => {
    const extra = { id: 'ลพบุรี', projects: 1 };
    expect(projectsByProvince.safe({ provinces: [...provinces, extra] }).ok).toBe(false);
    expect(projectsByProvince.safe({ provinces: [extra, extra] }).ok).toBe(false);
  });
});

it('every printed project has its meeting, its name and the organisation that proposed it', () => {
  const printed = rows.filter(({ level }) => level !== 'total');
  expect(printed).toHaveLength(18);
  for (const { meeting, project, organisation } of printed) {
    expect(meeting).toMatch(/^ครั้งที่ [12]\/2564 วันที่ /);
    expect(project).toMatch(/^โครงการ/);
    expect(organisation).toBeTruthy();
  }
});
