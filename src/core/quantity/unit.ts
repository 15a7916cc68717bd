/** Units: look-up of spellings, and the places where documents write them (labels, notes, number formats). */
export { unitInLabel, unitOfNote } from './unit-label';
export { findUnit, PERCENT_POINT, sameDimension, sameUnit, unknownUnit } from './unit-lookup';
