import type { Citation } from '../../core/citation.js';
import type { Parameter } from '../../core/parameter.js';
import { all, any, exactly, yes } from '../../rules/criteria/criterion.js';
import { count, yesNo } from '../../rules/logic/fact.js';

/** How long a meeting took, or in which form it was held in the epidemic. */
export const formFacts = {
  days: count({ th: 'จำนวนวันที่จัด', en: 'days held' }, 'days'),
  adaptedForm: yesNo({
    th: 'ปรับรูปแบบการอบรมในสถานการณ์โควิด-19 (ผ่านสื่ออิเล็กทรอนิกส์ แบ่งกลุ่มย่อย หรือรูปแบบอื่น)',
    en: 'its form was adapted to the epidemic: online, in subgroups, or otherwise',
  }),
  followsAnnouncement: yesNo({
    th: 'เป็นไปตามประกาศของคณะกรรมการควบคุมโรคติดต่อของจังหวัด',
    en: "the form follows the announcement of the province's disease committee",
  }),
  contentKept: yesNo({ th: 'คงเนื้อหาสาระสำคัญไว้', en: 'the main contents are kept' }),
};

/** One day, or in a form that was adapted to the epidemic as the lines at `adapted` say. */
export const oneDayOrAdapted = (day: Parameter<number>, adapted: Citation) =>
  any(
    'form',
    [
      exactly('days', day),
      all('adapted', [yes('adaptedForm'), yes('followsAnnouncement'), yes('contentKept')], {
        label: {
          th: 'ปรับรูปแบบตามสถานการณ์โรคติดเชื้อไวรัสโคโรนา 2019',
          en: 'its form was adapted to the COVID-19 epidemic',
        },
        source: adapted,
      }),
    ],
    { label: { th: 'ระยะเวลา 1 วัน หรือปรับรูปแบบ', en: 'one day, or in an adapted form' } },
  );
