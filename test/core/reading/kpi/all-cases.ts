import cells from './cells.cases';
import excelTables from './excel-tables.cases';
import headers from './headers.cases';
import layouts from './layouts.cases';
import lists from './lists.cases';
import mixed from './mixed.cases';
import noKpi from './no-kpi.cases';
import oneName from './one-name.cases';
import places from './places.cases';
import resultForms from './result-forms.cases';
import sentences from './sentences.cases';
import units from './units.cases';
import years from './years.cases';

/** Every case of the corpus, in the order of the table that lists them. */
export const ALL_CASES = [
  ...layouts,
  ...headers,
  ...years,
  ...units,
  ...cells,
  ...places,
  ...resultForms,
  ...lists,
  ...oneName,
  ...mixed,
  ...excelTables,
  ...sentences,
  ...noKpi,
];
