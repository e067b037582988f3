import { duration } from '@/lib/format';

const MINUTES_IN_HOUR = 60;

/** "1 h", "24 h", "3 days", "15 min". */
export const hoursText = (hours: number): string =>
  duration(hours) === '60 min' ? '1 h' : duration(hours);

export const minutesText = (minutes: number): string =>
  minutes === 0 ? 'no time' : hoursText(minutes / MINUTES_IN_HOUR);
