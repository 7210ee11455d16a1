import { parameter } from '../../core/parameter.js';
import { exactly, no } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { provinceList } from '../provinces.js';
import { modelling, programme } from './source.js';

const scope = {
  provinces: parameter(27, 'provinces', modelling(4377, 4391, 4416)),
};

/**
 * Whether a province takes part (จังหวัดที่ยังไม่มีศูนย์ต้นแบบ): it has no model centre for managing debt yet. There are 27 such
 * provinces beside the 49 with the 54 model centres of FY2561 to 2564; their names are not printed.
 *
 * @th
 * ตรวจว่าจังหวัดเข้าร่วมกิจกรรมศูนย์สู่การเป็นต้นแบบหรือไม่ คือ จังหวัดที่ยังไม่มีศูนย์ต้นแบบด้านการบริหารจัดการหนี้ มี 27 จังหวัด นอกเหนือจาก 49
 * จังหวัดซึ่งมีศูนย์ต้นแบบ 54 แห่ง ปีงบประมาณ พ.ศ. 2561 - 2564 เอกสารไม่ได้พิมพ์ชื่อจังหวัดไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4377, 4391 and 4416
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelProvince({ hasModelCentre: false }).verdict; // 'met'
 * ```
 */
export const modelProvince = checklist({
  programme,
  id: 'model-province',
  title: { th: 'จังหวัดที่ยังไม่มีศูนย์จัดการกองทุนชุมชนต้นแบบ', en: 'A province without a model centre' },
  source: modelling(4377, 4391),
  words: {
    met: { th: 'ยังไม่มีศูนย์ต้นแบบ เป็นจังหวัดเป้าหมายได้', en: 'without a model centre: may be chosen' },
    unmet: { th: 'มีศูนย์ต้นแบบแล้ว', en: 'has a model centre already' },
  },
  parameters: scope,
  facts: {
    hasModelCentre: yesNo({
      th: 'มีศูนย์ต้นแบบด้านการบริหารจัดการหนี้ (ปีงบประมาณ พ.ศ. 2561 - 2564) แล้ว',
      en: 'has a model centre of FY2561 to 2564',
    }),
  },
  criteria: [no('hasModelCentre', { id: 'no-model-centre', circumstance: true })],
});

const perProvince = {
  one: parameter(
    1,
    'centres',
    modelling.derived({ th: 'ศูนย์ 27 แห่ง หารด้วย 27 จังหวัด', en: '27 centres divided by 27 provinces' }, 4416),
  ),
  provinces: scope.provinces,
};

/**
 * Whether every one of the 27 provinces chose its centre (27 แห่ง ในพื้นที่ 27 จังหวัด). That it is one each follows from the
 * two numbers; no sentence says so.
 *
 * @th
 * ตรวจว่าทั้ง 27 จังหวัดคัดเลือกศูนย์ครบจังหวัดละ 1 ศูนย์ รวม 27 แห่งหรือไม่ จังหวัดละ 1 ศูนย์เป็นการอ่านจากตัวเลขสองจำนวน ไม่มีข้อความใดระบุไว้โดยตรง
 *
 * @throws {@link RuleInputError} more provinces than there are, two of one name, a number that is no whole number from
 * 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4377, 4391, 4405, 4414 and 4416
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.modelCentresChosen({ provinces: [{ id: 'แพร่', centres: 1 }] });
 * outcome.verdict; // 'unknown'
 * outcome.notListed; // 26
 * ```
 */
export const modelCentresChosen = everyOne({
  programme,
  id: 'model-centres-chosen',
  title: {
    th: 'คัดเลือกศูนย์สู่การเป็นต้นแบบ จังหวัดละ 1 ศูนย์ รวม 27 แห่ง',
    en: 'A centre on the way to being a model in each of 27 provinces',
  },
  source: modelling(4377, 4405, 4414, 4416),
  parameters: perProvince,
  list: provinceList,
  unit: 'provinces',
  facts: { centres: count({ th: 'ศูนย์ที่คัดเลือก', en: 'centres that it chose' }, 'centres') },
  criteria: [exactly('centres', perProvince.one)],
  number: perProvince.provinces,
});

/**
 * How a province chooses its outstanding centre (คัดเลือกศูนย์ดีเด่นระดับจังหวัด). The criteria are in a guideline of the
 * department that is not in the document: no marks and no size of the selection committee are printed. The printed fourth
 * step, the centre's results in the data of the model tambon, concerns only a centre in such a tambon: it is no stage here but
 * `usedInTambonInformation`.
 *
 * @th
 * แสดงว่าการคัดเลือกศูนย์จัดการกองทุนชุมชนดีเด่นระดับจังหวัดดำเนินการถึงขั้นใด เกณฑ์อยู่ในแนวทางของกรมฯ ซึ่งไม่มีในเอกสาร
 * จึงไม่มีคะแนนและไม่มีจำนวนคณะกรรมการคัดเลือก ข้อ 4 การนำผลไปเป็นฐานข้อมูลสารสนเทศตำบลต้นแบบ ใช้เฉพาะกรณีที่เป็นตำบลเดียวกัน
 * จึงไม่นับเป็นขั้นในกติกานี้ ดูที่ usedInTambonInformation
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 4389 to 4403
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelSelection({ guideline: true, committeeAppointed: true, selected: false }).next; // ['selected']
 * ```
 */
export const modelSelection = stages({
  programme,
  id: 'model-selection',
  title: { th: 'การคัดเลือกศูนย์จัดการกองทุนชุมชนดีเด่นระดับจังหวัด', en: "Choosing a province's outstanding centre" },
  source: modelling([4389, 4403]),
  stages: {
    guideline: { th: 'กรมฯ จัดทำและแจ้งแนวทางการคัดเลือก', en: 'the department issues its guideline', lines: [4389, 4391] },
    committeeAppointed: {
      th: 'จังหวัดแต่งตั้งคณะกรรมการคัดเลือก',
      en: 'the province appoints a selection committee',
      lines: [4393],
    },
    selected: { th: 'คัดเลือกตามแนวทาง', en: 'selects by the guideline', lines: [4393] },
    announced: { th: 'ประกาศผลการคัดเลือก', en: 'announces the result', lines: [4393] },
    reported: {
      th: 'รายงานรายชื่อและผลการดำเนินงานต่อกรมฯ',
      en: 'reports name and results to the department',
      lines: [4393, 4399],
    },
    followedUp: { th: 'กรมฯ ลงพื้นที่ติดตาม สนับสนุน', en: 'the department follows up in the field', lines: [4403] },
  },
});

/**
 * Where a centre stands on its way to being a model (ลำดับสถานะของศูนย์): established, outstanding in its province, on the
 * way to being a model, model. These are titles by selection, not levels by score: no points and no bands are printed.
 * That a centre must have done the debt work first is not printed either, and not asked.
 *
 * @th
 * แสดงลำดับสถานะของศูนย์ คือ จัดตั้งแล้ว ดีเด่นระดับจังหวัด สู่การเป็นต้นแบบ และต้นแบบด้านการบริหารจัดการหนี้ เป็นสถานะจากการคัดเลือก ไม่ใช่ระดับคะแนน
 * เอกสารไม่ได้กำหนดว่าศูนย์ต้องบริหารจัดการหนี้มาก่อน จึงไม่นำมาเป็นเงื่อนไข
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown status
 * @source 004_5d18bda2820f2124.txt, lines 4393 to 4399, 4452, 4511 and 4512
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelStatus({ established: true, outstanding: true, towardsModel: false }).reached; // 'outstanding'
 * ```
 */
export const modelStatus = stages({
  programme,
  id: 'model-status',
  title: { th: 'ลำดับสถานะของศูนย์จัดการกองทุนชุมชน', en: 'The way to being a model centre' },
  source: modelling.inferred(
    {
      th: 'เรียงตามลำดับที่แนวทางกล่าวถึงสถานะของศูนย์ ไม่มีข้อความใดระบุลำดับไว้',
      en: 'in the order in which the guideline speaks of a centre’s status; no sentence sets the order',
    },
    [4393, 4399],
    4452,
    4511,
    4512,
  ),
  stages: {
    established: { th: 'จัดตั้งแล้ว', en: 'established' },
    outstanding: { th: 'ดีเด่นระดับจังหวัด', en: 'outstanding in its province' },
    towardsModel: { th: 'สู่การเป็นต้นแบบ', en: 'on the way to being a model' },
    model: { th: 'ต้นแบบด้านการบริหารจัดการหนี้', en: 'model centre for managing debt' },
  },
});
