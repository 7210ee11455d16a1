import { yes } from '../rules/criteria/criterion.js';
import { yesNo } from '../rules/logic/fact.js';

/** The five sectors of development partners (ภาคีเครือข่าย 5 ภาคส่วน): whether each takes part. */
export const fiveSectors = {
  state: /* @__PURE__ */ yesNo({ th: 'ภาครัฐ', en: 'the state' }),
  academia: /* @__PURE__ */ yesNo({ th: 'ภาควิชาการ', en: 'the academic sector' }),
  privateSector: /* @__PURE__ */ yesNo({ th: 'ภาคเอกชน', en: 'the private sector' }),
  people: /* @__PURE__ */ yesNo({ th: 'ภาคประชาชน', en: 'the people' }),
  civilSociety: /* @__PURE__ */ yesNo({ th: 'ภาคประชาสังคม', en: 'civil society' }),
};

/** The seven sectors (ภาคีการพัฒนา 7 ภาคส่วน): the five, religion and the media. */
export const sevenSectors = {
  ...fiveSectors,
  religion: /* @__PURE__ */ yesNo({ th: 'ภาคศาสนา', en: 'religion' }),
  media: /* @__PURE__ */ yesNo({ th: 'ภาคสื่อมวลชน', en: 'the mass media' }),
};

export const allFiveSectors = [
  /* @__PURE__ */ yes('state'),
  /* @__PURE__ */ yes('academia'),
  /* @__PURE__ */ yes('privateSector'),
  /* @__PURE__ */ yes('people'),
  /* @__PURE__ */ yes('civilSociety'),
] as const;

export const allSevenSectors = [
  ...allFiveSectors,
  /* @__PURE__ */ yes('religion'),
  /* @__PURE__ */ yes('media'),
] as const;
