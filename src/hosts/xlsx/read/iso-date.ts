import { parseIsoDate } from '../../../core/calendar/civil';
import { civilToSerial, type DateSystem } from '../../../core/calendar/serial';

const ISO = /^(?:(\d{4}-\d\d-\d\d)(?:T(?!$)|$))?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]00:?00)?$/;

/**
 * Serial number of an ISO 8601 date, date with time, or time, as cells of type `d` hold them; null for other
 * text and for days that the date system cannot hold.
 *
 * @example serialOfIsoDate('2019-03-31T12:00:00', 1900) // 43555.5
 */
export function serialOfIsoDate(text: string, system: DateSystem): number | null {
  const match = ISO.exec(text);
  if (match === null || text === '') return null;
  const [, date, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (date === undefined) return time;
  const civil = parseIsoDate(date);
  const day = civil === null ? null : civilToSerial(civil, system);
  return day === null ? null : day + time;
}
