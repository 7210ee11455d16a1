/** How the preference for groups with the community product standard is read, which two selections print in the same words. */
export const standardOrApplied = {
  th: '“ผ่าน มชช. หรือสมัครเข้าสู่กระบวนการ มชช. และอยู่ระหว่างการพัฒนา” อ่านว่าผ่านแล้ว หรือทั้งสมัครและอยู่ระหว่างการพัฒนา โดยไม่จัดลำดับระหว่างกัน',
  en: '“passed, or applied and being developed” is read as passed, or both of the others; the two are not ranked between themselves',
};
