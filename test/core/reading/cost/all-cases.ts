import budgets from './budgets.cases';
import funding from './funding.cases';
import groups from './groups.cases';
import items from './items.cases';
import places from './places.cases';
import shares from './shares.cases';
import sums from './sums.cases';
import units from './units.cases';
import years from './years.cases';

/** Every case of the corpus, in the order of the table that lists them. */
export const ALL_CASES = [
  ...sums,
  ...items,
  ...groups,
  ...years,
  ...units,
  ...funding,
  ...budgets,
  ...places,
  ...shares,
];
