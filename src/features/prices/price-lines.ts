import type { PriceLine } from './price-file';
import { fieldOf, type PriceField } from './price-field';
import { isPrice } from './prices-view-model';
import type { PriceSetting } from './price-views';
import { BASIS_WORDS } from './words';

/** The prices as lines of a file; other figures only where the visitor replaced them. */
export const priceLines = ({
  dataset,
  own,
  boundsOf,
}: Pick<PriceSetting, 'dataset' | 'own' | 'boundsOf'>): readonly PriceLine[] =>
  Object.values(dataset.figures)
    .filter((figure) => isPrice(figure) || own[figure.id] !== undefined)
    .map(({ id, name, unit, low, likely, high, date, basis, n, source }) => ({
      id,
      name,
      field: fieldOf(unit, boundsOf(id)),
      low,
      likely,
      high,
      own: own[id],
      date,
      basis: BASIS_WORDS[basis],
      n,
      source: dataset.sources[source]?.title ?? source,
    }));

/** How each figure may be given in a file: all of the dataset, since a link may carry any. */
export const priceFields = ({
  dataset,
  boundsOf,
}: Pick<PriceSetting, 'dataset' | 'boundsOf'>): ReadonlyMap<string, PriceField> =>
  new Map(Object.values(dataset.figures).map(({ id, unit }) => [id, fieldOf(unit, boundsOf(id))]));
