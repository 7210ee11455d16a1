import { labelsOf } from '../../core/provinces.js';

/** The ten provinces that hold the workshop. */
export const workshopProvinces = /* @__PURE__ */ labelsOf([
  'ยะลา',
  'ปัตตานี',
  'ชลบุรี',
  'ระยอง',
  'นครนายก',
  'นนทบุรี',
  'ลำปาง',
  'เชียงใหม่',
  'สระบุรี',
  'ชัยนาท',
]);

/** The five study centres that do. */
export const workshopCentres = {
  yala: { th: 'ศูนย์ศึกษาและพัฒนาชุมชนยะลา', en: 'the study centre of Yala' },
  saraburi: { th: 'ศูนย์ศึกษาและพัฒนาชุมชนสระบุรี', en: 'the study centre of Saraburi' },
  'chon-buri': { th: 'ศูนย์ศึกษาและพัฒนาชุมชนชลบุรี', en: 'the study centre of Chon Buri' },
  'nakhon-nayok': { th: 'ศูนย์ศึกษาและพัฒนาชุมชนนครนายก', en: 'the study centre of Nakhon Nayok' },
  lampang: { th: 'ศูนย์ศึกษาและพัฒนาชุมชนลำปาง', en: 'the study centre of Lampang' },
} as const;
