import { parameter } from '../../../core/parameter.js';
import type { RegisteredIndicator } from '../indicator.js';
import { at } from '../source.js';

/** The sheets of occupations and of the sufficiency villages. */
export const sheetsOfVillages = {
  'P03/1/1#1': {
    label: { th: 'ประชาชนที่ได้รับการส่งเสริมอาชีพ', en: 'people whose occupations were promoted' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(60_000, 'people', at(2491)) },
    note: { th: 'พิมพ์หน่วยเป็น คน/ครัวเรือน', en: 'the unit is printed as people/households' },
    source: at(2491),
    serves: ['P03/1/1'],
  },
  'P03/1/1#2': {
    label: { th: 'ผู้ที่ประกอบอาชีพและมีรายได้เพิ่มขึ้น', en: 'those who follow the occupation and earn more' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(85, 'percent', at(2491)), unit: 'people' },
    source: at(2491),
    serves: ['P03/1/1'],
  },
  'P03/1/2#1': {
    label: { th: 'กลุ่มอาชีพ', en: 'occupation groups' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(300, 'groups', at(2539)) },
    source: at(2539),
    serves: ['P03/1/2'],
  },
  'P04/1/1.1#1': {
    label: { th: 'ผู้แทนครัวเรือนที่ได้รับการพัฒนา', en: 'representatives of households who were trained' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(3308, 'people', at(2605)) },
    source: at(2605),
    serves: ['P04/1/1.1'],
  },
  'P04/1/2.1#1': {
    label: { th: 'ผู้แทนครอบครัวที่ได้รับการพัฒนา', en: 'representatives of families who were trained' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(66_160, 'people', at(2676)) },
    source: at(2676),
    serves: ['P04/1/2.1'],
  },
  'P04/1/2.2.1#1': {
    label: { th: 'หมู่บ้านที่ได้รับการพัฒนา', en: 'villages that were developed' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(3308, 'villages', at(2726)) },
    source: at(2726),
    serves: ['P04/1/2.2.1'],
  },
  'P04/1/3.1#1': {
    label: { th: 'หมู่บ้านที่มีความสุขมวลรวมเพิ่มขึ้น', en: 'villages whose happiness has risen' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(85, 'percent', at(2750)), unit: 'villages' },
    source: at(2750),
    serves: ['P04/1/3.1'],
  },
  'P04/2/1#1': {
    label: { th: 'ศูนย์เรียนรู้เศรษฐกิจพอเพียง', en: 'learning centres' },
    level: 'activity',
    measure: { kind: 'count', target: parameter(3308, 'sites', at(2788)) },
    source: at(2788),
    serves: ['P04/2/1'],
  },
  'P04/2/1#2': {
    label: { th: 'ศูนย์ที่ให้บริการประชาชนได้', en: 'centres that can serve the public' },
    level: 'activity',
    measure: { kind: 'share', target: parameter(80, 'percent', at(2788)), unit: 'sites' },
    source: at(2788),
    serves: ['P04/2/1'],
  },
} as const satisfies Record<string, RegisteredIndicator>;
