import { count, days, ordinal, percent, percentFine, ratio, score, usd } from '@/lib/format';
import type { SplitEconomics, SplitSentences } from './split-economics';
import type { BaseCost } from './split-curve';
import type { SplitMeasured } from './split-measured';
import { hoursText } from './split-times';

/** The numbers of a split in words, for the page and the record. */
export function splitSentencesOf(split: Omit<SplitEconomics, 'sentences'>): SplitSentences {
  const { measured } = split;
  return {
    threshold: thresholdSentence(split),
    flat: flatSentence(split),
    band: bandSentence(split),
    bill: billSentence(split),
    terms: measured === null ? '' : termsSentence(measured),
    delays: measured === null ? '' : delaysSentence(measured),
    halves: measured === null ? '' : halvesSentence(measured),
    dailyAverage: measured === null ? '' : dailySentence(measured),
    unknown:
      measured === null
        ? 'What a minimum term and the wait for new capacity do to it depends on how demand runs from hour to hour, which averages cannot tell: bring a utilisation file.'
        : '',
  };
}

type Told = Omit<SplitEconomics, 'sentences'>;

const nodesText = (nodes: number): string =>
  nodes === 0 ? 'no node' : `${count(nodes)} ${nodes === 1 ? 'node' : 'nodes'}`;

const baseText = ({ nodes, gpus }: BaseCost): string =>
  nodes === 0 ? 'no base' : `${nodesText(nodes)} (${count(gpus)} GPUs)`;

/** Two shares with tenths where whole per cents would make them the same; of a large fleet not even those tell. */
function sharesText(busy: number, border: number): readonly [string, string] {
  if (percent(busy) !== percent(border)) {
    return [percent(busy), percent(border)];
  }
  const [one, other] = [percentFine(busy), percentFine(border)];
  const side = busy > border ? 'just over' : 'just under';
  return one === other ? [`${side} ${one}`, other] : [one, other];
}

function thresholdSentence({ lastThatPays, firstThatFails, priceRatio, best, today }: Told) {
  const [busy, border] = sharesText(firstThatFails.busyShare, priceRatio.likely);
  const fails = `Your ${ordinal(firstThatFails.node)} node would be busy ${busy} of the time; it pays above ${border}.`;
  const pays =
    lastThatPays === null
      ? 'No node is worth holding all the time.'
      : `Your ${ordinal(lastThatPays.node)} would be busy ${sharesText(lastThatPays.busyShare, priceRatio.likely)[0]}, the last that pays: the best base is ${baseText(best)}.`;
  const held =
    best.nodes === today.nodes
      ? ''
      : ` The advice holds ${baseText(today)} all the same: you did not say what you need on average, so that none would prove nothing.`;
  return `${fails} ${pays}${held}`;
}

function flatSentence(told: Told): string {
  const { flat, best, allBurst, allCommitted } = told;
  const width = percent(flat.within);
  const within =
    flat.from.nodes === flat.to.nodes
      ? `One node more or less costs over ${width} more`
      : `Any base from ${count(flat.from.nodes)} to ${nodesText(flat.to.nodes)} (${count(flat.from.gpus)} to ${count(flat.to.gpus)} GPUs) costs within ${width} of that: choose among them by risk, not by cost`;
  return `Base and burst come to ${usd(best.usdPerMonth)} a month. ${within}. All of it by the hour would be ${usd(allBurst.usdPerMonth)}, nodes for the peak (${count(allCommitted.nodes)} of them) ${usd(allCommitted.usdPerMonth)}.${leftOut(told)}`;
}

/** What bills have and this part has not, where there is any: why an amount here is not the one further up. */
function leftOut({ movingUsdPerMonth, byTheHour, allBurst }: Told): string {
  const replica = byTheHour.usdPerMonth - byTheHour.movingUsdPerMonth - allBurst.usdPerMonth;
  const moves = movingUsdPerMonth > 0 || byTheHour.movingUsdPerMonth > 0;
  const parts = [
    ...(moves ? ['moving data and contracts'] : []),
    ...(replica > SAME_BILL * allBurst.usdPerMonth
      ? ['the replica that is up around the clock, whoever asks']
      : []),
  ];
  if (parts.length === 0) {
    return '';
  }
  const split =
    movingUsdPerMonth > 0
      ? `; moving adds ${usd(movingUsdPerMonth)} to the bill of this split`
      : '';
  return ` Left out here: ${parts.join(', and ')}. With that, all by the hour is billed at ${usd(byTheHour.usdPerMonth)}${split}.`;
}

const rangeText = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  low === high ? nodesText(low) : `${count(low)} to ${nodesText(high)}`;

function bandSentence({ priceRatio, nodesByPrice, nodesByFuture }: Told): string {
  const [byPrice, byFuture] = [rangeText(nodesByPrice), rangeText(nodesByFuture)];
  const ratios = `The price ratio is ${ratio(priceRatio.likely)}, and from ${ratio(priceRatio.low)} to ${ratio(priceRatio.high)} in eight of ten futures`;
  const bases =
    nodesByPrice.low === nodesByPrice.high
      ? `the best base is ${byPrice} at both ends`
      : `the best base runs from ${byPrice}`;
  return byPrice === byFuture
    ? `${ratios}: ${bases}.`
    : `${ratios}: ${bases} with demand as it is most likely, and from ${byFuture} with demand as unsure as you left it.`;
}

/** Less of a difference than anybody would see in the rounded amounts. */
const SAME_BILL = 0.001;

function billSentence({ today, billedUsdPerMonth, movingUsdPerMonth }: Told): string {
  const parts = `The same prices as in the price ratio, one node at a time.${
    movingUsdPerMonth > 0
      ? ' What moving adds to the bill comes on top, in proportion, and moves no base.'
      : ''
  }`;
  return Math.abs(billedUsdPerMonth / today.usdPerMonth - 1) < SAME_BILL
    ? parts
    : `${parts} The bill of the whole fleet has base and burst at ${usd(billedUsdPerMonth)}: a fleet of that size keeps whole spare nodes, where one node by itself buys the hours it stands still.`;
}

function termsSentence({ terms }: SplitMeasured): string {
  const [shortest, ...longer] = terms;
  if (shortest === undefined || longer.length === 0) {
    return 'The steps of the file are too long to tell terms apart.';
  }
  const list = longer
    .map(
      ({ label, nodes, moreShare }) =>
        `with ${label}, ${nodesText(nodes)} and ${percent(moreShare)} more`,
    )
    .join('; ');
  return `Paid for at least ${shortest.label}, the best base is ${nodesText(shortest.nodes)}; ${list}. Upper bounds: a machine that could serve two rises in one term is paid twice here, and the price of a burst hour already holds its usual idle share.`;
}

function delaysSentence({ delays, leastUnmet, stepSeconds }: SplitMeasured): string {
  const [next] = delays;
  if (next === undefined) {
    return '';
  }
  const { allBurst, overBase } = next;
  const step = hoursText(stepSeconds / SECONDS_IN_HOUR);
  const coarse = delays.some(
    ({ minutes }) => minutes > 0 && minutes * SECONDS_IN_MINUTE < stepSeconds,
  )
    ? ` The file has steps of ${step}, so that a shorter wait counts as one step.`
    : '';
  return `While the next GPU is on its way, ${percentFine(overBase.withoutHeadroom)} of demand would go unmet over this base without headroom (${percentFine(allBurst.withoutHeadroom)} if all of it ran by the hour), and ${percentFine(overBase.withHeadroom)} with ${count(overBase.headroomGpus)} GPUs kept warm. To stay under ${percent(leastUnmet)}, keep ${count(overBase.headroomNeededGpus)} GPUs warm.${coarse}`;
}

const SECONDS_IN_HOUR = 3600;
const SECONDS_IN_MINUTE = 60;

/** Fewer days do not show what a week is like. */
const ENOUGH_DAYS = 14;

function halvesSentence({ halves, days: span }: SplitMeasured): string {
  const others =
    'Measured series of two weeks or more were at most 6% off in this check, series of one day up to 196%';
  const short = span < ENOUGH_DAYS ? `, and yours has ${days(span)}` : '';
  const warning = `${others}${short}: what covers under 14 days deserves a wide band.`;
  if (halves === null) {
    return `Half of the file says nothing of demand, so that it cannot be held against itself. ${warning}`;
  }
  const { regretShare, savedShare, possibleShare } = halves;
  return `A base chosen on the first half of the file costs ${percentFine(regretShare)} more in the second than the best one there: it saves ${percentFine(savedShare)} against all by the hour, where ${percentFine(possibleShare)} was possible. ${warning}`;
}

function dailySentence({ dailyAverage, dayToDay, stepSeconds }: SplitMeasured): string {
  if (stepSeconds >= SECONDS_IN_HOUR * HOURS_IN_DAY) {
    return 'The steps of the file are a day or longer: averages of days hide the peaks, so that the split looks better than it is.';
  }
  return dailyAverage === null
    ? ''
    : `Averaged over days, the same file would promise to save ${percent(dailyAverage.promisedShare)} against all by the hour, where the base chosen so saves ${percent(dailyAverage.trueShare)}: decide on hours, not on days.${dayToDay === null ? '' : ` The correlation of one day with the next is ${score(dayToDay)}.`}`;
}

const HOURS_IN_DAY = 24;
