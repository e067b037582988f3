import { useState } from 'react';
import { download } from '@/app/download';
import { quotesCsv, quotesFromCsv, quotesTemplate } from '@/app/quote-csv';
import { TABLE_HELP } from '@/app/quote-table-words';
import { useAdvisor, useAdvisorStore, useNavigation } from '@/app/store-context';
import { CARD_IDS, SINGLE_OPTION_IDS } from '@/dataset/ids';
import type { Dataset } from '@/dataset/schema';
import type { Offerable } from '@/features/prices/quote-draft';
import type { FileState } from '@/features/prices/FilePanel';
import { QuoteList } from '@/features/prices/QuoteList';
import { quoteRows } from '@/features/prices/quotes-view';
import { QUOTE_WORDS } from '@/features/prices/words-quotes';
import { chipText } from '@/questions/answer-words';
import { parseQuote } from '@/questions/parse-quote';
import {
  MOST_QUOTES,
  optionQuoted,
  QUOTED_ACCESS_IDS,
  type Quote,
  sourcingsOf,
} from '@/questions/quote';

const NOTHING_READ: FileState = { status: '', problems: [] };
const NO_QUOTES: readonly Quote[] = [];
const LARGEST_FILE = 1e6;

/** Everything that can be offered, in the order of the options. */
const offerableOf = ({ options }: Dataset): readonly Offerable[] =>
  SINGLE_OPTION_IDS.flatMap((id) =>
    QUOTED_ACCESS_IDS.flatMap((access) =>
      sourcingsOf(access)
        .filter((sourcing) => optionQuoted({ access, sourcing }) === id)
        .map((sourcing) => ({ id, name: options[id].name, access, sourcing })),
    ),
  );

const cardName = (card: string): string => chipText('gpuModel', card);

/** The offers of the scenario on screen, with what can be done to them. */
export function OffersReceived({ dataset }: { readonly dataset: Dataset }) {
  const quotes = useAdvisor(({ scenario }) => scenario.quotes) ?? NO_QUOTES;
  const said = useAdvisor(({ scenario }) => scenario.answers.gpuModel);
  const store = useAdvisorStore();
  const { hrefOf } = useNavigation();
  const [file, setFile] = useState(NOTHING_READ);

  const takeFrom = async (chosen: File): Promise<void> => {
    if (chosen.size > LARGEST_FILE) {
      setFile({ status: '', problems: ['Found more than 1 MB, expected a few lines of offers.'] });
      return;
    }
    const read = quotesFromCsv(await chosen.text(), MOST_QUOTES - quotes.length);
    if (!read.ok) {
      setFile({ status: '', problems: read.error });
      return;
    }
    store.getState().addQuotes(read.value);
    setFile({ status: QUOTE_WORDS.imported(read.value.length, chosen.name), problems: [] });
  };

  return (
    <QuoteList
      quotes={quotes}
      rows={quoteRows(quotes, {
        option: (quote) => dataset.options[optionQuoted(quote) ?? 'gpu-vm.on-demand'].name,
        card: cardName,
      })}
      most={MOST_QUOTES}
      offerable={offerableOf(dataset)}
      cards={CARD_IDS.map((id) => ({ id, name: cardName(id) }))}
      card={CARD_IDS.find((id) => id === said)}
      parse={parseQuote}
      resultsHref={hrefOf({ kind: 'results' })}
      file={file}
      onAdd={(quote) => store.getState().addQuotes([quote])}
      onChange={(index, quote) => store.getState().changeQuote(index, quote)}
      onRemove={(index) => store.getState().removeQuote(index)}
      onPutBack={(index, quote) => store.getState().addQuotes([quote], index)}
      fileHelp={TABLE_HELP}
      onTemplate={() => download('metalwise-offers-template.csv', quotesTemplate(), 'text/csv')}
      onExport={() => download('metalwise-offers.csv', quotesCsv(quotes), 'text/csv')}
      onImport={(chosen) => void takeFrom(chosen)}
    />
  );
}
