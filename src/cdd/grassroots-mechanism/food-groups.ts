import { readAsLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { any, atLeast, no, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { readings } from '../../rules/deciding/readings.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { provinceList } from '../provinces.js';
import { food, programme } from './source.js';

const choosing = {
  programme,
  id: 'food-group',
  title: { th: 'กลุ่มเป้าหมายกิจการอาหารปลอดภัย', en: 'A group for safe food' },
  source: food([5174, 5182]),
  words: {
    met: { th: 'เป็นกลุ่มเป้าหมายได้', en: 'may be chosen' },
    unmet: { th: 'เป็นกลุ่มเป้าหมายไม่ได้', en: 'may not be chosen' },
  },
  facts: {
    targetOfYears: yesNo({
      th: 'เป็นกลุ่มเป้าหมายการพัฒนาเศรษฐกิจฐานรากปี 2562 – 2564',
      en: 'was a target of the grass-roots economy in 2562 to 2564',
    }),
    hasPotential: yesNo({ th: 'มีศักยภาพด้านการผลิตอาหารปลอดภัย', en: 'has the potential to produce safe food' }),
    field: choice(
      { th: 'กลุ่มงาน', en: 'the field' },
      {
        farming: { th: 'เกษตร', en: 'farming' },
        processing: { th: 'แปรรูป', en: 'processing' },
        tourism: { th: 'ท่องเที่ยวโดยชุมชน', en: 'community tourism' },
        other: { th: 'อื่น ๆ', en: 'another' },
      },
    ),
    inDatabase: yesNo({
      th: 'อยู่ในฐานข้อมูลการพัฒนาเศรษฐกิจฐานรากและประชารัฐของจังหวัด',
      en: "is a target in the province's database of the grass-roots economy",
    }),
    trainedBefore: yesNo({
      th: 'ผ่านการอบรมอาหารปลอดภัย ปีงบประมาณ พ.ศ. 2563 – 2564',
      en: 'was trained in safe food in FY2563 to FY2564',
    }),
    inNorth: yesNo({ th: 'อยู่ในจังหวัดภาคเหนือ 17 จังหวัด', en: 'is in one of the 17 northern provinces' }),
    inNetworkProject: yesNo({
      th: 'เข้าร่วมโครงการเครือข่ายเกษตรอินทรีย์ (เหนือตอนบน) หรือเกษตรปลอดภัย (เหนือตอนล่าง) ปีงบประมาณ พ.ศ. 2565',
      en: 'is in the network project on organic (upper north) or safe agriculture (lower north) of FY2565',
    }),
    origin: choice(
      { th: 'ที่มาของกลุ่ม', en: 'where the group comes from' },
      {
        livelihood: { th: 'กลุ่มสัมมาชีพชุมชนที่ดำเนินการปี 2562 – 2564', en: 'right-livelihood group of 2562 to 2564' },
        'sufficiency-village': { th: 'หมู่บ้านเศรษฐกิจพอเพียงต้นแบบ', en: 'model sufficiency village' },
        'womens-fund': { th: 'ได้รับการสนับสนุนจากกองทุนพัฒนาบทบาทสตรี', en: "supported by the women's fund" },
        otop: { th: 'ผู้ผลิต ผู้ประกอบการที่ขึ้นทะเบียน OTOP', en: 'registered with OTOP' },
        'acknowledged-partner': {
          th: 'กลุ่มอาชีพที่ภาคีสนับสนุน และ คสป. หรือคณะทำงานรับทราบ',
          en: 'supported by a partner, and acknowledged by the committee or its working group',
        },
        other: { th: 'อื่น ๆ', en: 'elsewhere' },
      },
    ),
  },
} as const;

const common = [
  yes('targetOfYears', { source: food(5174), circumstance: true }),
  yes('hasPotential', { source: food(5174) }),
  oneOf('field', ['farming', 'processing', 'tourism'], { source: food(5174), circumstance: true }),
  yes('inDatabase', { source: food(5178, 5182) }),
  appliesWhere('inNorth', [true], no('inNetworkProject', { source: food(5180) }), {
    id: 'not-in-network-project',
    label: {
      th: 'จังหวัดภาคเหนือ: ไม่ซ้ำกับโครงการเครือข่ายเกษตรอินทรีย์/เกษตรปลอดภัย ปีงบประมาณ พ.ศ. 2565',
      en: 'in the north: not in the network projects on agriculture of FY2565',
    },
  }),
] as const;

const notTrained = no('trainedBefore', {
  id: 'not-trained-before',
  label: { th: '2.1 ไม่ซ้ำกับผู้ผ่านการอบรมปีงบประมาณ พ.ศ. 2563 – 2564', en: '2.1 was not trained in FY2563 to FY2564' },
  source: food(5178),
  circumstance: true,
});

const ofOrigin = oneOf('origin', ['livelihood', 'sufficiency-village', 'womens-fund', 'otop', 'acknowledged-partner'], {
  source: food(5182),
  circumstance: true,
});

/**
 * Whether a group may take part in safe food (คัดเลือกกลุ่มเป้าหมาย): a target of the grass-roots economy of 2562 to 2564 with the potential, in one of three fields, in the province's database; in the 17
 * northern provinces, in neither network project of FY2565. Then two steps “in order”: not trained in FY2563 to FY2564 (2.1), and of one of five
 * origins (2.2).
 *
 * How the steps relate is not said: `steps` is `both` where a group must pass both, or `fallback` where the second opens another way for groups that
 * the first does not bring. A group that a partner supports must be acknowledged by the committee or its working group.
 *
 * @th การคัดเลือกกลุ่มเป้าหมายอาหารปลอดภัย: เป็นกลุ่มเป้าหมายเศรษฐกิจฐานรากปี 2562 – 2564 ที่มีศักยภาพ อยู่ใน 3 กลุ่มงาน และอยู่ในฐานข้อมูล จังหวัดภาคเหนือ 17 จังหวัด
 * ต้องไม่ซ้ำกับโครงการเครือข่ายเกษตรปี 2565 เอกสารกำหนดหลักเกณฑ์ข้อ 2.1 และ 2.2 “ตามลำดับ” แต่ไม่ได้บอกว่าต้องผ่านทั้งสองข้อ หรือใช้ข้อ 2.2 เมื่อข้อ 2.1 ไม่เพียงพอ
 * ผู้ใช้จึงต้องระบุ `steps` (`both` ทั้งสองข้อ หรือ `fallback` ข้อใดข้อหนึ่ง)
 *
 * @throws {@link RuleInputError} no `steps`, a word that is none of the choice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5174 to 5182
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * const group = { targetOfYears: true, hasPotential: true, field: 'farming', inDatabase: true, inNorth: false } as const;
 * const trained = { ...group, trainedBefore: true, origin: 'otop' } as const;
 * grassrootsMechanism.fy2565.foodGroup({ ...trained, steps: 'both' }).verdict; // 'unmet'
 * grassrootsMechanism.fy2565.foodGroup({ ...trained, steps: 'fallback' }).verdict; // 'met'
 * ```
 */
export const foodGroup = readings({
  labels: {
    both: { th: 'ต้องผ่านทั้งสองข้อ', en: 'both must be passed' },
    fallback: { th: 'ข้อ 2.2 ใช้เมื่อไม่ผ่านข้อ 2.1', en: 'the second is for groups that do not pass the first' },
  },
  reading: { name: 'steps', label: { th: 'ข้อ 2.1 และ 2.2 ใช้ร่วมกันอย่างไร', en: 'how points 2.1 and 2.2 go together' } },
  rules: {
    both: checklist({ ...choosing, criteria: [...common, notTrained, ofOrigin] }),
    fallback: checklist({
      ...choosing,
      criteria: [
        ...common,
        any('steps', [notTrained, ofOrigin], {
          label: { th: 'ตามข้อ 2.1 หรือข้อ 2.2', en: 'by step 2.1 or by step 2.2' },
          source: food(5178, 5182),
        }),
      ],
    }),
  },
});

const numbers = {
  groups: parameter(10, 'groups', food(5204)),
  people: parameter(2, 'people', food(5204)),
  each: parameter(20, 'people', food.derived({ th: '10 กลุ่ม × 2 คน', en: '10 groups × 2 people' }, 5204)),
  all: parameter(1520, 'people', food(5204), { th: 'ผู้เข้าร่วมรวมทุกจังหวัด', en: 'participants of all provinces' }),
  provinces: parameter(76, 'provinces', food(5204)),
};

/**
 * Whether the groups of a province come as they should (10 กลุ่ม ๆ ละ 2 คน): ten groups with two people each. Both are targets without a
 * word of comparison: two is read as the fewest of a group, as 20 of a province in `foodParticipants`. The caller may give another number of groups.
 *
 * @th กลุ่มเป้าหมายของจังหวัด 10 กลุ่ม กลุ่มละ 2 คน ไม่ได้พิมพ์คำว่าไม่น้อยกว่า อ่านว่ากลุ่มละไม่น้อยกว่า 2 คน เช่นเดียวกับจังหวัดละ 20 คนใน foodParticipants
 *
 * @throws {@link RuleInputError} more groups than the number, one that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5204
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.foodGroupsOfProvince({ groups: [{ id: 'ก', people: 1 }] }).verdict; // 'unmet'
 * ```
 */
export const foodGroupsOfProvince = everyOne({
  programme,
  id: 'food-groups-of-province',
  title: { th: 'จังหวัดละ 10 กลุ่ม กลุ่มละ 2 คน', en: 'Ten groups of a province, two people each' },
  source: food(5204),
  list: { name: 'groups', label: { th: 'กลุ่ม', en: 'a group' } },
  unit: 'groups',
  parameters: { people: numbers.people, groups: numbers.groups },
  facts: { people: count({ th: 'ผู้เข้าร่วมของกลุ่ม', en: 'people of the group' }, 'people') },
  criteria: [atLeast('people', numbers.people, { source: food.inferred(readAsLeast, 5204) })],
  number: numbers.groups,
});

/**
 * Whether the provinces have their people for safe food (1,520 คน): 20 each, 1,520 in 76, read as the fewest.
 *
 * @th ผู้เข้าร่วมกิจกรรมอาหารปลอดภัยทั้งประเทศ จังหวัดละ 20 คน (10 กลุ่ม กลุ่มละ 2 คน) รวม 1,520 คน อ่านเป็นจำนวนน้อยที่สุด
 *
 * @throws {@link RuleInputError} more than 76 provinces, one that comes twice, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5204
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.foodParticipants({ provinces: [{ id: 'น่าน', people: 19 }] }).short; // ['น่าน']
 * ```
 */
export const foodParticipants = everyOne({
  programme,
  id: 'food-participants',
  title: { th: 'ผู้เข้าร่วมกิจกรรมอาหารปลอดภัย', en: 'Participants in safe food' },
  source: food(5204),
  list: provinceList,
  unit: 'provinces',
  parameters: { each: numbers.each, all: numbers.all, provinces: numbers.provinces },
  facts: { people: count({ th: 'ผู้เข้าร่วม', en: 'participants' }, 'people') },
  criteria: [atLeast('people', numbers.each)],
  number: numbers.provinces,
  together: { fact: 'people', atLeast: numbers.all },
});

/**
 * Whether the register of the groups is complete (ข้อมูลทะเบียนสมาชิก): for each group, by its name, the number of members, its place, the kind of its goods and how much it makes a month. Ten groups are meant, unless the caller gives
 * another number.
 *
 * @th ข้อมูลทะเบียนสมาชิกของแต่ละกลุ่มครบถ้วน: ชื่อกลุ่ม จำนวนสมาชิก สถานที่ตั้ง ชนิดสินค้า และปริมาณการผลิตต่อเดือน
 *
 * @throws {@link RuleInputError} more groups than the number, one that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5174 and 5204
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * const groups = [{ id: 'ก', members: true, place: true, goods: true }];
 * grassrootsMechanism.fy2565.foodRegister({ groups, number: 1 }).missing; // ['groups.0.monthlyProduction']
 * ```
 */
export const foodRegister = everyOne({
  programme,
  id: 'food-register',
  title: { th: 'ข้อมูลทะเบียนสมาชิกของกลุ่ม', en: 'The register of the groups' },
  source: food(5174),
  list: { name: 'groups', label: { th: 'กลุ่ม', en: 'a group' } },
  unit: 'groups',
  facts: {
    members: yesNo({ th: 'มีจำนวนสมาชิกกลุ่ม', en: 'the number of its members is there' }),
    place: yesNo({ th: 'มีสถานที่ตั้งกลุ่ม', en: 'its place is there' }),
    goods: yesNo({ th: 'มีชนิดสินค้าของกลุ่ม', en: 'the kind of its goods is there' }),
    monthlyProduction: yesNo({ th: 'มีปริมาณการผลิตต่อเดือน', en: 'how much it makes a month is there' }),
  },
  criteria: [yes('members'), yes('place'), yes('goods'), yes('monthlyProduction')],
  number: numbers.groups,
});
