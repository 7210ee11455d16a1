import { type Criterion, type Holds, type NamedOptions, no } from './criterion.js';

/**
 * The fact must not be so, put the other way round: the label says what is asked (“no leader opposes”), and what was
 * observed and what is required are of the label, so that the evidence reads true aloud. {@link no} keeps the fact's own
 * words.
 *
 * @th
 * ข้อเท็จจริงต้องไม่เป็นจริง โดยเขียนข้อความกลับด้าน (เช่น “ไม่มีผู้นำคัดค้าน”) เพื่อให้หลักฐานอ่านแล้วตรงความหมาย
 */
// @__NO_SIDE_EFFECTS__
export const opposite = <K extends string>(fact: K, options: NamedOptions): Criterion<Holds<K, boolean>> => {
  const criterion = no(fact, options);
  return {
    ...criterion,
    actual: values => {
      const value = values[fact];
      return value === undefined ? undefined : !value;
    },
    required: () => true,
  };
};
