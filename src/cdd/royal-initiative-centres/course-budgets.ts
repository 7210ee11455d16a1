import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { activity, programme } from './source.js';

/**
 * What the seven courses of Chiang Mai cost (งบฝึกอบรม เชียงใหม่), by batches of 20 people: two of each come to 340,800
 * baht. Some names are garbled in the text and given here as they must be meant; the official table keeps them as
 * printed.
 *
 * @th
 * คำนวณค่าใช้จ่ายฝึกอบรม 7 หลักสูตรของจังหวัดเชียงใหม่ รุ่นละ 20 คน หลักสูตรละ 2 รุ่น รวม 340,800 บาท ชื่อหลักสูตรบางชื่อในต้นฉบับอ่านไม่สมบูรณ์
 * ในที่นี้แก้ตามความหมาย ชื่อที่พิมพ์จริงอยู่ในตารางของทางราชการ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown
 * course
 * @source 004_5d18bda2820f2124.txt, lines 3785 to 3804
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const two = { hens: 2, quails: 2, fruitTrees: 2, azolla: 2, mushrooms: 2, frogs: 2, vegetables: 2 };
 * royalInitiativeCentres.fy2565.chiangMaiCourses(two).total; // '340800'
 * ```
 */
export const chiangMaiCourses = costing({
  programme,
  id: 'chiang-mai-courses',
  title: { th: 'ค่าใช้จ่ายในการฝึกอบรม จังหวัดเชียงใหม่', en: 'Courses of Chiang Mai' },
  source: activity.inferred(
    {
      th: 'ชื่อหลักสูตรที่พิมพ์ไม่สมบูรณ์ อ่านตามความหมาย',
      en: 'names of courses that are printed imperfectly are read as they must be meant',
    },
    [3785, 3804],
  ),
  parts: {
    hens: {
      label: { th: 'อบรมเลี้ยงไก่ไข่อารมณ์ดี', en: 'keeping happy laying hens' },
      unit: 'courses',
      unitCost: parameter(29400, 'baht', activity(3788)),
    },
    quails: {
      label: { th: 'อบรมเลี้ยงนกกระทา', en: 'keeping quails' },
      unit: 'courses',
      unitCost: parameter(31800, 'baht', activity(3790)),
    },
    fruitTrees: {
      label: { th: 'อบรมปลูกไม้ผลในเข่งพลาสติก', en: 'fruit trees in plastic baskets' },
      unit: 'courses',
      unitCost: parameter(23000, 'baht', activity(3792)),
    },
    azolla: {
      label: { th: 'อบรมการเพาะเลี้ยงขยายพันธุ์แหนแดง', en: 'growing azolla' },
      unit: 'courses',
      unitCost: parameter(20600, 'baht', activity(3798)),
    },
    mushrooms: {
      label: { th: 'อบรมเพาะเห็ด', en: 'growing mushrooms' },
      unit: 'courses',
      unitCost: parameter(23400, 'baht', activity(3800)),
    },
    frogs: {
      label: { th: 'อบรมเลี้ยงกบ', en: 'keeping frogs' },
      unit: 'courses',
      unitCost: parameter(22000, 'baht', activity(3802)),
    },
    vegetables: {
      label: { th: 'อบรมปลูกผักหวานป่า ผักเชียงดา และพืชผักสวนครัว', en: 'wild and kitchen vegetables' },
      unit: 'courses',
      unitCost: parameter(20200, 'baht', activity(3804)),
    },
  },
});

/**
 * What the eleven courses and two developments of Ubon Ratchathani cost (งบฝึกอบรมและพัฒนา อุบลราชธานี), one batch of 20
 * people each: 364,500 baht. The sentence that prints it begins with the eleven courses, which come to 274,500, and goes
 * on to the two developments: the ten learning stations together (50,000) and the media (40,000). No baht a batch are printed: with one batch the total is
 * the batch's.
 *
 * @th
 * คำนวณค่าใช้จ่าย 11 หลักสูตรและการพัฒนา 2 กิจกรรมของจังหวัดอุบลราชธานี อย่างละ 1 รุ่น ๆ ละ 20 คน รวม 364,500 บาท การอบรม 11 หลักสูตรรวม 274,500 บาท
 * ฐานเรียนรู้ 10 ฐาน 50,000 บาท และสื่อ 40,000 บาท เอกสารไม่ได้พิมพ์ค่าใช้จ่ายต่อรุ่น เมื่อมีรุ่นเดียวยอดรวมจึงเป็นค่าของรุ่น
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown
 * course
 * @source 004_5d18bda2820f2124.txt, lines 3806 to 3838
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const { ubonCourses } = royalInitiativeCentres.fy2565;
 * const names = Object.keys(ubonCourses.rule.facts).filter(name => name !== 'total');
 * ubonCourses(Object.fromEntries(names.map(name => [name, 1]))).total; // '364500'
 * ```
 */
export const ubonCourses = costing({
  programme,
  id: 'ubon-courses',
  title: { th: 'ค่าใช้จ่ายในการฝึกอบรมและพัฒนาศูนย์ จังหวัดอุบลราชธานี', en: 'Courses of Ubon Ratchathani' },
  source: activity([3806, 3838]),
  parts: {
    treeBank: {
      label: { th: 'อบรมจัดตั้งธนาคารต้นไม้', en: 'a tree bank' },
      unit: 'courses',
      unitCost: parameter(31300, 'baht', activity(3810)),
    },
    fishBank: {
      label: { th: 'อบรมจัดตั้งธนาคารปลากินลูกกุ้ง', en: 'a fish bank' },
      unit: 'courses',
      unitCost: parameter(31300, 'baht', activity(3812)),
    },
    turtles: {
      label: { th: 'อบรมจัดตั้งศูนย์อนุรักษ์พันธุ์เต่านา', en: 'a conservation centre for rice-field turtles' },
      unit: 'courses',
      unitCost: parameter(31300, 'baht', activity(3814)),
    },
    forest: {
      label: { th: 'อบรมและพัฒนาพื้นที่ปลูกไม้ยางนาให้เป็นสวนป่าเห็ดเพื่อชุมชน', en: 'a mushroom forest under yang trees' },
      unit: 'courses',
      unitCost: parameter(31300, 'baht', activity(3816)),
    },
    fish: {
      label: { th: 'อบรมเพาะเลี้ยงปลา', en: 'breeding fish' },
      unit: 'courses',
      unitCost: parameter(55400, 'baht', activity(3818)),
    },
    herbs: {
      label: { th: 'อบรมปลูกพืชสมุนไพร', en: 'growing herbs' },
      unit: 'courses',
      unitCost: parameter(27400, 'baht', activity(3820)),
    },
    fishProducts: {
      label: { th: 'อบรมแปรรูปปลา', en: 'products of fish' },
      unit: 'courses',
      unitCost: parameter(13300, 'baht', activity(3822)),
    },
    herbProducts: {
      label: { th: 'อบรมแปรรูปสมุนไพร', en: 'products of herbs' },
      unit: 'courses',
      unitCost: parameter(13300, 'baht', activity(3824)),
    },
    charcoal: {
      label: { th: 'อบรมแปรรูปถ่านหุงต้มให้มีมูลค่าเพิ่ม', en: 'charcoal of more value' },
      unit: 'courses',
      unitCost: parameter(13300, 'baht', activity(3826)),
    },
    emBalls: {
      label: { th: 'อบรมทำลูกบอล EM', en: 'EM balls' },
      unit: 'courses',
      unitCost: parameter(13300, 'baht', activity(3828)),
    },
    biofertiliser: {
      label: { th: 'อบรมทำน้ำหมักชีวภาพเพื่อการเกษตร', en: 'fermented bio-extract' },
      unit: 'courses',
      unitCost: parameter(13300, 'baht', activity(3830)),
    },
    stations: {
      label: { th: 'พัฒนาฐานเรียนรู้ (นับ 10 ฐานเป็น 1 กิจกรรม)', en: 'learning stations (the ten of them are one activity)' },
      unit: 'activities',
      unitCost: parameter(50000, 'baht', activity(3836)),
    },
    media: {
      label: { th: 'จัดทำสื่อประชาสัมพันธ์', en: 'media' },
      unit: 'activities',
      unitCost: parameter(40000, 'baht', activity(3838)),
    },
  },
});

/**
 * What the two courses of Satun cost (งบฝึกอบรม สตูล), by batches of 15 people: ten of each come to 209,000 baht.
 *
 * @th
 * คำนวณค่าใช้จ่ายฝึกอบรม 2 หลักสูตรของจังหวัดสตูล รุ่นละ 15 คน หลักสูตรละ 10 รุ่น รวม 209,000 บาท
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown
 * course
 * @source 004_5d18bda2820f2124.txt, lines 3840 to 3845
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.satunCourses({ curryPaste: 10, compost: 10, total: 209_000 }).verdict; // 'met'
 * ```
 */
export const satunCourses = costing({
  programme,
  id: 'satun-courses',
  title: { th: 'ค่าใช้จ่ายในการฝึกอบรม จังหวัดสตูล', en: 'Courses of Satun' },
  source: activity([3840, 3845]),
  parts: {
    curryPaste: {
      label: { th: 'อบรมอาชีพเสริมการทำเครื่องแกง', en: 'making curry paste' },
      unit: 'courses',
      unitCost: parameter(9700, 'baht', activity(3843)),
    },
    compost: {
      label: { th: 'อบรมทำปุ๋ยหมักแห้งและปุ๋ยน้ำ', en: 'dry compost and liquid fertiliser' },
      unit: 'courses',
      unitCost: parameter(11200, 'baht', activity(3845)),
    },
  },
});
