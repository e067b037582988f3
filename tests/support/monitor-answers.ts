/** Answers of monitors made by hand: of Prometheus, of CloudWatch, and tables of Grafana. */

export const START = 1_751_731_200;

type Pairs = readonly (readonly [number, string])[];

/** A value every minute, from the start or so many minutes after it. */
export const everyMinute = (values: readonly (number | string)[], after = 0): Pairs =>
  values.map((value, index) => [START + 60 * (index + after), String(value)]);

type Series = { readonly metric: Readonly<Record<string, string>>; readonly values: Pairs };

export const prometheusAnswer = (
  series: readonly Series[],
  beside: Readonly<Record<string, unknown>> = {},
): string =>
  JSON.stringify({
    status: 'success',
    ...beside,
    data: { resultType: 'matrix', result: series },
  });

/** Minutes after the start as CloudWatch writes them. */
const minute = (index: number): string => new Date((START + 60 * index) * 1000).toISOString();

type Result = {
  readonly id: string;
  readonly label: string;
  /** Newest first, as CloudWatch gives them, from this minute back. */
  readonly from: number;
  readonly values: readonly number[];
};

export const cloudwatchAnswer = (results: readonly Result[]): string =>
  JSON.stringify({
    MetricDataResults: results.map(({ id, label, from, values }) => ({
      Id: id,
      Label: label,
      Timestamps: values.map((_, index) => minute(from - index)),
      Values: values,
      StatusCode: 'Complete',
    })),
  });

/** A table of Grafana: its header as it stands, and rows of cells, one a minute. */
export const grafanaTable = (header: string, rows: readonly string[]): string =>
  [header, ...rows.map((row, index) => `${(START + 60 * index) * 1000},${row}`)].join('\n');
