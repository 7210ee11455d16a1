import { describe, expect, it } from 'vitest';
import {
  communityFunds,
  motherFund,
  plantGenetics,
  royalInitiativeCentres,
  villageContest,
} from '../../src/cdd/index.js';

const { modelProvince } = communityFunds.fy2565;
const { provinceScope } = motherFund.fy2565;
const { hostProvince } = royalInitiativeCentres.fy2565;
const { organisingProvince, inContestArea } = villageContest.fy2565;
const { workshopUnit } = plantGenetics.fy2565;

describe('a province as the guideline prints it, with จังหวัด', () => {
  it('is the same province', () => {
    expect(modelProvince.decide({ province: 'จังหวัดกระบี่' })).toBe('met');
    expect(modelProvince.decide({ province: 'จังหวัดอุบลราชธานี' })).toBe('met');
    expect(hostProvince.decide({ province: 'จังหวัดสตูล' })).toBe('met');
    expect(organisingProvince.decide({ province: 'จังหวัดนราธิวาส' })).toBe('met');
    expect(inContestArea.decide({ province: 'จังหวัดระยอง', aroundStudyCentre: true })).toBe('met');
    expect(workshopUnit.decide({ province: 'จังหวัดชัยนาท' })).toBe('met');
    expect(provinceScope.decide({ province: 'จังหวัดระนอง' })).toBe(false);
    expect(provinceScope.decide({ province: 'ระนอง ' })).toBe(false);
  });

  it('that is misspelt is refused, not decided on', () => {
    expect(modelProvince.safe({ province: 'กระบี' }).ok).toBe(false);
    expect(modelProvince.safe({ province: 'Trat' }).ok).toBe(false);
    expect(provinceScope.safe({ province: 'ระนองง' }).ok).toBe(false);
  });

  it('Bangkok is none of the 76 provinces of the fund', () => {
    expect(provinceScope({ province: 'กรุงเทพมหานคร' })).toMatchObject({
      learningCentres: false,
      occupations: false,
      seedlingVillages: false,
    });
  });
});
