/** A page with the form of one rule: whether a household may be among the 30 of its fund management centre. */
import { debtCentres } from 'chumchon/cdd';
import { createRoot } from 'react-dom/client';
import { RuleForm } from './rule-form.js';

const place = document.getElementById('form');
if (place) createRoot(place).render(<RuleForm rule={debtCentres.fy2565.household} />);
