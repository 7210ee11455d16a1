import { parameter } from '../../core/parameter.js';
import { above, atLeast, atMost, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, money, quantity, yesNo } from '../../rules/logic/fact.js';
import { videoLength, videoReading } from '../video-length.js';
import { modelling, programme } from './source.js';

const media = {
  forms: parameter(2, 'versions', modelling(4462)),
  lower: parameter(7, 'minutes', modelling(4464), {
    th: 'ความยาวแบบที่ 1 ตั้งแต่ เมื่ออ่านเป็นช่วง',
    en: 'length of the full video from, where the limit is read as a range',
  }),
  upper: parameter(10, 'minutes', modelling(4464)),
  short: parameter(3, 'minutes', modelling(4466)),
};

/**
 * Whether a model centre's media are as asked (สื่อ VDO Presentation): at least two forms; the full video, and a short
 * one of at most three minutes that is cut from it and keeps what matters.
 *
 * The full video is to be “ไม่เกิน 7 – 10 นาที”, a limit printed as a range. `reading` says how the caller reads it:
 * `at-most`, not more than 10 minutes, or `range`, 7 to 10 minutes. From 7 to 10 minutes both agree and no reading is
 * asked for; below 7 without one the criterion is `unknown`.
 *
 * @th
 * ตรวจสื่อ VDO Presentation ของศูนย์ต้นแบบ คือ อย่างน้อย 2 แบบ แบบเต็ม และแบบสั้นไม่เกิน 3 นาทีที่ตัดต่อจากแบบเต็มโดยคงเนื้อหาสำคัญ แบบเต็มพิมพ์ว่า
 * “ไม่เกิน 7 – 10 นาที” ผู้ใช้จึงเลือกวิธีอ่านใน reading คือ ไม่เกิน 10 นาที (at-most) หรือ 7 ถึง 10 นาที (range) ความยาว 7 ถึง 10
 * นาทีทั้งสองวิธีให้ผลเดียวกัน ต่ำกว่า 7 นาทีและไม่ระบุวิธีอ่าน ยังตัดสินไม่ได้
 *
 * @throws {@link RuleInputError} a length below 0, another reading, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4456 to 4468
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const films = { forms: 2, fullMinutes: '6.5', shortMinutes: 3, cutFromFull: true, keepsKeyContent: true };
 * debtCentres.fy2565.modelMedia(films).missing; // ['reading']
 * debtCentres.fy2565.modelMedia({ ...films, reading: 'at-most' }).verdict; // 'met'
 * debtCentres.fy2565.modelMedia({ ...films, reading: 'range' }).verdict; // 'unmet'
 * ```
 */
export const modelMedia = checklist({
  programme,
  id: 'model-media',
  title: {
    th: 'สื่อเผยแพร่ความสำเร็จ VDO Presentation อย่างน้อย 2 แบบ',
    en: 'At least two kinds of video of a model centre',
  },
  source: modelling([4456, 4468]),
  parameters: media,
  facts: {
    forms: count({ th: 'จำนวนแบบของสื่อ VDO Presentation', en: 'versions of the video' }, 'versions'),
    fullMinutes: quantity({ th: 'ความยาวแบบที่ 1', en: 'length of the full video' }, 'minutes'),
    reading: videoReading,
    shortMinutes: quantity({ th: 'ความยาวแบบที่ 2', en: 'length of the short video' }, 'minutes'),
    cutFromFull: yesNo({ th: 'แบบที่ 2 ตัดต่อจากแบบที่ 1', en: 'the short video is cut from the full one' }),
    keepsKeyContent: yesNo({ th: 'แบบที่ 2 คงเนื้อหาสำคัญที่เป็นจุดเด่น', en: 'the short video keeps what matters' }),
  },
  criteria: [
    atLeast('forms', media.forms, { id: 'two-forms' }),
    videoLength('fullMinutes', media, {
      id: 'full-length',
      label: { th: 'แบบที่ 1 ความยาวไม่เกิน 7 – 10 นาที', en: 'the full video: not more than 7 to 10 minutes' },
    }),
    atMost('shortMinutes', media.short, { id: 'short-length' }),
    yes('cutFromFull', { source: modelling(4466) }),
    yes('keepsKeyContent', { source: modelling(4466) }),
  ],
});

const support = parameter(100_000, 'baht', modelling(4452, 4490));

/**
 * Whether a model centre may seek money of partners (ขอรับการสนับสนุนงบประมาณจากภาคี): where the department's 100,000 baht cannot be used
 * for it, or do not suffice. One of the two is enough.
 *
 * @th
 * พิจารณาว่าคณะกรรมการศูนย์จัดการกองทุนชุมชนประสานขอรับการสนับสนุนงบประมาณจากภาคีและภาคส่วนต่าง ๆ ได้หรือไม่
 * คือกรณีงบประมาณที่ได้รับจัดสรรจากกรมฯ (แห่งละ 100,000 บาท) ไม่สามารถดำเนินการได้ หรือไม่เพียงพอ เข้ากรณีใดกรณีหนึ่งก็พอ
 *
 * @throws {@link RuleInputError} an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4452, 4486 and 4490
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.mayCoFund({ planCost: 100_000, cannotBeUsed: false }).verdict; // 'unmet'
 * debtCentres.fy2565.mayCoFund({ planCost: 100_000.01 }).verdict; // 'met'
 * ```
 */
export const mayCoFund = checklist({
  programme,
  id: 'may-co-fund',
  title: {
    th: 'กรณีที่ศูนย์ต้นแบบขอรับการสนับสนุนงบประมาณจากภาคีได้',
    en: 'When a model centre may ask partners for money',
  },
  source: modelling(4486),
  words: {
    met: { th: 'ขอรับการสนับสนุนงบประมาณจากภาคีได้', en: 'partners may be asked' },
    unmet: { th: 'ไม่เข้ากรณีที่ขอรับการสนับสนุนจากภาคี', en: 'not a case in which partners are asked' },
  },
  parameters: { support },
  facts: {
    cannotBeUsed: yesNo({
      th: 'งบประมาณที่ได้รับจัดสรรจากกรมฯ ไม่สามารถดำเนินการได้',
      en: "the department's money cannot be used for it",
    }),
    planCost: money({ th: 'ค่าใช้จ่ายตามแผนพัฒนา', en: 'what the development plan costs' }),
  },
  criteria: [
    yes('cannotBeUsed', { circumstance: true }),
    above('planCost', support, {
      id: 'not-enough',
      label: { th: 'ค่าใช้จ่ายตามแผนเกินงบประมาณที่ได้รับจัดสรร', en: 'the plan costs more than the money allotted' },
      source: modelling(4452, 4486, 4490),
      circumstance: true,
    }),
  ],
  least: 1,
});
